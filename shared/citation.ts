/**
 * How replies name a page of an attached document: a Markdown link whose address is `#file-<n>-page-<p>`, as in
 * `[report.pdf, p. 3](#file-1-page-3)`. A document without pages has `#file-<n>`.
 *
 * `n` counts the files of the branch from 1: those of all messages from the start of the chat to the one that is answered, in order,
 * those of deleted and excluded messages among them, so that a number never comes to mean another file.
 */
export type Citation = {
  readonly file: number
  /** Null for a document without pages. */
  readonly page: number | null
}

const ADDRESS = /^#file-([1-9]\d{0,3})(?:-page-([1-9]\d{0,4}))?$/

/** What a link leads to; null for one to anywhere else. Models write these: the file or the page need not exist. */
export function citationIn(href: string): Citation | null {
  const found = ADDRESS.exec(href)
  return found && { file: Number(found[1]), page: found[2] ? Number(found[2]) : null }
}

export const citationHref = ({ file, page }: Citation): string =>
  page === null ? `#file-${file}` : `#file-${file}-page-${page}`

/** The link as Markdown. Signs that would end its text are left out of the name. */
export function citationLink(name: string, citation: Citation): string {
  const plain = name.replaceAll(/[[\]\\`<>*_]/g, ' ').trim() || 'file'
  const words = citation.page === null ? plain : `${plain}, p. ${citation.page}`
  return `[${words}](${citationHref(citation)})`
}

type Message<File> = { readonly files: readonly File[] }

/** The files of a branch by their numbers: the first one is number 1. `messages` begin with the first of the chat. */
export const numberFiles = <File>(messages: readonly Message<File>[]): File[] =>
  messages.flatMap(({ files }) => files)
