import { readDeviceKeys } from '~/keys/device_keys'
import { t } from '~/language/t'
import { ownStoreId } from '~/sync/local_stores'
import type { QueuedRow } from '~/queue/queue_query'

/** What goes along with the words of a queued message, and what it needs; null for plain words. */
export function goesAlong({ files, reply }: QueuedRow): string | null {
  const words = [
    files && files.length > 0 && t('{count} files', { count: files.length }),
    reply?.image && t('Asks for a picture'),
    reply?.keyFrom && keyWords(reply.model),
  ].filter((word) => typeof word === 'string')
  return words.length > 0 ? words.join(' · ') : null
}

/** A key that stays on a device is lent when the message is sent, so that the device has to be there. */
function keyWords(model: string): string {
  const storeId = ownStoreId()
  const keys = storeId === null ? [] : readDeviceKeys(storeId)
  return keys.some(({ models }) => models.some(({ id }) => id === model))
    ? t('Its key is on this device: keep kamba open here')
    : t('Its key is on another device, where kamba has to be open')
}
