import { runScript } from './script.mjs'

/** `npm run transcripts -- <folder>`: see tests/transcripts/transcripts.ts. */
export const run = (args) => runScript('tests/transcripts/transcripts.ts', args, { build: false })
