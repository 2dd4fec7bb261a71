import { randomUUID } from 'node:crypto'
import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** One browser in which somebody is signed in: a session with a name and a time. */
export default class Device extends BaseModel {
  static override table = 'devices'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @column()
  declare personId: string

  @column({ serializeAs: null })
  declare sessionId: string

  /** Coarse on purpose, for example "Firefox on Linux". */
  @column()
  declare name: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare lastSeenAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null

  @beforeCreate()
  static assignId(device: Device) {
    device.id ??= randomUUID()
  }
}
