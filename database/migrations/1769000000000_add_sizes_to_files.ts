import { BaseSchema } from '@adonisjs/lucid/schema'

/** What uploads add: sizes of pictures and documents. An id follows from store and content now; rows with an older one stay beside it. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('files', (table) => {
      table.dropUnique(['store_id', 'sha256'])
      table.index(['store_id', 'sha256'])
      table.integer('width').nullable()
      table.integer('height').nullable()
      table.integer('pages').nullable()
    })
  }

  async down() {
    this.schema.alterTable('files', (table) => {
      table.dropIndex(['store_id', 'sha256'])
      table.dropColumns('width', 'height', 'pages')
    })
  }
}
