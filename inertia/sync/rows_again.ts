/** Place of an event in a tab's log: `client` counts events of this device alone (chosen branches) behind the shared one. */
export type Place = { readonly global: number; readonly client: number }

export const isAfter = (a: Place, b: Place) =>
  a.global > b.global || (a.global === b.global && a.client > b.client)

/**
 * What of the log's last rows may be given to a tab again.
 *
 * Nothing behind `end`: it is still on its way, and what comes twice as an advance ends the tab's session. And nothing at all where the
 * rows end before `cursor`: a head that steps back ends the session, too. The row at the cursor may be gone, since events of this
 * device alone get other numbers whenever a foreign event comes.
 */
export function rowsAgain<Row extends { seqNum: Place }>(
  rows: readonly Row[],
  cursor: Place,
  end: Place
): Row[] {
  const given = rows.filter(({ seqNum }) => !isAfter(seqNum, end))
  const last = given.at(-1)
  return last && !isAfter(cursor, last.seqNum) ? given : []
}
