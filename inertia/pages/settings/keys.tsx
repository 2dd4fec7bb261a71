import { router } from '@inertiajs/react'
import { Notice } from '~/components/ui/notice'
import { AddKey } from '~/keys/add_key'
import { ConnectOpenrouter } from '~/keys/connect_openrouter'
import { DeviceKeyList } from '~/keys/device_key_list'
import { useDeviceKeys } from '~/keys/device_keys'
import { ServerKeys, type ShownKey } from '~/keys/server_keys'
import { useOnline } from '~/keys/use_online'
import { t } from '~/language/t'
import { SettingsPage, SettingsSection } from '~/layouts/settings_page'

export type KeysProps = {
  isAdmin: boolean
  isGuest: boolean
  storeId: string
  keys: ShownKey[]
  /** How the way to OpenRouter ended that leads here. */
  connected: string | null
}

export default function Keys({ isAdmin, isGuest, storeId, keys, connected }: KeysProps) {
  const isOnline = useOnline()
  const isEmpty = useDeviceKeys(storeId).length === 0 && keys.length === 0
  return (
    <SettingsPage
      title={t('Keys')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t(
        'With a key of your own you can ask every model of a provider, and pay there what you use. Keys are encrypted on the server and never shown again, not even to you.'
      )}
    >
      {!isOnline && (
        <Notice tone="warning">
          {t('You are offline. Keys can be added and tested when the connection is back.')}
        </Notice>
      )}
      <SettingsSection title={t('Your keys')}>
        {isEmpty && (
          <p className="leading-relaxed text-muted">
            {t('You have none yet. Connect OpenRouter, or add the key of any provider below.')}
          </p>
        )}
        <ServerKeys keys={keys} />
        <DeviceKeyList storeId={storeId} />
      </SettingsSection>
      <SettingsSection
        title="OpenRouter"
        text={t('One account for the models of all makers. Nothing has to be copied.')}
      >
        <ConnectOpenrouter told={connected} />
      </SettingsSection>
      <SettingsSection title={t('Add a key')} text={t('It is tested before it is kept.')}>
        <AddKey storeId={storeId} onAdded={() => router.reload()} />
      </SettingsSection>
    </SettingsPage>
  )
}
