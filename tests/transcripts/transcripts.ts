import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { replay, type Replayed } from '#tests/transcripts/replay'
import { transcriptsIn } from '#tests/transcripts/transcript'

/**
 * `npm run transcripts -- <folder> [--client=sdk]`: see docs/development.md. Exit code 1 when a text is not that of its chunks, or
 * something crashed; 2 for a folder without transcripts.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { client: { type: 'string', default: 'plain' } },
})
// Relative to where npm was called, which runs this in the root.
const folder = positionals[0]
  ? resolve(process.env['INIT_CWD'] ?? '', positionals[0])
  : 'tests/transcripts/recorded'
const transcripts = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  ? transcriptsIn(folder)
  : []
if (transcripts.length === 0) {
  console.error(`no <provider>.<name>.chunks.txt in ${folder}`)
  process.exit(2)
}

const spoken = transcripts.filter(({ protocol }) => protocol !== 'unknown')
let parts = 0
let unequal = 0
let crashed = 0
let failed = 0
for await (const replayed of replay(spoken, values.client === 'sdk' ? 'sdk' : 'plain')) {
  console.log(lineOf(replayed))
  parts += replayed.stored.length
  if (!replayed.isEqual) unequal++
  if (replayed.crash) crashed++
  if (replayed.failure) failed++
}
for (const { name, protocol } of transcripts)
  if (protocol === 'unknown')
    console.log(`${name}: not judged, its protocol is none that kamba speaks`)

console.log(
  `\n${spoken.length} replayed, ${parts} parts stored, ${spoken.length - unequal} texts equal, ${unequal} unequal, ` +
    `${failed} ended in an error, ${crashed} crashed, ${transcripts.length - spoken.length} not judged`
)
process.exit(unequal + crashed > 0 ? 1 : 0)

function lineOf({ transcript, given, stored, isEqual, failure, crash }: Replayed) {
  const { name, protocol, lines } = transcript
  return [
    `${name} (${protocol}, ${lines.length} chunks)`,
    `parts in ${counted(given)}`,
    `stored ${counted(stored)}`,
    `text ${isEqual ? 'equal' : 'UNEQUAL'}`,
    crash ? `CRASHED: ${crash}` : `error ${failure ?? 'none'}`,
  ].join(', ')
}

/** `5 (text 2, source 3)`. */
function counted(kinds: readonly string[]) {
  const each = Map.groupBy(kinds, (kind) => kind)
  const list = [...each].map(([kind, those]) => `${kind} ${those.length}`)
  return list.length > 0 ? `${kinds.length} (${list.join(', ')})` : '0'
}
