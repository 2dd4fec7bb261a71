import { BaseSchema } from '@adonisjs/lucid/schema'

/** Attempts to sign in, as @adonisjs/limiter counts them. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('rate_limits', (table) => {
      table.string('key').primary()
      table.integer('points').notNullable().defaultTo(0)
      // In milliseconds.
      table.bigint('expire').nullable().index()
    })
  }

  async down() {
    this.schema.dropTable('rate_limits')
  }
}
