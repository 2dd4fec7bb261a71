import { test } from '@japa/runner'
import { stageWords } from '~/chat/stage_words'

const said = { kind: 'stage', replyId: 'r1' } as const

test.group('The words for a stage of a reply', () => {
  test('say what the log says until a worker says more', ({ assert }) => {
    assert.equal(stageWords(null, true, 0), 'Waiting for an answer')
    assert.equal(stageWords(null, false, 0), 'Thinking')
    assert.equal(stageWords({ ...said, stage: 'asking' }, false, 0), 'Waiting for the model')
  })

  test('count down to the next attempt', ({ assert }) => {
    const retrying = { ...said, stage: 'retrying', inMs: 3_000 } as const
    assert.equal(stageWords(retrying, false, 100), 'Trying again in 3 s')
    assert.equal(stageWords(retrying, false, 2_100), 'Trying again in 1 s')
    assert.equal(stageWords(retrying, false, 3_500), 'Trying again')
  })
})
