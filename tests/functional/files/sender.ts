import { createHash } from 'node:crypto'
import { fileIdOf } from '#shared/file_id'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

export type Bytes = Uint8Array<ArrayBuffer>
export const hashOf = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex')

/** A new guest, who can send files. */
export async function givenSender() {
  const visitor = await HttpVisitor.at('/')
  const storeId = (await visitor.props('/')).storeId as string
  const idOf = (bytes: Bytes) => fileIdOf(storeId, hashOf(bytes))
  const send = async (bytes: Bytes, name = 'file', more: Record<string, string> = {}) =>
    visitor.put(`/files/${await idOf(bytes)}`, bytes, {
      'x-file-name': encodeURIComponent(name),
      'x-file-sha256': hashOf(bytes),
      ...more,
    })
  return { visitor, storeId, idOf, send }
}

export const errorOf = ({ status, json }: { status: number; json: Record<string, unknown> }) =>
  [status, (json.error as { code: string } | undefined)?.code] as const
