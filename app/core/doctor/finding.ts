/** One line of `node ace doctor`: what was looked at, what was found, and what to do when it is not right. */
export type Finding = {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly found: string
  readonly remedy: string | null
}

export const ok = (name: string, found: string): Finding => ({
  name,
  status: 'ok',
  found,
  remedy: null,
})
export const warn = (name: string, found: string, remedy: string): Finding => ({
  name,
  status: 'warn',
  found,
  remedy,
})
export const fail = (name: string, found: string, remedy: string): Finding => ({
  name,
  status: 'fail',
  found,
  remedy,
})
