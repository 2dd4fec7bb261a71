import { once } from 'node:events'
import { createServer } from 'node:net'
import { StepFailure } from './step.mjs'

const REMEDIES = {
  EADDRINUSE: ({ port }) => [
    `port ${port} is taken`,
    `end what uses it, or choose another one: PORT=${port + 1} npm start`,
  ],
  EACCES: ({ port }) => [
    `this user may not listen on port ${port}`,
    'choose one above 1023: PORT=3333 npm start',
  ],
  EADDRNOTAVAIL: ({ host }) => [
    `this machine has no address ${host}`,
    'set HOST to an address of this machine, or to 0.0.0.0 for all of them.',
  ],
}

/** Refuses early and in words what the server would refuse late and with a stack trace. */
export async function requireFreePort(settings) {
  const probe = createServer()
  try {
    probe.listen(settings.port, settings.host)
    await once(probe, 'listening')
  } catch (error) {
    const [reason, remedy] = REMEDIES[error.code]?.(settings) ?? [
      error.message,
      'check HOST and PORT.',
    ]
    throw new StepFailure('address', reason, remedy)
  } finally {
    probe.close()
  }
}
