import { test } from '@japa/runner'
import type { ReplyPart } from '#shared/events/reply_parts'
import { blocksOf, revealedBlocks, sourcesOf } from '~/chat/reply_blocks'

const text = (words: string): ReplyPart => ({ kind: 'text', text: words })
const call = (callId: string): ReplyPart => ({ kind: 'tool_call', callId, name: 'look', input: '' })
const result = (callId: string): ReplyPart => ({
  kind: 'tool_result',
  callId,
  output: '1',
  isError: false,
})
const source = (url: string, title: string | null = null): ReplyPart => ({
  kind: 'source',
  url,
  title,
})

test.group('The blocks of a reply', () => {
  test('join text, keep the order, and put a result to its call', ({ assert }) => {
    const parts = [text('a'), text('b'), call('1'), call('2'), result('1'), text('c')]
    const blocks = blocksOf(parts)
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'text' ? block.text : block.kind)),
      ['ab', 'tool', 'tool', 'c']
    )
    assert.containSubset(blocks, [{}, { result: { callId: '1' } }, { result: null }, {}])
  })

  test('show a result whose call was cut off, and no empty text', ({ assert }) => {
    assert.containSubset(blocksOf([text(''), result('9')]), [{ kind: 'tool', call: null }])
  })

  test('end where the revealed text ends', ({ assert }) => {
    const blocks = blocksOf([text('hello'), call('1'), text('world')])
    assert.lengthOf(revealedBlocks(blocks, 3), 1)
    assert.deepEqual(revealedBlocks(blocks, 7)[2], { kind: 'text', text: 'wo' })
  })
})

test.group('The sources of a reply', () => {
  test('come once each, with their host', ({ assert }) => {
    const sources = sourcesOf([
      source('https://www.example.org/a', 'A page'),
      source('https://www.example.org/a'),
      source('http://example.net/'),
    ])
    assert.deepEqual(sources, [
      { title: 'A page', url: 'https://www.example.org/a', host: 'example.org' },
      { title: 'example.net', url: 'http://example.net/', host: 'example.net' },
    ])
  })

  test('are not what kamba itself says, which stands in its place', ({ assert }) => {
    const parts = [text('a'), source('', 'Too long to be kept'), text('b')]
    assert.deepEqual(sourcesOf(parts), [])
    assert.deepEqual(blocksOf(parts)[1], { kind: 'note', words: 'Too long to be kept' })
  })

  test('never lead to {$self}')
    .with(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])
    .run(({ assert }, url) => assert.isNull(sourcesOf([source(url)])[0]!.url))
})
