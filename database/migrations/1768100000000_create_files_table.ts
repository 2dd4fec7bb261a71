import { BaseSchema } from '@adonisjs/lucid/schema'

/** What is known of the files that lie on the disk of config/drive.ts. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('files', (table) => {
      table.string('id').primary()
      /** Whose it is. A store and not a person: what a guest has stays where it is when the guest signs in. */
      table.string('store_id').notNullable()
      table.string('sha256').notNullable()
      /** By its first bytes, whatever anybody said that it is. */
      table.string('media_type').notNullable()
      table.bigint('bytes').notNullable()
      table.string('name').nullable()
      table.bigint('created_at').notNullable()
      table.unique(['store_id', 'sha256'])
    })
  }

  async down() {
    this.schema.dropTable('files')
  }
}
