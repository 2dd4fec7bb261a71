/**
 * One thing that must be in order for kamba to work.
 *
 * Shape: resolves to a short word of what was found; rejects with what is wrong. Both are shown by
 * /health, so neither names a path, a person or a key.
 */
export type HealthCheck = { readonly name: string; run(): Promise<string> | string }

export type HealthReport = {
  readonly status: 'ok' | 'failed'
  readonly checks: readonly { name: string; status: 'ok' | 'failed'; message: string }[]
}

/** The checks of /health and of `node ace doctor`. Features above this one register theirs in a provider. */
export class Health {
  readonly #checks: HealthCheck[] = []

  register(...checks: readonly HealthCheck[]) {
    this.#checks.push(...checks)
  }

  async report(): Promise<HealthReport> {
    const checks = await Promise.all(this.#checks.map((check) => this.#run(check)))
    return { status: checks.every(({ status }) => status === 'ok') ? 'ok' : 'failed', checks }
  }

  async #run(check: HealthCheck) {
    const { name } = check
    try {
      return { name, status: 'ok' as const, message: await check.run() }
    } catch (error) {
      return { name, status: 'failed' as const, message: (error as Error).message }
    }
  }
}
