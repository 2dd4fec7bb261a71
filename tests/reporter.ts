import { appendFileSync } from 'node:fs'
import { BaseReporter } from '@japa/runner/core'
import type { GroupEndNode, SuiteEndNode, TestEndNode } from '@japa/runner/types'

/**
 * Writes one line of JSON per test to the file in TEST_REPORT, where `npm test` counts them.
 * Line by line: what ran before a crash of the process is still known. A hook that failed counts as a failed test.
 */
class CountingReporter extends BaseReporter {
  #file = process.env.TEST_REPORT

  #write(line: object) {
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
  }

  protected onTestEnd(test: TestEndNode) {
    if (test.isSkipped || test.isTodo) return
    const where = [this.currentGroupName, test.title.expanded].filter(Boolean).join(' / ')
    this.#write({ title: where, ok: !test.hasError })
  }

  protected onGroupEnd(group: GroupEndNode) {
    if (group.errors.length > 0) this.#write({ title: `hooks of "${group.title}"`, ok: false })
  }

  protected onSuiteEnd(suite: SuiteEndNode) {
    if (suite.errors.length > 0) this.#write({ title: `hooks of suite ${suite.name}`, ok: false })
  }

  protected async end() {
    this.#write({ end: true })
  }
}

export const counting = () => ({
  name: 'counting',
  handler: (...args: Parameters<BaseReporter['boot']>) => new CountingReporter().boot(...args),
})
