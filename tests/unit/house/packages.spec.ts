import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const json = (file: string) => JSON.parse(readFileSync(app.makePath(file), 'utf8'))

test.group('The packages', () => {
  test('are pinned to exact versions', ({ assert }) => {
    const { dependencies, devDependencies } = json('package.json')
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(String(version))),
      []
    )
  })

  test('are locked without the address of a registry, so that any registry serves them', ({
    assert,
  }) => {
    const text = readFileSync(app.makePath('package-lock.json'), 'utf8')
    assert.notInclude(text, '"resolved"')
  })

  test('are locked for every platform: npm ci refuses a lock file with holes', ({ assert }) => {
    type Locked = { optionalDependencies?: Record<string, string> }
    const locked: Record<string, Locked> = json('package-lock.json').packages
    const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)))
    const holes = Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name))
    )
    assert.deepEqual(holes, [])
  })
})
