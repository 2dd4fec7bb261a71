import { LEADER_SYNC } from './files.mjs'

/**
 * Fault 15 (quiet form of livestore#1532): on pull the leader commits the new backend head before the rollback of own pending
 * events and the insert of the pulled ones. Killed in between, it takes an own event for confirmed and never pushes it, and never
 * pulls the foreign event of that number.
 * Here head, rollback and insert are one transaction per database.
 */
export const pullInOneTransaction = [
  {
    file: LEADER_SYNC,
    from: `Eventlog.updateBackendHead(dbEventlog, newBackendHead);`,
    to: `let inTransaction = false;
            const begin = () => {
              if (inTransaction) return;
              inTransaction = true;
              db.execute('BEGIN TRANSACTION', undefined);
              dbEventlog.execute('BEGIN TRANSACTION', undefined);
              Eventlog.updateBackendHead(dbEventlog, newBackendHead);
            };`,
  },
  {
    file: LEADER_SYNC,
    from: `if (mergeResult.rollbackEvents.length > 0) {`,
    to: `begin();
                if (mergeResult.rollbackEvents.length > 0) {`,
  },
  {
    file: LEADER_SYNC,
    from: `trimChangesetRows(db, newBackendHead);`,
    to: `begin();
            trimChangesetRows(db, newBackendHead);`,
  },
  {
    file: LEADER_SYNC,
    from: `const materializeEventsBatch = ({ batchItems, deferreds }) =>`,
    to: `const materializeEventsBatch = ({ batchItems, deferreds, pulledUpTo }) =>`,
  },
  {
    file: LEADER_SYNC,
    from: `db.execute('BEGIN TRANSACTION', undefined); // Start the transaction
    dbEventlog.execute('BEGIN TRANSACTION', undefined); // Start the transaction`,
    to: `if (pulledUpTo === undefined) {
      db.execute('BEGIN TRANSACTION', undefined);
      dbEventlog.execute('BEGIN TRANSACTION', undefined);
    }`,
  },
  {
    file: LEADER_SYNC,
    from: `if (Exit.isFailure(chunkExit) === true) {`,
    to: `if (Exit.isFailure(chunkExit) === true) {
            for (const database of [db, dbEventlog]) {
              try { database.execute('ROLLBACK', undefined); } catch { /* none was open */ }
            }`,
  },
]
