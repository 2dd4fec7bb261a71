import { globSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const SERVER = '{app,config,start,providers,commands,database}/**/*.ts'
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g

const importsOf = (file: string) =>
  [...readFileSync(app.makePath(file), 'utf8').matchAll(IMPORT)].map(([, a, b]) => a ?? b!)

test.group('The server', () => {
  test('reaches no LiveStore package through shared/', ({ assert }) => {
    const waiting = globSync(SERVER, { cwd: app.makePath() })
    const seen = new Set(waiting)
    const faults: string[] = []
    for (const file of waiting) {
      for (const name of importsOf(file)) {
        if (name.startsWith('@livestore/')) faults.push(`${file} imports ${name}`)
        const next = name.startsWith('#shared/') ? `${name.slice(1)}.ts` : null
        if (next && !seen.has(next)) {
          seen.add(next)
          waiting.push(next)
        }
      }
    }
    assert.deepEqual(faults, [])
  })
})
