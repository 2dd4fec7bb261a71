import { useEffect, useState } from 'react'
import { countTabs } from '~/sync/dead_tab_queues'
import { type DeviceStorage, deviceStorage } from '~/sync/device_storage'
import { useOpenedStore } from '~/sync/use_chat_store'

const REFRESH_MS = 3_000

/** This browser's storage and tabs, asked while the component is shown. */
export function useDevice(): { storage: DeviceStorage; tabs: number } | null {
  const { storeId } = useOpenedStore()
  const [device, setDevice] = useState<{ storage: DeviceStorage; tabs: number } | null>(null)
  useEffect(() => {
    let shown = true
    const ask = async () => {
      const [storage, tabs] = await Promise.all([deviceStorage(), countTabs(storeId)])
      if (shown) setDevice({ storage, tabs })
    }
    void ask()
    const timer = setInterval(() => void ask(), REFRESH_MS)
    return () => {
      shown = false
      clearInterval(timer)
    }
  }, [storeId])
  return device
}
