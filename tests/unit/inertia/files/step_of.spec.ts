import { test } from '@japa/runner'
import { stepOf } from '~/files/step_of'

const KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Enter']

/** As a page of this language. */
function speaking(lang: string) {
  Object.assign(globalThis, { document: { cookie: '', documentElement: { lang } } })
}

test.group('Where a key leads among pages', (group) => {
  const before = globalThis.document
  group.each.teardown(() => void Object.assign(globalThis, { document: before }))

  test('follows the direction of the page: {language}')
    .with([
      { language: 'en', steps: [-1, 1, -1, 1, 0] },
      { language: 'ar', steps: [1, -1, -1, 1, 0] },
    ])
    .run(({ assert }, { language, steps }) => {
      speaking(language)
      assert.deepEqual(KEYS.map(stepOf), steps)
    })
})
