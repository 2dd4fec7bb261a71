import { t } from '~/language/t'
/** What a file is to a person: how it is shown, and whether it can be sent at all. */
export type FileKind = 'picture' | 'pdf' | 'text'

/** By which bytes the kinds begin; the server looks at the same ones and believes no name (app/files/media_type.ts). */
const SIGNATURES: readonly [mediaType: string, ...marks: [at: number, bytes: string][]][] = [
  ['image/png', [0, '\x89PNG\r\n\x1a\n']],
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/gif', [0, 'GIF8']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  ['application/pdf', [0, '%PDF-']],
]
const HEAD_BYTES = 16

/** What the dialog of the system offers. Phones add the camera to it, since pictures are among them. */
export const ACCEPTED_FILES =
  'image/png,image/jpeg,image/webp,image/gif,application/pdf,text/*,.md,.csv,.json,.jsonl,.xml,.yaml,.yml,.toml,.ini,.log,.tex,.sql,.js,.jsx,.ts,.tsx,.mjs,.py,.rb,.rs,.go,.java,.kt,.swift,.c,.h,.cpp,.cs,.php,.sh,.html,.css,.scss,.vue,.svelte'

/** Null for what cannot be sent: neither a picture, nor a PDF, nor text. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  for (const [mediaType, ...marks] of SIGNATURES)
    if (marks.every(([at, mark]) => head.startsWith(mark, at))) return mediaType
  return isText(bytes) ? 'text/plain' : null
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export function kindOf({ mediaType }: { readonly mediaType: string }): FileKind {
  if (mediaType === 'application/pdf') return 'pdf'
  return /^image\/(png|jpeg|webp|gif)$/.test(mediaType) ? 'picture' : 'text'
}

/** `PDF`, `TS`, `Text`: what stands in the place of a thumbnail. */
export function kindWord({ name, mediaType }: { name: string; mediaType: string }): string {
  if (mediaType === 'application/pdf') return 'PDF'
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]
  return ending?.toUpperCase() ?? (kindOf({ mediaType }) === 'picture' ? t('Picture') : t('Text'))
}

/** As a fence of markdown names a language: `ts` for `store.ts`. */
export const languageOf = (name: string): string =>
  /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
