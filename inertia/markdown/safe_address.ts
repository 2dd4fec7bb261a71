/** A link that may be followed: its address as a browser reads it, and what a person should know of where it leads. */
export type SafeAddress = { readonly href: string; readonly host: string }

/**
 * Null for everything that is no plain link (attack X03: `javascript:`, `data:`, an address of this very page that acts for the
 * person). A name before an `@` is left out of no host: the host shown is the one that is opened.
 */
export function safeAddress(address: string): SafeAddress | null {
  const url = URL.parse(address.trim())
  if (!url) return null
  if (url.protocol === 'mailto:') return { href: url.href, host: url.pathname }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return { href: url.href, host: url.host }
}

/** Whether a link's words say themselves where it leads. */
export function namesHost(words: string, host: string): boolean {
  const said = words.trim().toLowerCase()
  const [first = ''] = said.replace(/^(https?:\/\/|mailto:)/, '').split(/[/?#\s]/)
  return first === host.toLowerCase() || said === host.toLowerCase()
}

/** Pictures that are in the text itself; SVG is none of them, it may ask other hosts. */
export const isInlineImage = (address: string): boolean =>
  /^data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]+$/i.test(address)
