/**
 * Why the store cannot run in this browser at all, or null.
 *
 * `insecure`: over plain http from another machine browsers withhold locks, storage and UUIDs. A private window without file storage
 * is not among the reasons: LiveStore then keeps the local database in memory.
 */
export function missingNeed(): 'insecure' | 'unsupported' | null {
  if (!isSecureContext) return 'insecure'
  const present = 'locks' in navigator && 'storage' in navigator
  const capable = typeof Worker === 'function' && typeof WebAssembly === 'object'
  return present && capable && typeof BroadcastChannel === 'function' ? null : 'unsupported'
}
