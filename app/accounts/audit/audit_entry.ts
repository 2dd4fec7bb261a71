import { BaseModel, column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import type { Role } from '#app/accounts/audit/roles'

/** One act of somebody for somebody else, done or refused. It outlives both. */
export default class AuditEntry extends BaseModel {
  static override table = 'audit_entries'

  @column({ isPrimary: true })
  declare id: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** Null for kamba itself. */
  @column()
  declare actorId: string | null

  @column()
  declare actorRole: Role

  @column()
  declare action: string

  @column()
  declare targetId: string

  @column()
  declare targetRole: Role

  @column()
  declare reason: string

  @column({ consume: Boolean })
  declare allowed: boolean
}
