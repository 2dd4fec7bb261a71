import type { BootStatus } from '@livestore/common'
import type { LocalStore } from '~/sync/local_store'

/** How far the store of this tab is. `total` is null until the server has said how much there is. */
export type BootState =
  | { readonly stage: 'opening' }
  | {
      readonly stage: 'receiving' | 'rebuilding'
      readonly done: number
      readonly total: number | null
    }
  | { readonly stage: 'ready'; readonly store: LocalStore }
  /** Nothing can be shown: the browser lacks something, or nothing has helped. */
  | { readonly stage: 'failed'; readonly reason: 'insecure' | 'unsupported' | 'stuck' }

/** LiveStore's boot status in our words; null for what a person need not see. */
export function bootStateOf(status: BootStatus): BootState | null {
  if (!('progress' in status)) return null
  const { done, total } = status.progress
  return {
    stage: status.stage === 'syncing' ? 'receiving' : 'rebuilding',
    done,
    total: total > 0 ? total : null,
  }
}
