import { test } from '@japa/runner'
import type { PersonaRow, PromptRow } from '~/prompts/library_rows'
import { slashEntries } from '~/prompts/slash_entries'
import { slashQuery } from '~/prompts/slash_query'

const prompt = (command: string, title = command): PromptRow => ({
  id: command,
  command,
  title,
  folder: '',
  text: '',
  createdAt: 0,
  savedAt: 0,
  deletedAt: null,
})
const persona = (name: string): PersonaRow => ({
  id: name,
  name,
  symbol: '',
  instructions: '',
  settings: null,
  savedAt: 0,
  deletedAt: null,
})
const keys = (text: string, prompts: PromptRow[] = [], personas: PersonaRow[] = []) =>
  slashEntries(slashQuery(text)!, { prompts, personas }).map(({ key }) => key)

test.group('What a slash offers', () => {
  test('is everything at first, own prompts before commands', ({ assert }) => {
    const all = keys('/', [prompt('standup')])
    assert.equal(all[0], 'prompt-standup')
    assert.includeMembers(all, ['own-image', 'own-persona', 'own-model', 'own-new', 'own-prompts'])
  })

  test('is what begins so, the whole command first', ({ assert }) => {
    const prompts = [prompt('newsletter'), prompt('old', 'New things'), prompt('knew')]
    assert.deepEqual(keys('/new', prompts), ['own-new', 'prompt-newsletter', 'prompt-old'])
  })

  test('is nothing for what nobody has called so: it is sent as it is', ({ assert }) => {
    assert.deepEqual(keys('/usr', [prompt('standup')]), [])
  })

  test('is who may answer after /persona, or the way to the first one', ({ assert }) => {
    const personas = [persona('Owl'), persona('Night owl')]
    assert.deepEqual(keys('/persona ow', [], personas), ['persona-Owl', 'persona-Night owl'])
    assert.equal(keys('/persona ', [], personas).at(-1), 'persona-nobody')
    assert.deepEqual(keys('/persona '), ['persona-add'])
  })
})
