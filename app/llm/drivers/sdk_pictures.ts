import type { ReplyDelta } from '#app/llm/driver'
import type { ModelRequest } from '#app/llm/driver'
import { wishedPrompt } from '#app/llm/drivers/picture_wish'
import type { PictureModel } from '#app/llm/drivers/sdk_adapter'
import { ProviderError } from '#app/llm/provider_errors'
import type { Usage } from '#shared/events/reply_events'

/** What one request for a picture has brought. */
export type Drawn = { readonly deltas: readonly ReplyDelta[]; readonly usage: Usage }

/** One picture by an API of pictures. It knows no chat: the last message alone is sent. */
export async function drawOne(
  { model, options }: PictureModel,
  request: ModelRequest,
  signal: AbortSignal
): Promise<Drawn> {
  const { prompt, pictures } = wishedPrompt(request)
  const { images, usage } = await model.doGenerate({
    prompt: prompt || 'A variation of this picture',
    n: 1,
    size: undefined,
    aspectRatio: undefined,
    seed: undefined,
    mask: undefined,
    providerOptions: {},
    files:
      pictures.length > 0
        ? pictures.map(({ mediaType, bytes }) => ({ type: 'file', mediaType, data: bytes }))
        : undefined,
    abortSignal: signal,
    ...options,
  })
  const image = images[0]
  if (image === undefined) throw new ProviderError('provider_down')
  const bytes = typeof image === 'string' ? Buffer.from(image, 'base64') : image
  return {
    // The store looks at the bytes for what they are.
    deltas: [{ type: 'file', mediaType: 'image/png', name: null, bytes: new Uint8Array(bytes) }],
    usage: { inputTokens: usage?.inputTokens ?? null, outputTokens: usage?.outputTokens ?? null },
  }
}

/**
 * Several pictures of one wish, asked for at once and given as they come; what was used is counted together.
 *
 * Errors: the first one, if nothing came of any. A variant that fails beside one that does not is left out.
 */
export async function* drawAll(
  count: number,
  draw: () => Promise<Drawn>
): AsyncGenerator<ReplyDelta> {
  const waiting = new Map(
    Array.from({ length: count }, (_, index) => [
      index,
      draw().then(
        (drawn) => ({ index, drawn, error: null }),
        (error: unknown) => ({ index, drawn: null, error })
      ),
    ])
  )
  const usages: Usage[] = []
  let failure: { error: unknown } | null = null
  let hasText = false
  while (waiting.size > 0) {
    const { index, drawn, error } = await Promise.race(waiting.values())
    waiting.delete(index)
    if (!drawn) {
      failure ??= { error }
      continue
    }
    usages.push(drawn.usage)
    const hasPicture = drawn.deltas.some(({ type }) => type === 'file')
    for (const delta of drawn.deltas) {
      // "Here is your picture", four times.
      if (delta.type === 'text' && (hasText || (hasPicture && count > 1))) continue
      hasText ||= delta.type === 'text'
      yield delta
    }
  }
  if (failure && usages.length === 0) throw failure.error
  yield { type: 'usage', usage: usages.reduce(sumOf) }
}

function sumOf(one: Usage, other: Usage): Usage {
  const add = (a: number | null | undefined, b: number | null | undefined) =>
    a === null || a === undefined ? (b ?? null) : a + (b ?? 0)
  const { costMicros } = one
  const cost = add(costMicros, other.costMicros)
  return {
    inputTokens: add(one.inputTokens, other.inputTokens),
    outputTokens: add(one.outputTokens, other.outputTokens),
    ...(cost !== null && { costMicros: cost }),
  }
}
