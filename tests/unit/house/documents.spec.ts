import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import * as limits from '#shared/limits'

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md'], { cwd: app.makePath() })
const read = (file: string) => readFileSync(app.makePath(file), 'utf8')
const matches = (file: string, pattern: RegExp) => [...read(file).matchAll(pattern)]

/** `app/sync/pull.ts` or `app/core`: something in code type that begins with a folder of ours. */
const PATH =
  /`((?:\.adonisjs|app|bench\w*|bin|commands|config|database|docs|inertia|providers|shared|start|tests|tools)\/[\w./-]+)`/g
/** A row of a table of numbers: | `MAX_PUSH_EVENTS` | 100 | */
const NUMBER = /^\| `([A-Z_]+)` \| ([\d,_]+)/gm
const LINK = /\]\((?!https?:)([^)#]+)/g

test.group('The documents', () => {
  test('{$self} names only paths that exist')
    .with([
      'docs/architecture.md',
      'AGENTS.md',
      'SECURITY.md',
      'CONTRIBUTING.md',
      'docs/development.md',
    ])
    .run(({ assert }, file) => {
      const paths = matches(file, PATH).map(([, path]) => path!)
      assert.deepEqual(
        paths.filter((path) => !path.includes('*') && !existsSync(app.makePath(path))),
        []
      )
    })

  test('restate the numbers of shared/limits.ts as they are', ({ assert }) => {
    const restated = DOCUMENTS.flatMap((file) => matches(file, NUMBER))
    const wrong = restated.filter(([, name, value]) => {
      const constant = (limits as Record<string, number>)[name!]
      return constant !== undefined && constant !== Number(value!.replace(/[,_]/g, ''))
    })
    assert.isAbove(restated.length, 0)
    assert.deepEqual(
      wrong.map(([row]) => row),
      []
    )
  })

  test('link only to what exists', ({ assert }) => {
    const broken = DOCUMENTS.flatMap((file) =>
      matches(file, LINK)
        .map(([, target]) => join(dirname(file), target!))
        .filter((target) => !existsSync(app.makePath(target)))
    )
    assert.deepEqual(broken, [])
  })

  test('explain every variable of start/env.ts in .env.example', ({ assert }) => {
    const variables = matches('start/env.ts', /^ {2}([A-Z_]+):/gm).map(([, name]) => name!)
    const explained = read('.env.example')
    assert.deepEqual(
      variables.filter((name) => name !== 'NODE_ENV' && !explained.includes(`${name}=`)),
      []
    )
  })

  test('keep AGENTS.md below sixty lines', ({ assert }) => {
    assert.isBelow(read('AGENTS.md').split('\n').length, 60)
  })
})
