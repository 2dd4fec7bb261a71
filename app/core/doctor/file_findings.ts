import { stat } from 'node:fs/promises'
import { ok, warn, type Finding } from '#app/core/doctor/finding'

const OTHERS = 0o077
const octal = (mode: number) => (mode & 0o777).toString(8)

/** Chats and keys are nobody else's on this machine. `null` for a file that is not there: then there is nothing to hide. */
async function privacy(name: string, path: string, wanted: string): Promise<Finding | null> {
  const mode = await stat(path).then(
    (stats) => stats.mode,
    () => null
  )
  if (mode === null) return null
  // Windows has no such bits; its mode always looks open.
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return ok(name, `mode ${octal(mode)}`)
  return warn(name, `mode ${octal(mode)}: other users may read it`, `chmod ${wanted} ${path}`)
}

export async function fileFindings(dataFolder: string, envFile: string): Promise<Finding[]> {
  const findings = [
    await privacy('DATA_DIR', dataFolder, '700'),
    await privacy('.env', envFile, '600'),
  ]
  return findings.filter((finding) => finding !== null)
}
