import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'

const fileOf = (path: string) => {
  if (path.endsWith('.json')) return new URL(`../inertia/${path}`, import.meta.url)
  const file = new URL(`../inertia/${path}.ts`, import.meta.url)
  const component = new URL(`../inertia/${path}.tsx`, import.meta.url)
  return existsSync(file) ? file : component
}

/** Lets unit tests import modules of the page: `~/` is the bundler's alias, not one of Node's. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('~/')
      ? next(fileOf(specifier.slice(2)).href, context)
      : next(specifier, context),
})
