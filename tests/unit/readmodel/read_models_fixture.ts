import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from '@japa/runner/core'
import { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'

/** Read models of a log, in a folder of their own that is gone after the test. */
export function givenReadModels(context: TestContext, eventlog: Eventlog) {
  const folder = mkdtempSync(join(tmpdir(), 'kamba-readmodel-'))
  const models = new ReadModels(folder, eventlog)
  context.cleanup(async () => {
    await models.close()
    rmSync(folder, { recursive: true })
  })
  return { models, folder }
}
