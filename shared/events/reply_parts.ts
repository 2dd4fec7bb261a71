import * as Schema from 'effect/Schema'
import { Id } from '#shared/events/fields'

const Count = Schema.Number.pipe(Schema.int(), Schema.nonNegative())

export const TextPart = Schema.Struct({
  kind: Schema.Literal('text', 'reasoning'),
  text: Schema.String,
})
/** `input` and `output` are JSON as the model or the tool wrote it; a result follows its call by `callId`. */
export const ToolCallPart = Schema.Struct({
  kind: Schema.Literal('tool_call'),
  callId: Schema.String,
  name: Schema.String,
  input: Schema.String,
})
export const ToolResultPart = Schema.Struct({
  kind: Schema.Literal('tool_result'),
  callId: Schema.String,
  output: Schema.String,
  isError: Schema.Boolean,
})
export const SourcePart = Schema.Struct({
  kind: Schema.Literal('source'),
  url: Schema.String,
  title: Schema.NullOr(Schema.String),
})
/** What a model made, for example a picture; its bytes are at `/files/<fileId>`. */
export const FilePart = Schema.Struct({
  kind: Schema.Literal('file'),
  fileId: Id,
  mediaType: Schema.String,
  name: Schema.NullOr(Schema.String),
  bytes: Count,
  /** Of a picture, in pixels. */
  width: Schema.optional(Count),
  height: Schema.optional(Count),
})

/**
 * What a reply is made of, in the order in which the provider sent it. Neighbours of kind text or reasoning are of different kinds
 * in an ended reply; pieces of an appended one need not be.
 */
export const ReplyPart = Schema.Union(TextPart, ToolCallPart, ToolResultPart, SourcePart, FilePart)
export type ReplyPart = typeof ReplyPart.Type
export type TextPart = typeof TextPart.Type

/** All text of one kind; the text of a reply is what its hash is of. */
export function textOfParts(parts: readonly ReplyPart[], kind: TextPart['kind'] = 'text'): string {
  let text = ''
  for (const part of parts) if (part.kind === kind) text += part.text
  return text
}
