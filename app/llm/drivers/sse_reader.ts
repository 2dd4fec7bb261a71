import { StringDecoder } from 'node:string_decoder'

/** Attack R04: one line of 100 MB, or none at all. */
const MAX_LINE_CHARS = 1024 * 1024

export class LineTooLong extends Error {}

/**
 * Finds the `data` of server-sent events in bytes that are cut anywhere. Names, ids and comments are passed over.
 *
 * Shape: `read` gives the data of each event that is whole now, `end` that of one without its blank line.
 */
export class SseReader {
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''
  #data: string | null = null

  read(bytes: Buffer): string[] {
    return this.#readLines(this.#rest + this.#decoder.write(bytes))
  }

  end(): string[] {
    return this.#readLines(`${this.#rest}${this.#decoder.end()}\n\n`)
  }

  #readLines(text: string): string[] {
    const events: string[] = []
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const isCrlf = text.charCodeAt(end - 1) === CARRIAGE_RETURN
      this.#readLine(text.slice(start, isCrlf ? end - 1 : end), events)
      start = end + 1
    }
    this.#rest = text.slice(start)
    if (this.#rest.length + (this.#data?.length ?? 0) > MAX_LINE_CHARS) throw new LineTooLong()
    return events
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
