import type { BootStatus } from '@livestore/common'
import type { LocalStore } from '~/sync/local_store'

/** How far the store of this tab is. */
export type BootState =
  | { readonly stage: 'opening' }
  | { readonly stage: 'ready'; readonly store: LocalStore }
  /** Nothing can be shown: the browser lacks something, or nothing has helped. */
  | { readonly stage: 'failed'; readonly reason: 'insecure' | 'unsupported' | 'stuck' }

/** Units: events of the log; a folded chat is one. */
export type Progress = {
  readonly stage: 'receiving' | 'rebuilding'
  readonly done: number
  readonly total: number
}

/** LiveStore's boot status in our words; null for what a person need not see. */
export function rebuildingOf(status: BootStatus): Progress | null {
  return status.stage === 'rehydrating' ? { stage: 'rebuilding', ...status.progress } : null
}
