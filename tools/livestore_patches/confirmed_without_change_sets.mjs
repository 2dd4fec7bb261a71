import { LEADER_SYNC, MATERIALIZE, REMATERIALIZE } from './files.mjs'

/**
 * Fault 9: the leader records a change set of every event, as large as the rows it writes, and stores it in a row of its own. It is
 * for taking an event back, which never happens to one that the server has: a first sync wrote everything a third time.
 * Here events up to the server's head go without. One row stays, that of the newest one, since tabs read their place from it.
 */
export const confirmedWithoutChangeSets = [
  {
    file: MATERIALIZE,
    from: `const session = dbState.session();`,
    to: `const session = options?.confirmed === true ? undefined : dbState.session();`,
  },
  {
    file: MATERIALIZE,
    from: `const changeset = session.changeset();
        session.finish();`,
    to: `const changeset = session?.changeset();
        session?.finish();`,
  },
  {
    file: MATERIALIZE,
    from: `// TODO use prepared statements
        yield* execSql(dbState, ...insertRow({
            tableName: SystemTables.SESSION_CHANGESET_META_TABLE,`,
    to: `if (options?.isPassed !== true) yield* execSql(dbState, ...insertRow({
            tableName: SystemTables.SESSION_CHANGESET_META_TABLE,`,
  },
  {
    file: LEADER_SYNC,
    from: `const { sessionChangeset, hash } = yield* materializeEvent(batchItems[i]);`,
    to: `const number = batchItems[i].seqNum.global;
        const { sessionChangeset, hash } = yield* materializeEvent(batchItems[i], { confirmed: number <= pulledUpTo, isPassed: number < pulledUpTo });`,
  },
  {
    file: REMATERIALIZE,
    from: `yield* materializeEvent(eventEncoded, { skipEventlog: true });`,
    to: `yield* materializeEvent(eventEncoded, { skipEventlog: true, confirmed: row.seqNumGlobal <= backendHead, isPassed: row.seqNumGlobal < backendHead });`,
  },
  {
    file: REMATERIALIZE,
    from: `const hashEventDef = memoizeByRef(`,
    to: `const backendHead = dbEventlog.select('SELECT head FROM ' + SystemTables.SYNC_STATUS_TABLE)[0]?.head ?? 0;
    const hashEventDef = memoizeByRef(`,
  },
]
