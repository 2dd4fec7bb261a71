import { BaseSchema } from '@adonisjs/lucid/schema'

/** Keys that people bring, what they allow to be spent, and what providers have listed. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('provider_keys', (table) => {
      table.string('id').primary()
      table.string('person_id').notNullable().references('people.id').onDelete('CASCADE').index()
      // app/llm/providers.ts
      table.string('provider').notNullable()
      /** What the person calls it. */
      table.string('name').notNullable()
      /** Of an endpoint that speaks OpenAI's protocol; null for the provider's own. */
      table.string('base_url').nullable()
      // The one place where a key is, encrypted for this person and provider.
      table.text('sealed_key').notNullable()
      table.string('last_four').notNullable()
      table.integer('models_count').nullable()
      /** The code of why it did not work when last tried; null if it did. */
      table.string('trouble').nullable()
      table.bigint('checked_at').nullable()
      table.bigint('created_at').notNullable()
    })
    this.schema.createTable('budgets', (table) => {
      table.string('person_id').notNullable().references('people.id').onDelete('CASCADE')
      /** `person`, or the id of one of their keys. A chat's budget is one of its settings. */
      table.string('scope').notNullable()
      /** Millionths of a US dollar in a calendar month, UTC. */
      table.bigint('micros_per_month').notNullable()
      table.primary(['person_id', 'scope'])
    })
    this.schema.createTable('cache', (table) => {
      // As @adonisjs/cache expects it.
      table.string('key', 255).primary()
      table.text('value', 'longtext').nullable()
      table.timestamp('expires_at').nullable()
    })
  }

  async down() {
    for (const table of ['cache', 'budgets', 'provider_keys']) this.schema.dropTable(table)
  }
}
