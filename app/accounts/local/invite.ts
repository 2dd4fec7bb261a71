import { createHash, randomBytes } from 'node:crypto'
import { BaseModel, column } from '@adonisjs/lucid/orm'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export const INVITE_DAYS = 7
const TOKEN_BYTES = 32

/** The right to make one account. Who holds the token holds it; the table knows its hash alone. */
class Invite extends BaseModel {
  static override table = 'invites'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare tokenHash: string

  /** Null for the operator at the command line. */
  @column()
  declare createdBy: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime
}

/** Returns the token, which nobody can read again. */
export async function createInvite(createdBy: string | null, days = INVITE_DAYS) {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const expiresAt = DateTime.now().plus({ days })
  await Invite.create({ tokenHash: hashOf(token), createdBy, expiresAt })
  return { token, expiresAt }
}

export async function isInvited(token: string): Promise<boolean> {
  const invite = await Invite.find(hashOf(token))
  return invite !== null && invite.expiresAt > DateTime.now()
}

/** Uses it up. Of two who come at once the row is there for one: false for the other (attack A09). */
export async function redeemInvite(token: string, client: QueryClientContract): Promise<boolean> {
  await client.from('invites').where('expires_at', '<=', DateTime.now().toSQL()).delete()
  const deleted = await client.from('invites').where('token_hash', hashOf(token)).delete()
  return Number([deleted].flat()[0]) === 1
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
