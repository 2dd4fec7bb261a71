import { test } from '@japa/runner'
import { answerAbout } from '#app/llm/drivers/guide_files'
import { ScriptedDriver } from '#app/llm/drivers/scripted_driver'
import { tellFiles, type ToldFile } from '#app/llm/told_files'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const report: ToldFile = {
  number: 1,
  name: 'report.pdf',
  kind: 'PDF, 3 pages',
  pages: [
    { number: 1, text: 'This is a report about animals. Animals live in the sea and on land.' },
    { number: 2, text: 'Elephants eat grass. They weigh six tons.' },
    {
      number: 3,
      text: 'The blue whale is the largest of all.\nIt weighs 140 tons, more than any dinosaur.',
    },
  ],
}
const picture: ToldFile = {
  number: 2,
  name: 'cat.png',
  kind: 'PNG picture, 640 x 480 pixels',
  pages: [],
}
const notes: ToldFile = {
  number: 3,
  name: 'notes.txt',
  kind: 'text',
  pages: [{ number: 1, text: 'Buy milk on Monday.' }],
}

test.group('The guide', () => {
  test('answers from the page on which it stands, and says which', ({ assert }) => {
    const answer = answerAbout([report, notes], 'What is heavier than a dinosaur?')
    assert.include(answer, '140 tons')
    assert.include(answer, '[report.pdf, p. 3](#file-1-page-3)')
  })

  test('cites a file without pages by its number', ({ assert }) => {
    assert.include(answerAbout([report, notes], 'When do I buy milk?'), '[notes.txt](#file-3)')
  })

  test('says of a picture what it is, and that it sees nothing on it', ({ assert }) => {
    const answer = answerAbout([picture], 'What is on it?')
    assert.include(answer, 'PNG picture, 640 x 480 pixels')
    assert.include(answer, 'can’t see')
  })

  test('says when it found nothing, and quotes nothing then', ({ assert }) => {
    const answer = answerAbout([report], 'Quantum chromodynamics?')
    assert.include(answer, 'no sentence')
    assert.notInclude(answer, '> ')
  })

  test('is asked about files by a message, and later by others', async ({ assert }) => {
    const driver = new ScriptedDriver()
    const ask = async (...texts: string[]) => {
      const messages = texts.map((text) => ({ author: 'person' as const, text }))
      const stop = new AbortController()
      const batches = driver.stream({ ...requestOf(''), messages, textSoFar: '' }, stop.signal)
      for await (const batch of batches) {
        stop.abort()
        const [first] = batch
        return first?.type === 'text' ? first.text : ''
      }
      return ''
    }
    const told = tellFiles([report], 'How much does a whale weigh?')
    assert.match(await ask(told), /^>/)
    assert.match(await ask(told, 'And what do elephants eat?'), /^>/)
    assert.notMatch(await ask(told, 'How does it work offline?'), /^>/)
  })

  test('plays a script that comes with a file', async ({ assert }) => {
    const { text } = await collect(
      new ScriptedDriver().stream(
        requestOf(tellFiles([notes], '!script rate=900\nas written')),
        new AbortController().signal
      )
    )
    assert.equal(text, 'as written')
  })
})
