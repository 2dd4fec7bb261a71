import { test } from '@japa/runner'
import { catalogue, sentencesOfPages } from '#tests/unit/language/sentences'

const [english, arabic] = [catalogue('en'), catalogue('ar')]
const PLURAL = /_(zero|one|two|few|many|other)$/
const gaps = (text: string) =>
  [...text.matchAll(/\{(\w+)(?:, number)?\}/g)].map(([, name]) => name!).toSorted()
const isCounted = (sentence: string) => /\{count\b/.test(sentence)
/** `plural` of a language as CLDR has it: Arabic has six. */
const forms = (language: string, sentence: string) =>
  isCounted(sentence)
    ? new Intl.PluralRules(language)
        .resolvedOptions()
        .pluralCategories.map((form) => `${sentence}_${form}`)
    : [sentence]

test.group('The words of the pages', () => {
  const { sentences, bare } = sentencesOfPages()
  const said = [...sentences]

  test('are all said by t, so that they can be said in another language', ({ assert }) => {
    assert.deepEqual(bare, [])
  })

  test('have a form for one and one for more where they count', ({ assert }) => {
    const wanted = said.filter(isCounted).flatMap((sentence) => forms('en', sentence))
    assert.sameMembers(Object.keys(english), wanted)
  })

  test('exist in Arabic, with all forms that it counts with, and no word more', ({ assert }) => {
    const wanted = said.flatMap((sentence) => forms('ar', sentence))
    assert.sameMembers(Object.keys(arabic), wanted)
  })

  test('have the same gaps in both languages, save that one, two and none need no number', ({
    assert,
  }) => {
    for (const [key, words] of Object.entries(arabic)) {
      const may = gaps(key.replace(PLURAL, ''))
      const has = gaps(words)
      assert.includeMembers(may, has, key)
      if (!PLURAL.test(key)) assert.deepEqual(has, may, key)
    }
  })
})
