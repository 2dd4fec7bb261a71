import { BaseModel, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** The local way into an account: one login and one password. */
export default class Password extends BaseModel {
  static override table = 'passwords'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare personId: string

  /** As `normalLogin` writes it. */
  @column()
  declare login: string

  @column({ serializeAs: null })
  declare hash: string

  @column.dateTime()
  declare changedAt: DateTime
}
