import { randomUUID } from 'node:crypto'
import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** One way in through somebody else's sign-in: (issuer, subject) names it, never the e-mail. */
export default class Identity extends BaseModel {
  static override table = 'identities'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @column()
  declare personId: string

  /** Id of the configured provider: `github`, `logto`, or the name of an OIDC issuer. */
  @column()
  declare provider: string

  @column()
  declare issuer: string

  @column()
  declare subject: string

  @column()
  declare email: string | null

  @column({ consume: Boolean })
  declare emailVerified: boolean

  @column()
  declare name: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare lastUsedAt: DateTime

  @beforeCreate()
  static assignId(identity: Identity) {
    identity.id ??= randomUUID()
  }
}
