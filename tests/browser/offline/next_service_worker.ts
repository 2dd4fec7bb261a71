import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** A copy of the build whose service worker differs by a letter, which makes it a newer one. Returns its folder. */
export function buildNextServiceWorker(): string {
  const folder = join(root, 'tmp', 'build-next-service-worker')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'build'), folder, { recursive: true })
  const file = join(folder, 'public/assets/service_worker.js')
  appendFileSync(file, '\n')
  for (const suffix of ['.br', '.gz']) rmSync(file + suffix, { force: true })
  return folder
}
