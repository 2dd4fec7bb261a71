import { Observed, useObserved } from '~/sync/observed'
import { readStored, writeStored } from '~/sync/page_storage'

const KEY = 'kamba-wrap-code'
const wrapping = new Observed(readStored(KEY) === true)

const toggleWrap = () => {
  wrapping.set(!wrapping.get())
  writeStored(KEY, wrapping.get())
}

/** Whether lines of code wrap, in all blocks of this device. */
export const useWrapping = () => ({ wraps: useObserved(wrapping), toggleWrap })
