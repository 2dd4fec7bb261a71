import type { ProductionServer } from '#tests/production_server'

/** What the operator's own check says about the logs of this server. */
export function verifyEventlog(server: ProductionServer): 'clean' | 'damaged' {
  try {
    server.ace('eventlog:verify')
    return 'clean'
  } catch (error) {
    console.log((error as { stdout?: string }).stdout)
    return 'damaged'
  }
}
