import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'vite'

const NAME = 'service_worker.js'
const ROOT = join(import.meta.dirname, '..')
/** In public/: their names say nothing of their content. */
const PUBLIC = ['favicon.svg', 'manifest.webmanifest', 'icons/icon-192.png']
/** Fonts come as woff2, too, which every browser that can run kamba takes. */
const KEPT = /\.(js|css|wasm|woff2)$/

/**
 * Vite plugin: builds the service worker when the names of all other files are known, and gives it their list.
 *
 * `onDemand(chunk)` says of a chunk whether it is left out of that list, until somebody needs it.
 */
export const serviceWorker = ({ onDemand = () => false } = {}) => ({
  name: 'service-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir }, bundle) {
    const files = Object.values(bundle).filter(
      (file) => KEPT.test(file.fileName) && !onDemand(file)
    )
    const assets = files.map(({ fileName }) => ({ url: `/assets/${fileName}`, revision: null }))
    const others = PUBLIC.map((name) => ({
      url: `/${name}`,
      revision: hashOf(join(ROOT, 'public', name)),
    }))
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'warn',
      mode: 'production',
      define: {
        'PRECACHED': JSON.stringify([...assets, ...others]),
        'process.env.NODE_ENV': '"production"',
      },
      resolve: { alias: [{ find: /^~\//, replacement: `${ROOT}/inertia/` }] },
      build: {
        outDir: dir,
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: {
          input: join(ROOT, 'inertia/service_worker/service_worker.ts'),
          output: { format: 'iife', entryFileNames: NAME },
        },
      },
    })
  },
})

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
