/** Longer words in a log are an attack or a mistake; the line stays readable and the disk free (attack G05). */
const MAX_LOGGED_CHARS = 2_000

/** Cuts what anybody could make long. Line ends and escape sequences are no matter: a line is one JSON object. */
export function shortFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, short(value)]))
}

function short(value: unknown): unknown {
  if (value instanceof Error) return shortError(value)
  if (typeof value !== 'string' || value.length <= MAX_LOGGED_CHARS) return value
  return `${value.slice(0, MAX_LOGGED_CHARS)}… (${value.length} characters)`
}

/** Its name, words and place, and of the rest the code alone: errors of libraries carry requests, queries and their values. */
function shortError(error: Error): Record<string, unknown> {
  const { name, message, stack, cause } = error
  const { code } = error as { code?: unknown }
  return {
    type: name,
    message: short(message),
    stack: short(stack),
    ...(typeof code === 'string' && { code: short(code) }),
    ...(cause instanceof Error && { cause: short(cause.message) }),
  }
}
