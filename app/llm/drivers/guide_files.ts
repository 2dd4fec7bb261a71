import type { ToldFile } from '#app/llm/told_files'
import { citationLink } from '#shared/citation'

type Sentence = {
  readonly file: ToldFile
  readonly page: number
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** Words that stand in every question. */
const COMMON = new Set(
  'the and for are was were what which who whom when where why how does did has have had with that this from into about than then there you your can could would should tell say says please file page document report its it is in on of to a an do me my'.split(
    ' '
  )
)
const MAX_SENTENCE_CHARS = 600
const MAX_SENTENCES = 50_000

/**
 * What the guide says about attached files. It understands nothing: it finds the sentence that shares the rarest words with the
 * question, quotes it and says where it stands, and says when there is none.
 */
export function answerAbout(files: readonly ToldFile[], question: string): string {
  const asked = wordsIn(question)
  const found = asked.size > 0 ? bestSentence(files, asked) : null
  const said = found ? quoted(found) : files.map(described).join('\n\n')
  return `${said}\n\n${found ? QUOTES : asked.size > 0 && hasText(files) ? NOTHING : HINT}`
}

const QUOTES =
  'I am the built-in guide: I look for the sentence that fits your question best, and understand nothing. Choose a real model for more.'
const NOTHING =
  'I found no sentence in it that fits your question. I am the built-in guide and look for your words alone; a real model understands what it reads.'
const HINT =
  'Ask me something about it, in words that stand in it, and I look for the sentence that fits best.'

const hasText = (files: readonly ToldFile[]) => files.some(({ pages }) => pages.length > 0)

function quoted({ file, page, text }: Sentence): string {
  const isPaged = file.kind.startsWith('PDF')
  const where = file.number === null ? file.name : linkTo(file, isPaged ? page : null)
  return `> ${text}\n\nThat is what I found: ${where}.`
}

function described(file: ToldFile): string {
  const { number, name, kind, pages } = file
  const called = number === null ? `**${name}**` : linkTo(file, null)
  if (kind.includes('picture'))
    return `${called} is a ${kind}. I can’t see what is on it: a model that sees pictures can.`
  const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  return `${called} is here: ${kind}, ${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}.`
}

const linkTo = ({ name, number }: ToldFile, page: number | null) =>
  citationLink(name, { file: number!, page })

function bestSentence(files: readonly ToldFile[], asked: ReadonlySet<string>): Sentence | null {
  const sentences = [...sentencesOf(files)]
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const word of asked) if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: Sentence | null = null
  let most = 0
  for (const sentence of sentences) {
    let score = 0
    for (const word of asked)
      if (sentence.words.has(word)) score += Math.log(1 + sentences.length / counts.get(word)!)
    // Of two that fit alike the shorter says it.
    score -= sentence.words.size / 10_000
    if (score <= most) continue
    best = sentence
    most = score
  }
  return best
}

function* sentencesOf(files: readonly ToldFile[]): Generator<Sentence> {
  let left = MAX_SENTENCES
  for (const file of files)
    for (const { number: page, text } of file.pages)
      for (const part of text
        .replaceAll(/\s+/g, ' ')
        .split(/(?<=[.!?…。！？])\s*(?=\S)(?<!\d\.)/u)) {
        const sentence = part.trim().slice(0, MAX_SENTENCE_CHARS)
        if (sentence === '' || left-- <= 0) continue
        yield { file, page, text: sentence, words: wordsIn(sentence) }
      }
}

/** Without endings, so that `whales` finds `whale`. */
function wordsIn(text: string): Set<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(found.filter((word) => !COMMON.has(word)).map(withoutEnding))
}

const withoutEnding = (word: string) =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/u, '') : word
