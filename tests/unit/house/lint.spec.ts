import { test } from '@japa/runner'
import { LintFixture } from '#tests/unit/house/lint_fixture'

/** One planted fault per line: file, text, the rule that must see it. */
const FAULTS: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['app/core/up.ts', `export { two } from '#app/sync/two'`, 'no-restricted-imports'],
  ['app/sync/up.ts', `export { two } from '#app/generation/two'`, 'no-restricted-imports'],
  ['app/chat/across.ts', `export { two } from '#app/generation/two'`, 'no-restricted-imports'],
  ['app/llm/across.ts', `export { two } from '#app/sync/two'`, 'no-restricted-imports'],
  ['shared/server.ts', `export { two } from '#app/sync/two'`, 'no-restricted-imports'],
  ['shared/node.ts', `export { join } from 'node:path'`, 'no-restricted-imports'],
  ['inertia/server.ts', `export { two } from '#app/sync/two'`, 'no-restricted-imports'],
  ['app/sync/cycle_a.ts', `export { b as a } from '#app/sync/cycle_b'`, 'no-cycle'],
  ['app/sync/cycle_b.ts', `export { a as b } from '#app/sync/cycle_a'`, 'no-cycle'],
  ['app/llm/raw.ts', `export const get = () => fetch('https://example.com')`, 'no-raw-fetch'],
  [
    'app/llm/raw_too.ts',
    `export const get = () => globalThis.fetch('https://x.y')`,
    'no-raw-fetch',
  ],
  [
    'app/llm/raw_http.ts',
    `import { request } from 'node:https'; export const get = () => request('https://x.y')`,
    'no-raw-fetch',
  ],
  ['app/llm/by_name.ts', `export { streamText } from 'ai'`, 'no-model-gateway'],
  ['app/llm/raw_undici.ts', `export { fetch } from 'undici'`, 'no-raw-fetch'],
  [
    'app/chat/writer.ts',
    'export const sql = `insert into eventlog (seq) values (1)`',
    'one-eventlog-writer',
  ],
  ['commands/writer.ts', `export const sql = 'DELETE FROM eventlog'`, 'one-eventlog-writer'],
  [
    'app/sync/http.ts',
    `export type { HttpContext } from '@adonisjs/core/http'`,
    'http-at-the-edge',
  ],
  ['app/sync/engine.ts', `export { Schema } from '@livestore/livestore'`, 'no-livestore-on-server'],
  ['app/sync/engine_too.ts', `export { schema } from '#shared/schema'`, 'no-livestore-on-server'],
  ['app/sync/way_up.ts', `export { two } from '../sync/two.js'`, 'no-parent-imports'],
  [
    'app/sync/floating.ts',
    `async function work() {}\nexport const go = () => { work() }`,
    'no-floating-promises',
  ],
  ['app/sync/WrongName.ts', 'export const one = 1', 'filename-case'],
]

const CLEAN: Record<string, string> = {
  'app/sync/two.ts': 'export const two = 2',
  'app/generation/two.ts': 'export const two = 2',
  'app/core/one.ts': 'export const one = 1',
  'app/sync/down.ts': `export { one } from '#app/core/one'`,
  'app/sync/eventlog.ts': `export const sql = 'insert into eventlog (seq) values (1)'`,
  'app/sync/reads.ts': `export const sql = 'select seq from eventlog'`,
  'app/sync/x_controller.ts': `export type { HttpContext } from '@adonisjs/core/http'`,
  'shared/schema.ts': `export { Schema as schema } from '@livestore/livestore'`,
  'inertia/reads.ts': `export { schema } from '#shared/schema'`,
}

test.group('The lint', (group) => {
  const fixture = new LintFixture()
  let found: Record<string, string[]> = {}

  group.setup(async () => {
    fixture.plant(CLEAN)
    fixture.plant(Object.fromEntries(FAULTS.map(([file, text]) => [file, text])))
    found = await fixture.run()
    return () => fixture.remove()
  })

  test('sees {rule} in {file}')
    .with(FAULTS.map(([file, , rule]) => ({ file, rule })))
    .run(({ assert }, { file, rule }) => {
      assert.include(found[file]?.join(' ') ?? '', rule)
    })

  test('leaves {$self} alone')
    .with(Object.keys(CLEAN))
    .run(({ assert }, file) => {
      assert.isUndefined(found[file])
    })
})
