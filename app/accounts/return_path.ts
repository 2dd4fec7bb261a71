const HOME = '/'
/** Any other origin would do: it only shows whether a path leaves it. */
const HERE = 'http://here.invalid'
const MAX_CHARS = 2_000
/** Browsers read `\` as `/`, and drop tabs and line ends anywhere in an address. */
const UNSAFE = /[\\\p{Cc}\p{Zl}\p{Zp}]/u
/** Nobody wants to sign in and find themselves at signing in, or out again. */
const SIGNING = /^\/sign-/i

/**
 * Where to go after signing in, from what an address or a form says. Paths of this site pass; anything that could lead
 * elsewhere or add a header becomes `/` (attack A03). Use it when the path comes in and never trust one that was not through it.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > MAX_CHARS) return HOME
  if (!wanted.startsWith('/') || UNSAFE.test(wanted) || !URL.canParse(wanted, HERE)) return HOME
  const { origin, pathname, search, hash } = new URL(wanted, HERE)
  // Parsing takes dots away: `/.//evil.test` is `//evil.test` afterwards.
  if (origin !== HERE || pathname.startsWith('//') || SIGNING.test(pathname)) return HOME
  return pathname + search + hash
}
