/** A field of a form, whatever was sent in its place. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
