import { LENT_KEY_MS } from '#shared/limits'
import { postForm } from '~/accounts/post_form'
import { readDeviceKeys } from '~/keys/device_keys'
import { ownStoreId } from '~/sync/local_stores'
import { readStored, writeStored } from '~/sync/page_storage'

type Lend = { readonly replyId: string; readonly model: string; readonly at: number }

/** The server forgets a key that it does not need: before that it is lent again, until the reply is over. */
const AGAIN_MS = LENT_KEY_MS * 0.6
/** A message that was written long ago is sent without its key, and says so. */
const KEPT_MS = 24 * 60 * 60_000

const nameFor = (storeId: string) => `kamba-lends:${storeId}`
const openLends = (storeId: string) =>
  (readStored<Lend[]>(nameFor(storeId)) ?? []).filter(({ at }) => Date.now() - at < KEPT_MS)

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Lends the key that is on this device alone for one reply. To be called when the event is committed that asks for it; without a
 * connection it is lent when there is one again, also after a reload.
 */
export function lendKeyFor(replyId: string, model: string) {
  const storeId = ownStoreId()
  if (storeId === null) return
  const others = openLends(storeId).filter((lend) => lend.replyId !== replyId)
  writeStored(nameFor(storeId), [...others, { replyId, model, at: Date.now() }])
  void lendOpen()
}

/** Lends again whatever is still open: at the start of a page, and when the line is back. */
export async function lendOpen() {
  clearTimeout(timer)
  const storeId = ownStoreId()
  if (storeId === null) return
  const lends = openLends(storeId)
  if (lends.length === 0) return
  const over = new Set<string>()
  for (const lend of lends) if (await lendOne(storeId, lend)) over.add(lend.replyId)
  // Read again: others may have come meanwhile, from this tab or another one.
  writeStored(
    nameFor(storeId),
    openLends(storeId).filter(({ replyId }) => !over.has(replyId))
  )
  if (openLends(storeId).length > 0) timer = setTimeout(() => void lendOpen(), AGAIN_MS)
}

/** True when there is nothing to lend any more. */
async function lendOne(storeId: string, { replyId, model }: Lend): Promise<boolean> {
  const owner = readDeviceKeys(storeId).find(({ models }) => models.some(({ id }) => id === model))
  if (!owner) return true
  const { provider, name, baseUrl, key } = owner
  const outcome = await postForm<{ over: boolean }>('/keys/lend', {
    replyId,
    provider,
    name,
    baseUrl,
    key,
  })
  return outcome.ok ? outcome.data.over : outcome.error.kind === 'fields'
}

globalThis.addEventListener?.('online', () => void lendOpen())
