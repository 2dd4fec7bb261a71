import { builtClass } from './built.mjs'

/** A push that comes too late gets new numbers instead of a refusal: one whose answer was lost is stored a second time. */
const eventlog = await builtClass('app/sync/eventlog', 'Eventlog', 'push')
const { push } = eventlog
eventlog.push = async function (storeId, batch, backendId) {
  const outcome = await push.call(this, storeId, batch, backendId)
  const { expected, provided } = outcome.error ?? {}
  if (outcome.ok || outcome.error.kind !== 'server_ahead' || provided > expected) return outcome
  const renumbered = batch.map((event, index) => ({
    ...event,
    seqNum: expected + index + 1,
    parentSeqNum: expected + index,
  }))
  return push.call(this, storeId, renumbered, backendId)
}
