import type { ContextFile, ContextMessage, ModelRequest } from '#app/llm/driver'

/** Said in the name of the person, where a provider does not go on after its own words by itself. */
export const CONTINUE =
  'Your last answer was cut off. Go on exactly where it stopped, with the very next character. Do not repeat any of it and do not comment on this.'

/** Media types that are text: every model reads them as a part of the message, few as a file. */
const IS_TEXT =
  /^(text\/|application\/(json|xml|javascript|x-yaml|yaml|toml|sql|x-sh)\b)|\+(json|xml)$/

/**
 * The messages as every provider takes them: none is empty, files of text are part of the text, and the last one is a person's,
 * unless the model goes on after its own words (`prefills`).
 */
export function spokenMessages(request: ModelRequest, prefills: boolean): ContextMessage[] {
  const messages = request.messages
    .map(withTextOfFiles)
    .filter(({ text, files }) => text !== '' || files?.length)
  if (prefills && request.textSoFar !== '')
    return [...messages, { author: 'model', text: request.textSoFar }]
  const goesOn = messages.at(-1)?.author === 'model' && !request.toolSteps?.length
  return goesOn && !prefills ? [...messages, { author: 'person', text: CONTINUE }] : messages
}

function withTextOfFiles({ author, text, files = [] }: ContextMessage): ContextMessage {
  const read = files.filter(isText)
  const others = files.filter((file) => !isText(file))
  const texts = read.map((file) => `${file.name ?? 'File'}:\n\n${decode(file)}`)
  return {
    author,
    text: [...texts, text].filter(Boolean).join('\n\n---\n\n'),
    ...(others.length > 0 && { files: others }),
  }
}

const isText = ({ mediaType }: ContextFile) => IS_TEXT.test(mediaType.toLowerCase())
const decode = ({ bytes }: ContextFile) => new TextDecoder().decode(bytes)

/** A text that ends in white space is cut there by providers, and what follows would not fit. */
export const endsClean = (text: string) => text.trimEnd() === text
