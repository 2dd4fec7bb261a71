import { StringDecoder } from 'node:string_decoder'

/** Attack R04: one line of 100 MB, or none at all. A picture that a model drew is one line, too. */
const MAX_LINE_CHARS = 16 * 1024 * 1024

export class LineTooLong extends Error {}

/**
 * Finds the `data` of server-sent events in bytes that are cut anywhere. Names, ids and comments are passed over.
 *
 * Shape: `read` gives the data of each event that is whole now, `end` that of one without its blank line.
 */
export class SseReader {
  readonly #decoder = new StringDecoder('utf8')
  /** Of a line without an end yet; joined once, since a long one comes in thousands of pieces. */
  #rest: string[] = []
  #restChars = 0
  #data: string | null = null

  read(bytes: Buffer): string[] {
    return this.#readLines(this.#decoder.write(bytes))
  }

  end(): string[] {
    return this.#readLines(`${this.#decoder.end()}\n\n`)
  }

  #readLines(more: string): string[] {
    const events: string[] = []
    const end = more.lastIndexOf('\n')
    if (end !== -1) {
      const lines = this.#rest.join('') + more.slice(0, end + 1)
      this.#rest = []
      this.#restChars = 0
      this.#readWhole(lines, events)
    }
    const rest = more.slice(end + 1)
    if (rest !== '') this.#rest.push(rest)
    this.#restChars += rest.length
    if (this.#restChars + (this.#data?.length ?? 0) > MAX_LINE_CHARS) throw new LineTooLong()
    return events
  }

  #readWhole(lines: string, events: string[]) {
    let start = 0
    for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
      const isCrlf = lines.charCodeAt(end - 1) === CARRIAGE_RETURN
      this.#readLine(lines.slice(start, isCrlf ? end - 1 : end), events)
      start = end + 1
    }
  }

  #readLine(line: string, events: string[]) {
    if (line === '') {
      if (this.#data !== null) events.push(this.#data)
      this.#data = null
    } else if (line.startsWith('data:')) {
      const value = line.slice(line.charCodeAt(5) === SPACE ? 6 : 5)
      this.#data = this.#data === null ? value : `${this.#data}\n${value}`
    }
  }
}

const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
