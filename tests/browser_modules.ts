import { registerHooks } from 'node:module'

/** Lets unit tests import modules of the page: `~/` is the bundler's alias, not one of Node's. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('~/')
      ? next(new URL(`../inertia/${specifier.slice(2)}.ts`, import.meta.url).href, context)
      : next(specifier, context),
})
