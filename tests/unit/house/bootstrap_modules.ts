import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'

type Tally = { passed: number; failures: string[] }
type Modules = {
  env_file: {
    completeEnvFile(file: string, given?: Record<string, string>): boolean
    readEnvironment(file: string, given?: Record<string, string>): Record<string, string>
  }
  lock: { withLock<T>(file: string, work: () => Promise<T>): Promise<T> }
  node_runtime: { nodePackage(platform: string, arch: string): string }
  port: { requireFreePort(settings: { port: number; host: string }): Promise<void> }
  settings: { settings(env: Record<string, string>): Settings }
  source_hash: { sourceHash(root: string, sources: string[]): string }
  suites: { tally(suite: string, report: string, endedWell: boolean): Tally }
}
type Settings = {
  port: number
  host: string
  url: string
  variables: Record<string, string>
}

/** A module of the bootstrap. It is plain JavaScript, since it runs before anything is installed, so its types are written here. */
export async function bootstrapModule<Name extends keyof Modules>(
  name: Name
): Promise<Modules[Name]> {
  return import(pathToFileURL(app.makePath('bin', 'bootstrap', `${name}.mjs`)).href)
}
