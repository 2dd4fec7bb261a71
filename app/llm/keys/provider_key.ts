import { randomUUID } from 'node:crypto'
import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import type { ProviderId } from '#app/llm/providers'

/** Why a key does not work, as far as it is known: a code of a failed reply, or that we can't read it ourselves. */
export type KeyTrouble = string

/** A key that a person has brought. What it says is known to app/llm/keys/key_vault.ts alone. */
export default class ProviderKey extends BaseModel {
  static override table = 'provider_keys'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @column()
  declare personId: string

  @column()
  declare provider: ProviderId

  @column()
  declare name: string

  /** Of an endpoint that speaks OpenAI's protocol; null for the provider's own. */
  @column()
  declare baseUrl: string | null

  @column({ serializeAs: null })
  declare sealedKey: string

  @column()
  declare lastFour: string

  @column()
  declare modelsCount: number | null

  @column()
  declare trouble: KeyTrouble | null

  /** Both in milliseconds since 1970. */
  @column()
  declare checkedAt: number | null

  @column()
  declare createdAt: number

  @beforeCreate()
  static assignDefaults(key: ProviderKey) {
    key.id ??= randomUUID()
    key.createdAt ??= Date.now()
  }
}
