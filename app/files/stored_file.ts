import { BaseModel, column } from '@adonisjs/lucid/orm'

/** A file of somebody; its bytes lie on the disk of config/drive.ts, under `keyOf` of file_store.ts. */
export default class StoredFile extends BaseModel {
  static override table = 'files'
  static override selfAssignPrimaryKey = true

  /** As shared/file_id.ts makes it; ones from before it are random. */
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

  /** Of a picture, in pixels. */
  @column()
  declare width: number | null

  @column()
  declare height: number | null

  /** Of a document. */
  @column()
  declare pages: number | null

  @column()
  declare createdAt: number
}
