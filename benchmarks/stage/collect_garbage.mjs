import { renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Preloaded into servers whose memory is measured: see process_figures.ts, which reads the file. */
process.on('SIGUSR2', () => {
  // Twice: what finalizers let go in the first goes in the second.
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  const file = join(tmpdir(), `kamba-live-${process.pid}`)
  writeFileSync(`${file}.new`, String(heapUsed + external))
  renameSync(`${file}.new`, file)
})
