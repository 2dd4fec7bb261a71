import { runScript } from './script.mjs'

/** `npm run bench`: see benchmarks/README.md. */
export const run = (args) => runScript('benchmarks/run.ts', args)
