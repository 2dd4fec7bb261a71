import { BaseModel, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** A key pair whose private half never leaves a person's device or password manager. */
export default class Passkey extends BaseModel {
  static override table = 'passkeys'
  static override selfAssignPrimaryKey = true

  /** The credential's id, as base64url. */
  @column({ isPrimary: true })
  declare id: string

  @column()
  declare personId: string

  @column({ serializeAs: null })
  declare publicKey: Buffer

  /** How often it was used, as it says itself; many always say 0. */
  @column({ serializeAs: null })
  declare counter: number

  /** How the browser may reach it, separated by commas. */
  @column()
  declare transports: string

  @column()
  declare name: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare lastUsedAt: DateTime | null
}
