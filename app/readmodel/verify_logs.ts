import type { Database } from 'better-sqlite3'
import { verifyFolds } from '#app/readmodel/verify_folds'
import type { StoreReport } from '#app/sync/verification/report'
import { verifyEventlog } from '#app/sync/verification/verify_eventlog'
import { verifyMerges } from '#app/sync/verification/verify_merges'

/**
 * The logs by themselves, and what folding and merging have made of them. Folds of a log that can't be read are not looked at. All of one
 * moment: beside a server that writes, a log and a queue that are read one after the other do not fit.
 */
export function verifyLogs(db: Database, only?: string): StoreReport[] {
  const verify = db.transaction(() =>
    verifyEventlog(db, only).map((report) => {
      if (report.damage.some(({ kind }) => kind === 'event_unreadable')) return report
      const more = [...verifyFolds(db, report.storeId), ...verifyMerges(db, report.storeId)]
      return { ...report, damage: [...report.damage, ...more] }
    })
  )
  return verify()
}
