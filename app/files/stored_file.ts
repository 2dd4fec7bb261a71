import { BaseModel, column } from '@adonisjs/lucid/orm'

/** A file of somebody; its bytes lie on the disk of config/drive.ts, under `keyOf`. */
export default class StoredFile extends BaseModel {
  static override table = 'files'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  /** The store of the person, or of the guest that they were. */
  @column()
  declare storeId: string

  @column({ columnName: 'sha256' })
  declare sha256: string

  @column()
  declare mediaType: string

  @column()
  declare bytes: number

  /** As whoever made it called it; never part of a path. */
  @column()
  declare name: string | null

  @column()
  declare createdAt: number
}
