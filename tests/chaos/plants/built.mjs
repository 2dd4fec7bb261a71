import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Bugs for the checker to find are wrapped round the built server from outside, by `node --import`: the product has no switch for
 * them, and none of this is part of a build. Runs in the build folder, before the server.
 */
const inBuild = (path) => join(process.cwd(), path)

/** A class of the built server, with the methods that are to be wrapped; renamed ones must not go unnoticed. */
export async function builtClass(path, name, ...methods) {
  const { [name]: found } = await import(pathToFileURL(inBuild(`${path}.js`)).href)
  for (const method of methods)
    if (typeof found?.prototype[method] !== 'function')
      throw new Error(`the plant does not fit any more: ${path} has no ${name}.${method}`)
  return found.prototype
}

/** The same module that the server gets. */
export const builtDatabase = () =>
  createRequire(inBuild('package.json'))('better-sqlite3').prototype
