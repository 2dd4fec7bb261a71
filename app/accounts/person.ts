import { randomBytes, randomUUID } from 'node:crypto'
import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import type { Role } from '#app/accounts/audit/roles'

/** Somebody with chats: a guest, bound to one browser session, or an account with at least one way in. */
export default class Person extends BaseModel {
  static override table = 'people'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  /** The one store that holds this person's chats. 144 random bits: not to be guessed, though guessing would not open it (app/sync/store_policy.ts). */
  @column()
  declare storeId: string

  @column()
  declare role: Exclude<Role, 'system'>

  /** Both as the person or an issuer gave them; neither need be there, and neither says who somebody is. */
  @column()
  declare name: string | null

  @column()
  declare email: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** When everything of this account is removed. Signing in before that clears it. */
  @column.dateTime()
  declare deletesAt: DateTime | null

  get isGuest() {
    return this.role === 'guest'
  }

  @beforeCreate()
  static assignDefaults(person: Person) {
    person.id ??= randomUUID()
    person.storeId ??= randomBytes(18).toString('base64url').replaceAll(/^[-_]/g, 'k')
    person.role ??= 'guest'
  }
}
