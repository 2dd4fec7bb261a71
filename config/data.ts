import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import env from '#start/env'

/** Everything that is written lies here. Relative to the checkout, not to build/, which every build wipes. */
const folder = resolve(process.env.ENV_PATH ?? app.makePath(), env.get('DATA_DIR') ?? 'tmp/data')
mkdirSync(folder, { recursive: true, mode: 0o700 })

export const data = {
  folder,
  /** People and sessions, through Lucid. */
  appFile: join(folder, 'app.sqlite'),
  /** The event logs and what shares their transactions; never through Lucid (docs/decisions/). */
  eventlogFile: join(folder, 'eventlog.sqlite'),
  /** Files of people, through the drive. */
  fileFolder: join(folder, 'files'),
  /** Tables made from the logs; may be deleted at any time while nothing runs. */
  readModelFolder: join(folder, 'readmodel'),
}
