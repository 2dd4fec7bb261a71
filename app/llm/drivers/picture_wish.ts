import type { ContextFile, ModelRequest } from '#app/llm/driver'
import { readToldFiles } from '#app/llm/told_files'
import type { ImageWish } from '#shared/events/image_wish'

/** Of a model that makes pictures alone, when nobody said more. */
export const USUAL_WISH: ImageWish = { aspect: '1:1', count: 1 }

/** What a model without a memory of chats is asked for: the words of the last message, and the pictures that came with it. */
export function wishedPrompt({ messages }: ModelRequest): {
  prompt: string
  pictures: readonly ContextFile[]
} {
  const last = messages.findLast(({ author }) => author === 'person')
  const pictures = (last?.files ?? []).filter(({ mediaType }) => mediaType.startsWith('image/'))
  return { prompt: readToldFiles(last?.text ?? '').text.trim(), pictures }
}
