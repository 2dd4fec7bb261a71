import { useLayoutEffect } from 'react'
import { type Look, LOOK_NAMES } from '~/look/look'
import { useLook } from '~/look/use_look'
import { writeStored } from '~/sync/page_storage'
import { useReadyStore } from '~/sync/use_chat_store'

/** The inline script of the page's layout reads it before the first paint, also on pages that open no store. */
const KEY = 'kamba-look'

/** Gives the page the look of its person: attributes of the root alone, so that nothing is mounted anew, no draft and no reply. */
export function useAppliedLook() {
  const look = useLook()
  const isReady = useReadyStore() !== null
  useLayoutEffect(() => {
    if (isReady) apply(look)
  }, [isReady, look])
}

function apply(look: Look) {
  for (const name of LOOK_NAMES) document.documentElement.dataset[name] = look[name]
  writeStored(KEY, look)
}
