/** The package files that are patched, as they stand below node_modules. */
export const SHARED_WORKER =
  '@livestore/adapter-web/dist/web-worker/shared-worker/make-shared-worker.js'
export const LEADER_WORKER =
  '@livestore/adapter-web/dist/web-worker/leader-worker/make-leader-worker.js'
export const LEADER_SYNC = '@livestore/common/dist/leader-thread/LeaderSyncProcessor.js'
export const SESSION_SYNC = '@livestore/common/dist/sync/ClientSessionSyncProcessor.js'
export const SYNC_STATE = '@livestore/common/dist/sync/syncstate.js'
export const SESSION_DATABASE = '@livestore/livestore/dist/SqliteDbWrapper.js'
export const SQLITE_DB = '@livestore/sqlite-wasm/dist/make-sqlite-db.js'
export const WORKER_RUNNER = '@effect/platform/dist/esm/internal/workerRunner.js'
export const BROWSER_RUNNER = '@effect/platform-browser/dist/esm/internal/workerRunner.js'
export const MATERIALIZE = '@livestore/common/dist/leader-thread/materialize-event.js'
export const REMATERIALIZE = '@livestore/common/dist/rematerialize-from-eventlog.js'
