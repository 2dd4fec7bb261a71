import { test } from '@japa/runner'
import { LineTooLong, SseReader } from '#app/llm/drivers/sse_reader'

const whole = (text: string) => new SseReader().read(Buffer.from(text))

test.group('SseReader', () => {
  test('reads {title}')
    .with([
      { title: 'the data of an event', text: 'data: one\n\n', events: ['one'] },
      { title: 'data without a space', text: 'data:one\n\n', events: ['one'] },
      { title: 'lines that end as on Windows', text: 'data: one\r\n\r\n', events: ['one'] },
      { title: 'several lines of one event', text: 'data: a\ndata: b\n\n', events: ['a\nb'] },
      {
        title: 'past comments, names and ids',
        text: ': x\nevent: e\nid: 1\ndata: a\n\n',
        events: ['a'],
      },
      { title: 'nothing into an event without data', text: 'event: ping\n\n', events: [] },
      { title: 'nothing of an event that is not whole', text: 'data: one\n', events: [] },
    ])
    .run(({ assert }, { text, events }) => {
      assert.deepEqual(whole(text), events)
    })

  test('gives the same events wherever the bytes are cut', ({ assert }) => {
    const bytes = Buffer.from('data: {"a":"ä€😀"}\r\n\r\n: ping\n\ndata: two\n\n')
    for (let cut = 0; cut <= bytes.length; cut++) {
      const reader = new SseReader()
      const events = [...reader.read(bytes.subarray(0, cut)), ...reader.read(bytes.subarray(cut))]
      assert.deepEqual(events, ['{"a":"ä€😀"}', 'two'])
    }
  })

  test('gives the last event at the end, even without its blank line', ({ assert }) => {
    const reader = new SseReader()
    assert.deepEqual(reader.read(Buffer.from('data: [DONE]')), [])
    assert.deepEqual(reader.end(), ['[DONE]'])
  })

  test('bounds a line without an end, and an event of endless lines', ({ assert }) => {
    const feed = (block: string) => {
      const reader = new SseReader()
      for (let count = 0; count < 250; count++) reader.read(Buffer.from(block.repeat(4_000)))
    }
    assert.throws(() => feed('data: x and no line feed'), LineTooLong as never)
    assert.throws(() => feed('data: a line of one event\n'), LineTooLong as never)
  })
})
