import { randomBytes, randomUUID } from 'node:crypto'
import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** Somebody with chats: for now always a guest, bound to one browser session. */
export default class Person extends BaseModel {
  static override table = 'people'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  /** The one store that holds this person's chats. 144 random bits: not to be guessed, though guessing would not open it (app/sync/store_policy.ts). */
  @column()
  declare storeId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @beforeCreate()
  static assignIds(person: Person) {
    person.id ??= randomUUID()
    person.storeId ??= randomBytes(18).toString('base64url').replaceAll(/^[-_]/g, 'k')
  }
}
