const MAX_NAME_CHARS = 120
const MAX_EMAIL_CHARS = 254
const EMAIL = /^[^\s@]+@[^\s@]+$/

/** A name as a provider tells it, fit to be shown; null for none. Several are tried in order. */
export function toldName(...candidates: unknown[]): string | null {
  for (const name of candidates) {
    if (typeof name !== 'string') continue
    const text = name
      .replaceAll(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, MAX_NAME_CHARS)
    if (text !== '') return text
  }
  return null
}

/** An e-mail as a provider tells it. Verified is only what is said to be by `true` itself, not by a text. */
export function toldEmail(email: unknown, verified: unknown) {
  const text = typeof email === 'string' ? email.trim().toLowerCase() : ''
  if (!EMAIL.test(text) || text.length > MAX_EMAIL_CHARS)
    return { email: null, emailVerified: false }
  return { email: text, emailVerified: verified === true }
}
