import { test } from '@japa/runner'
import { toChatCompletion } from '#app/llm/drivers/openai_request'
import { requestOf } from '#tests/fixtures/register_llm_driver_suite'

const bytes = new TextEncoder().encode('abc')
const sent = (mediaType: string, name: string | null = 'a') => {
  const files = [{ mediaType, name, bytes }]
  const messages = [{ author: 'person', text: 'Look', files }] as const
  return toChatCompletion(requestOf('', { messages }), false).messages[0]!.content
}
const words = { type: 'text', text: 'Look' }

test.group('toChatCompletion', () => {
  test('sends {0} in its own way')
    .with([
      ['image/png', { type: 'image_url', image_url: { url: 'data:image/png;base64,YWJj' } }],
      ['audio/wav', { type: 'input_audio', input_audio: { data: 'YWJj', format: 'wav' } }],
      [
        'application/pdf',
        { type: 'file', file: { filename: 'a', file_data: 'data:application/pdf;base64,YWJj' } },
      ],
    ] as [string, object][])
    .run(({ assert }, [mediaType, part]) => {
      assert.deepEqual(sent(mediaType), [part, words])
    })

  test('sends a file of text as text: {$self}')
    .with(['text/markdown', 'application/json', 'image/svg+xml'])
    .run(({ assert }, mediaType) => {
      assert.equal(sent(mediaType, 'notes'), 'notes:\n\nabc\n\n---\n\nLook')
    })

  test('offers tools, and gives back calls with their results', ({ assert }) => {
    const inputSchema = { type: 'object' }
    const calls = [{ callId: 'c1', name: 'weather', input: '{"city":"Ulm"}' }]
    const results = [{ callId: 'c1', output: '21', isError: false }]
    const tools = [{ name: 'weather', description: 'Tells it', inputSchema }]
    const toolSteps = [{ text: '', calls, results }]
    const request = toChatCompletion(requestOf('Hi', { tools, toolSteps }), false)
    assert.deepEqual(request.messages.slice(1), [
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'c1',
            type: 'function',
            function: { name: 'weather', arguments: '{"city":"Ulm"}' },
          },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: '21' },
    ] as never)
    assert.deepEqual(request.tools?.[0]?.function.parameters, inputSchema)
  })

  test('names the room for an answer as the server knows it', ({ assert }) => {
    const request = requestOf('Hi', { maxOutputTokens: 9 })
    assert.containsSubset(toChatCompletion(request, true), { max_completion_tokens: 9 })
    assert.containsSubset(toChatCompletion(request, false), { max_tokens: 9 })
  })
})
