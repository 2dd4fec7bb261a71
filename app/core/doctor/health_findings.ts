import { fail, ok, type Finding } from '#app/core/doctor/finding'
import type { HealthReport } from '#app/core/health'

const REMEDIES: Record<string, string> = {
  'database files':
    'run the migrations (npm start does), and let the user of the server own DATA_DIR',
  'disk space': 'make room on the disk of DATA_DIR, or move DATA_DIR',
  'event log': 'node ace eventlog:verify says what is damaged',
  'read model':
    'the log of the server says what failed; node ace readmodel:rebuild makes the tables anew',
  'worker': 'start the server, or `node ace worker:run` when WORKER=external',
}

export function healthFindings({ checks }: HealthReport): Finding[] {
  return checks.map(({ name, status, message }) =>
    status === 'ok' ? ok(name, message) : fail(name, message, REMEDIES[name] ?? 'see the log')
  )
}
