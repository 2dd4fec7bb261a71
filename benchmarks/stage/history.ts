import { Eventlog } from '#app/sync/eventlog'
import { type HistoryOptions, seedHistory } from '#tests/fixtures/big_history'

/** Writes a history into the log of a running server, as another process may; the chats are folded, as those of an idle person are. */
export async function writeHistory(
  eventlogFile: string,
  storeId: string,
  options: Omit<HistoryOptions, 'folded'>
) {
  const eventlog = new Eventlog(eventlogFile, (error) => console.error(error))
  await seedHistory(eventlog, storeId, { ...options, folded: true })
  eventlog.close()
}
