import { test } from '@japa/runner'
import { type Library, libraryFile, type ReadLibrary, readLibrary } from '~/prompts/library_file'
import { planImport, type PresentLibrary } from '~/prompts/plan_import'

const prompt = (promptId: string, more: object = {}) => ({
  promptId,
  command: promptId,
  title: `Prompt ${promptId}`,
  folder: '',
  text: 'Hello {{name}}',
  ...more,
})
const persona = {
  personaId: 'p',
  name: 'Pirate',
  symbol: 'P',
  instructions: 'Arr.',
  settings: { topP: 1, temperature: 0 },
}
const library: Library = { prompts: [prompt('one'), prompt('two')], personas: [persona] }
const NOTHING: PresentLibrary = { prompts: [], personas: [] }

function readWell(json: string) {
  const read = readLibrary(json)
  if (!read.ok) throw new Error(read.error)
  return read
}
const here = ({ prompts, personas }: Library, isDeleted = false): PresentLibrary => ({
  prompts: prompts.map((entry) => ({ ...entry, isDeleted })),
  personas: personas.map((entry) => ({ ...entry, isDeleted })),
})
const refused = (file: unknown) =>
  readLibrary(JSON.stringify(file)) as Extract<ReadLibrary, { ok: false }>

test.group('A file of prompts', () => {
  test('comes back as it went out, and changes nothing the second time', ({ assert }) => {
    const read = readWell(libraryFile(library))
    const first = planImport(read, NOTHING)
    assert.deepEqual({ prompts: first.prompts, personas: first.personas }, library)
    assert.deepEqual(planImport(read, here(library)), { prompts: [], personas: [], unchanged: 3 })
  })

  test('brings back what is deleted, and changes what is different', ({ assert }) => {
    const read = readWell(libraryFile(library))
    assert.lengthOf(planImport(read, here(library, true)).prompts, 2)
    const other = { ...library, prompts: [prompt('one', { text: 'Bye' }), prompt('two')] }
    assert.deepEqual(planImport(read, here(other)).prompts, [prompt('one')])
  })

  test('takes no command from a prompt that is here, however often it comes', ({ assert }) => {
    const mine = prompt('mine', { command: 'one' })
    const present = { prompts: [{ ...mine, isDeleted: false }], personas: [] }
    const read = readWell(
      libraryFile({ prompts: [prompt('one'), prompt('1', { command: 'image' })], personas: [] })
    )
    const plan = planImport(read, present)
    assert.deepEqual(
      plan.prompts.map(({ command }) => command),
      ['one-2', 'image-2']
    )
    const after = here({ prompts: [mine, ...plan.prompts], personas: [] })
    assert.equal(planImport(read, after).unchanged, 2)
  })

  test('may be a list of another chat, which is found again by its titles', ({ assert }) => {
    const list = [
      { name: 'Sum up!', text: 'In {{n=3}} words' },
      { command: '/resume', title: 'Résumé', content: 'x', timestamp: 1 },
      { name: '日本語', prompt: 'y', category: 'Travel' },
      { name: '???', text: 'z' },
    ]
    let count = 0
    const read = readWell(JSON.stringify(list))
    const { prompts } = planImport(read, NOTHING, () => `id-${(count += 1)}`)
    assert.deepEqual(
      prompts.map(({ command, title, folder }) => [command, title, folder]),
      [
        ['sum-up', 'Sum up!', ''],
        ['resume', 'Résumé', ''],
        ['日本語', '日本語', 'Travel'],
        ['prompt', '???', ''],
      ]
    )
    const again = planImport(read, here({ prompts, personas: [] }))
    assert.deepEqual(again, { prompts: [], personas: [], unchanged: 4 })
  })

  test('keeps names and texts that look like something else as they are', ({ assert }) => {
    const hostile = "<img src=x onerror=alert(1)>' OR 1=1-- %00 ../../etc/passwd"
    const [read] = readWell(JSON.stringify([{ name: hostile, text: hostile }])).prompts
    assert.equal(read?.title, hostile)
    assert.match(read?.command ?? '', /^[\p{L}\p{N}_-]{1,40}$/u)
  })

  test('is refused whole with a sentence when it is none', ({ assert }) => {
    const bad: [unknown, RegExp][] = [
      [7, /no prompts/],
      [null, /no prompts/],
      [{}, /nothing/],
      [[], /nothing/],
      [{ prompts: 'x' }, /no prompts/],
      [[{ name: 'x' }], /Entry 1 of the prompts/],
      [[{ name: 'ok', text: 'ok' }, ['x']], /Entry 2/],
      [[{ name: 'n'.repeat(300), text: 'x' }], /Entry 1/],
      [{ format: 'kamba-library', version: 2, prompts: [] }, /newer kamba/],
      [{ prompts: [prompt('a b')] }, /Entry 1/],
      [{ prompts: [prompt('x', { command: 'a b' })] }, /Entry 1/],
      [{ personas: [{ ...persona, settings: { temperature: 9 } }] }, /personas/],
      [Array.from({ length: 501 }, () => ({ name: 'x', text: 'x' })), /more than 500/],
    ]
    for (const [file, words] of bad) assert.match(refused(file).error, words)
    assert.match((readLibrary('{"prompts": [') as { error: string }).error, /no JSON/)
  })
})
