import { test } from '@japa/runner'
import { filledIn, variablesOf } from '~/prompts/prompt_variables'

const fill = (text: string, values: Record<string, string>) =>
  filledIn(text, new Map(Object.entries(values)))

test.group('Variables of a prompt', () => {
  test('have a name, a default or choices, and come once each', ({ assert }) => {
    assert.deepEqual(
      variablesOf('{{team}} {{ tone = kind }} {{to=a|b|c}} {{team}} {{equation=a=b}}'),
      [
        { name: 'team', initial: '', choices: [] },
        { name: 'tone', initial: 'kind', choices: [] },
        { name: 'to', initial: 'a', choices: ['a', 'b', 'c'] },
        { name: 'equation', initial: 'a=b', choices: [] },
      ]
    )
  })

  test('take what any of their places says', ({ assert }) => {
    assert.deepEqual(variablesOf('{{day}}, {{day=Monday}}'), [
      { name: 'day', initial: 'Monday', choices: [] },
    ])
    assert.equal(fill('{{day}}, {{day=Monday}}', {}), 'Monday, Monday')
  })

  test('are filled as they are, whatever is filled in', ({ assert }) => {
    const hostile = "$& $1 {{b}} <img src=x onerror=alert(1)> '; drop table prompts --"
    assert.equal(fill('{{a}} {{b}}', { a: hostile, b: 'B' }), `${hostile} B`)
  })

  test('may be called like something of every object', ({ assert }) => {
    assert.equal(fill('{{__proto__}} {{constructor=x}} {{toString}}', {}), ' x ')
    assert.equal(filledIn('{{__proto__}}', new Map([['__proto__', 'here']])), 'here')
  })

  for (const text of [
    '{{}}',
    '{{ }}',
    '{{#if}}',
    '{{<b>x</b>}}',
    '{{a\nb}}',
    '{ {a} }',
    '{{a}',
    '{{{{}}}}',
    `{{${'n'.repeat(61)}}}`,
    "{{' or 1=1--}}",
    '{{%00}}',
    '{{\u202ex}}',
  ]) {
    test(`are not in ${JSON.stringify(text)}, which stays`, ({ assert }) => {
      assert.deepEqual(variablesOf(text), [])
      assert.equal(fill(text, { a: 'no', n: 'no' }), text)
    })
  }

  test('are found in no time in a text of nothing but braces', ({ assert }) => {
    const started = performance.now()
    for (const text of ['{'.repeat(400_000), '{{a='.repeat(100_000), '{{a|'.repeat(100_000)])
      assert.deepEqual(variablesOf(text), [])
    assert.isBelow(performance.now() - started, 2_000)
  })
})
