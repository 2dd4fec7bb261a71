/** Preloaded into servers whose memory is measured: see process_figures.ts. */
process.on('SIGUSR2', () => {
  // Twice: what finalizers let go in the first goes in the second.
  globalThis.gc()
  globalThis.gc()
})
