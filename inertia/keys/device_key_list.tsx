import { useState } from 'react'
import { PROVIDER_NAMES } from '#shared/provider_names'
import type { PostError } from '~/accounts/post_form'
import { type DeviceKey, removeDeviceKey, testDeviceKey, useDeviceKeys } from '~/keys/device_keys'
import { KeyEntry } from '~/keys/key_entry'
import { keyFieldWords, requestWords, worksWords } from '~/keys/key_words'
import { t } from '~/language/t'

/** Keys that are in this browser and nowhere else. */
export function DeviceKeyList({ storeId }: { storeId: string }) {
  const keys = useDeviceKeys(storeId)
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState<{ id: string; error: PostError } | null>(null)
  const test = async (key: DeviceKey) => {
    setBusy(key.id)
    const outcome = await testDeviceKey(storeId, key)
    setBusy(null)
    setFailed(outcome.ok ? null : { id: key.id, error: outcome.error })
  }
  return (
    <ul
      aria-label={t('Your keys on this device')}
      className="flex flex-col divide-y divide-line empty:hidden"
    >
      {keys.map((key) => {
        const trouble = failed?.id === key.id ? wordsFor(failed.error) : null
        return (
          <KeyEntry
            key={key.id}
            name={key.name}
            place={key.baseUrl || PROVIDER_NAMES[key.provider]}
            lastFour={key.key.length < 16 ? '' : key.key.slice(-4)}
            isOnlyHere
            works={trouble === null}
            state={trouble ?? worksWords(key.models.length)}
            isBusy={busy === key.id}
            onTest={() => void test(key)}
            onDelete={() => removeDeviceKey(storeId, key.id)}
          />
        )
      })}
    </ul>
  )
}

const wordsFor = (error: PostError) =>
  error.kind === 'fields'
    ? (keyFieldWords(Object.values(error.fields)[0]) ?? null)
    : requestWords(error)
