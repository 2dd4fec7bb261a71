import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { npm } from './npm.mjs'
import { inRoot } from './paths.mjs'
import { StepFailure } from './step.mjs'

const NODE_VERSION = '24.21.0'
const WANTED_MAJOR = 24
const STEP = 'Node 24'

const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0])

/** The npm package that is nothing but the Node binary of this machine; it has no install script. */
export function nodePackage(platform = process.platform, arch = process.arch) {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

const binaryIn = (folder) =>
  join(folder, nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

function works(binary) {
  try {
    return majorOf(execFileSync(binary, ['--version'], { encoding: 'utf8' })) >= WANTED_MAJOR
  } catch {
    return false // not there, or half a download
  }
}

async function fetchNode() {
  const folder = inRoot('.runtime')
  const fresh = join(folder, `new-${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  const args = ['install', '--prefix', fresh, '--ignore-scripts', '--no-save', '--no-audit']
  const result = await npm(process.execPath, [...args, `${nodePackage()}@${NODE_VERSION}`])
  if (!result.ok || !works(binaryIn(join(fresh, 'node_modules')))) {
    rmSync(fresh, { recursive: true, force: true })
    const remedy =
      'look at the lines above; check that npm reaches its registry, or put Node 24 on your PATH, and run the command again.'
    throw new StepFailure(STEP, `${nodePackage()}@${NODE_VERSION} could not be installed`, remedy)
  }
  // Only a whole installation gets the final name: a broken download is never taken for Node.
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  renameSync(join(fresh, 'node_modules'), join(folder, 'node_modules'))
  rmSync(fresh, { recursive: true, force: true })
}

/** Path of a Node 24: this one, or the one in .runtime, which is fetched when it is not there. */
export async function ensureNode() {
  if (majorOf(process.version) >= WANTED_MAJOR) return process.execPath
  const binary = binaryIn(inRoot('.runtime', 'node_modules'))
  if (!works(binary)) {
    console.log(
      `kamba: this is Node ${process.versions.node}; fetching ${NODE_VERSION} into .runtime`
    )
    await fetchNode()
  }
  return binary
}

/** `env` in which `node` is the given one, for npm and everything that npm starts. */
export function withNode(node, env = process.env) {
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` }
}
