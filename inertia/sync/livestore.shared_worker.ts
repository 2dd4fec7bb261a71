import { makeWorker } from '@livestore/adapter-web/shared-worker'

// An entry of our own, so that Vite bundles (and patches) it. The package says `sideEffects: false`: a bare import would be shaken away.
Object.assign(globalThis, { __livestoreSharedWorker: makeWorker })
