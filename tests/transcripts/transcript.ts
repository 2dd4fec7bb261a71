import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Chunk, type Protocol, protocolOf, rawText } from '#tests/transcripts/protocols'

/** What a provider once said, line by line. */
export type Transcript = {
  readonly name: string
  /** As the name of the file says it. */
  readonly provider: string
  readonly protocol: Protocol
  readonly lines: readonly string[]
  readonly text: string
}

const SUFFIX = '.chunks.txt'

/** All `<provider>.<name>.chunks.txt` of a folder and of those in it, by name. */
export function transcriptsIn(folder: string): Transcript[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .toSorted()
    .map((file) => read(join(folder, file)))
}

function read(file: string): Transcript {
  const name = basename(file, SUFFIX)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const chunks = lines.flatMap(parse)
  const protocol = protocolOf(chunks)
  return {
    name,
    provider: name.split('.')[0]!,
    protocol,
    lines,
    text: rawText(protocol, chunks),
  }
}

/** What is no object counts as what it is to a driver, and as no text. */
function parse(line: string): Chunk[] {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? [value as Chunk] : []
  } catch {
    return []
  }
}
