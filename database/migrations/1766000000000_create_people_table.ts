import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('people', (table) => {
      table.string('id').primary()
      // Random and apart from the id: knowing a person is not knowing the store.
      table.string('store_id').notNullable().unique()
      table.timestamp('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('people')
  }
}
