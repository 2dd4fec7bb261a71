import { runScript } from './script.mjs'

/** `npm run chaos -- --rounds 100 --seed 7`: see tests/chaos/chaos.ts. */
export const run = (args) => runScript('tests/chaos/chaos.ts', args)
