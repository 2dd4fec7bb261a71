/** A file as a model is told it in words. */
export type ToldFile = {
  /** As citations name it (shared/citation.ts); null for one that they cannot. */
  readonly number: number | null
  readonly name: string
  /** What it is: `PDF, 3 pages`, `PNG picture, 640 x 480 pixels`. Without brackets. */
  readonly kind: string
  /** What it says, page by page; none when the model gets the file itself, or nothing of it. */
  readonly pages: readonly { readonly number: number; readonly text: string }[]
  /** Something that the model has to know about it. */
  readonly note?: string
}

const LABEL = /^=== (?:File (\d+)|File): (.*) \(([^()]*)\) ===$/
const END = '=== End of file ==='
const PAGE = /^\[page (\d+)\]$/
/** How we mark where files and pages begin; in a file such a line is nothing but text. */
const MARK = /^(?==== |\[page \d+\]$)/gm

/** The text of a message behind the files that come with it. A file cannot end itself early, or begin another (attack L01). */
export function tellFiles(files: readonly ToldFile[], text: string): string {
  return [...files.map(tellFile), text].filter(Boolean).join('\n\n')
}

function tellFile({ number, name, kind, pages, note }: ToldFile): string {
  const label = number === null ? 'File' : `File ${number}`
  const isDocument = pages.length > 1 || kind.startsWith('PDF')
  const told = pages.map((page) =>
    isDocument ? `[page ${page.number}]\n${unmarked(page.text)}` : fenced(page.text)
  )
  const lines = [`=== ${label}: ${oneLine(name)} (${kind}) ===`, ...told, note, END]
  return lines.filter((line) => line !== undefined).join('\n')
}

const oneLine = (name: string) => name.replaceAll(/\s+/g, ' ')
const unmarked = (text: string) => text.replaceAll(MARK, ' ')

/** As Markdown has code: no line of it can be taken for the end. */
function fenced(text: string): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}\n${unmarked(text)}\n${fence}`
}

/** What `tellFiles` has made of a message, taken apart again. */
export function readToldFiles(told: string): { files: ToldFile[]; text: string } {
  const files: ToldFile[] = []
  const lines = told.split('\n')
  let at = 0
  for (; at < lines.length; at++) {
    const label = LABEL.exec(lines[at]!)
    if (!label) {
      if (lines[at] === '') continue
      break
    }
    const end = lines.indexOf(END, at)
    if (end === -1) break
    const [, number, name, kind] = label
    files.push({
      number: number === undefined ? null : Number(number),
      name: name!,
      kind: kind!,
      pages: pagesIn(lines.slice(at + 1, end)),
    })
    at = end
  }
  return files.length > 0 ? { files, text: lines.slice(at).join('\n') } : { files, text: told }
}

function pagesIn(lines: readonly string[]) {
  const pages: { number: number; text: string }[] = []
  const fence = /^`{3,}$/.test(lines[0] ?? '') ? lines[0] : null
  if (fence) return [{ number: 1, text: lines.slice(1, lines.lastIndexOf(fence!)).join('\n') }]
  for (const line of lines) {
    const page = PAGE.exec(line)
    if (page) pages.push({ number: Number(page[1]), text: '' })
    else if (pages.length > 0) pages.at(-1)!.text += `${line}\n`
  }
  return pages
}
