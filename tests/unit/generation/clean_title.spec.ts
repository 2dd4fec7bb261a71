import { test } from '@japa/runner'
import { cleanTitle } from '#app/generation/clean_title'

test.group('cleanTitle', () => {
  test('takes {$i}')
    .with([
      { said: '"Bread with sourdough"', title: 'Bread with sourdough' },
      { said: 'Title: **Bread**\n\nI chose this because …', title: 'Bread' },
      { said: '\n\n“Pain au levain.”\n', title: 'Pain au levain' },
      { said: '<think>hm, bread\nor cake</think>\nBread', title: 'Bread' },
      { said: 'Bread\u202e \u0007and\tbutter', title: 'Bread and butter' },
      { said: "Don't panic", title: "Don't panic" },
      { said: '""', title: '' },
      { said: '<think>never ends', title: '' },
    ])
    .run(({ assert }, { said, title }) => {
      assert.equal(cleanTitle(said), title)
    })

  test('keeps it to sixty characters, at a word and never within a character', ({ assert }) => {
    const long = cleanTitle(
      'A very long title about everything that there is in the whole wide world'
    )
    assert.equal(long, 'A very long title about everything that there is in the…')
    const families = cleanTitle('👩‍👩‍👧'.repeat(20))
    assert.isAtMost(families.length, 60)
    assert.match(families, /^(👩‍👩‍👧)+…$/u)
  })
})
