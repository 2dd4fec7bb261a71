import { test } from '@japa/runner'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const assets = join(import.meta.dirname, '../../../build/public/assets')
const bundle = (name: RegExp) => readFileSync(join(assets, fileNamed(name)), 'utf8')
const fileNamed = (name: RegExp) => readdirSync(assets).find((file) => name.test(file))!

const MARKERS: [string, RegExp, string[]][] = [
  [
    'leader worker',
    /^livestore\.worker-.*\.js$/,
    [
      '@livestore/adapter-web/dist/web-worker/leader-worker/make-leader-worker.js',
      '@livestore/common/dist/leader-thread/LeaderSyncProcessor.js',
      '@livestore/common/dist/sync/syncstate.js',
      '@livestore/common/dist/leader-thread/materialize-event.js',
      '@livestore/common/dist/rematerialize-from-eventlog.js',
      '@livestore/sqlite-wasm/dist/make-sqlite-db.js',
      '@effect/platform/dist/esm/internal/workerRunner.js',
      '@effect/platform-browser/dist/esm/internal/workerRunner.js',
    ],
  ],
  [
    'shared worker',
    /^livestore\.shared_worker-.*\.js$/,
    [
      '@livestore/adapter-web/dist/web-worker/shared-worker/make-shared-worker.js',
      '@effect/platform/dist/esm/internal/workerRunner.js',
      '@effect/platform-browser/dist/esm/internal/workerRunner.js',
    ],
  ],
]

test.group('The built bundles', () => {
  test('hold every patch in the {0}')
    .with(MARKERS)
    .run(({ assert }, [, name, files]) => {
      const code = bundle(name)
      for (const file of files) assert.include(code, `livestore-patched:${file}`)
    })

  test('let no page say its words before those of its language are there', ({ assert }) => {
    const manifest = JSON.parse(readFileSync(join(assets, '.vite/manifest.json'), 'utf8'))
    const imports: string[] = manifest['inertia/app.tsx'].imports
    const others = imports.filter((name) => !/^_(base|rolldown-runtime)-/.test(name))
    assert.deepEqual(others, [])
  })

  test('hold the patched session in the page', ({ assert }) => {
    const pages = readdirSync(assets).filter((file) => file.endsWith('.js'))
    const marker = 'livestore-patched:@livestore/common/dist/sync/ClientSessionSyncProcessor.js'
    const holding = pages.filter((file) =>
      readFileSync(join(assets, file), 'utf8').includes(marker)
    )
    assert.isAbove(holding.length, 0)
  })
})
