import type { KeptFiles } from '~/files/kept_files'

export type DocumentPage = { readonly number: number; readonly text: string }
/** `later`: the server does not have the file yet, or there is no connection. `none`: it could not be read. */
export type DocumentText =
  | { readonly kind: 'pages'; readonly pages: readonly DocumentPage[] }
  | { readonly kind: 'later' | 'none' }

/** The text of a document by pages, as the server has read it; kept here, so that it is read without a connection later. */
export async function documentText(
  fileId: string,
  kept: Pick<KeptFiles, 'readText' | 'keepText'>
): Promise<DocumentText> {
  const known = await kept.readText(fileId)
  if (known !== null) return pagesIn(known) ?? { kind: 'none' }
  try {
    const answer = await fetch(`/files/${encodeURIComponent(fileId)}/text`)
    if (!answer.ok) return { kind: answer.status === 422 ? 'none' : 'later' }
    const json = await answer.text()
    const pages = pagesIn(json)
    if (pages) await kept.keepText(fileId, json)
    return pages ?? { kind: 'none' }
  } catch {
    return { kind: 'later' } // no connection
  }
}

function pagesIn(json: string): DocumentText | null {
  try {
    const { pages } = JSON.parse(json) as { pages?: unknown }
    return Array.isArray(pages) ? { kind: 'pages', pages: pages as DocumentPage[] } : null
  } catch {
    return null // not ours
  }
}
