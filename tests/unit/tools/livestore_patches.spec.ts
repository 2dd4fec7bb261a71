import { test } from '@japa/runner'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Patch = { file: string; from: string; to: string }

const NOT_PATCHES = ['all_patches.mjs', 'files.mjs']
const root = join(import.meta.dirname, '../../..')
const { applyPatches, markerOf, livestorePatches } = await import(
  join(root, 'tools/livestore_patches.mjs')
)
const { allPatches } = (await import(join(root, 'tools/livestore_patches/all_patches.mjs'))) as {
  allPatches: Patch[]
}
const source = (file: string) => readFileSync(join(root, 'node_modules', file), 'utf8')
const files = [...new Set(allPatches.map(({ file }) => file))]

test.group('The LiveStore patches', () => {
  test('fit {$self} and mark it')
    .with(files)
    .run(({ assert }, file) => {
      const patched: string = applyPatches(file, source(file))
      assert.include(patched, markerOf(file))
      for (const { file: of, to } of allPatches) if (of === file) assert.include(patched, to)
    })

  test('of every fault are in force', async ({ assert }) => {
    const folder = join(root, 'tools/livestore_patches')
    for (const name of readdirSync(folder).filter((file) => !NOT_PATCHES.includes(file))) {
      const [patches] = Object.values(await import(join(folder, name))) as [Patch[]]
      assert.includeMembers(allPatches, patches, name)
    }
  })

  test('fail the build when a pattern is not found', ({ assert }) => {
    const wrong = { file: files[0]!, from: 'no such text', to: '' }
    const plugin = livestorePatches([wrong])
    assert.throws(
      () => plugin.transform(source(files[0]!), `/anywhere/node_modules/${files[0]}?v=1`),
      /not found exactly once/
    )
  })

  test('fail the build when a pattern is found twice', ({ assert }) => {
    assert.throws(
      () => applyPatches('twice.js', 'a a', [{ file: 'twice.js', from: 'a', to: 'b' }]),
      /not found exactly once/
    )
  })

  test('leave other files alone', ({ assert }) => {
    assert.isUndefined(livestorePatches().transform('code', '/src/app.ts'))
  })
})
