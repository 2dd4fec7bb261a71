import { join } from 'node:path'
import { data } from '#config/data'
import { MAX_ATTACHMENT_BYTES } from '#shared/limits'
import env from '#start/env'

const MEGABYTE = 1024 * 1024
const maxMegabytes = env.get('UPLOAD_MAX_MB')
const quotaBytes = (env.get('UPLOAD_QUOTA_MB') ?? 2_000) * MEGABYTE

/** What people may bring. */
export const uploads = {
  /** Of one file. */
  maxBytes: maxMegabytes === undefined ? MAX_ATTACHMENT_BYTES : maxMegabytes * MEGABYTE,
  /** Of all files of one person, those that models made for them among them. */
  quotaBytes,
  /** A guest is made by a visit: a thousand of them must not fill the disk. */
  guestQuotaBytes: quotaBytes / 10,
  /** What is on its way. The dot keeps it out of backups. */
  folder: join(data.folder, '.uploads'),
}
