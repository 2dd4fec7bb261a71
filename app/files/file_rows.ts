import db from '@adonisjs/lucid/services/db'
import type StoredFile from '#app/files/stored_file'

export type FileRow = Pick<
  StoredFile,
  'id' | 'storeId' | 'sha256' | 'mediaType' | 'bytes' | 'name' | 'width' | 'height' | 'pages'
>

/** One statement: files that come at the same moment cannot both take the last of the room (attack F07). */
const ADD = `
  insert into files (id, store_id, sha256, media_type, bytes, name, width, height, pages, created_at)
  select :id, :storeId, :sha256, :mediaType, :bytes, :name, :width, :height, :pages, :now
  where (select coalesce(sum(bytes), 0) from files where store_id in (select value from json_each(:stores))) + :bytes <= :quotaBytes
  on conflict (id) do nothing
  returning id`

/** False when there is no room for it, or it is there already. `stores`: all that count to one person. */
export async function addFileRow(
  row: FileRow,
  { stores, quotaBytes }: { stores: readonly string[]; quotaBytes: number }
): Promise<boolean> {
  const rows = (await db.rawQuery(ADD, {
    ...row,
    now: Date.now(),
    stores: JSON.stringify(stores),
    quotaBytes,
  })) as unknown[]
  return rows.length > 0
}
