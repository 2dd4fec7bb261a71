import { runScript } from './script.mjs'

/** `npm run bench -- [full] [quick] [--only=ROW,ROW]`: see benchmarks/README.md. */
export const run = (args) => runScript('benchmarks/run.ts', args)
