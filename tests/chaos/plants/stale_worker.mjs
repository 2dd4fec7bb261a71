import { builtClass } from './built.mjs'

/** A worker that has slept through its lease goes on: what proves and renews a lease always says yes. */
const table = await builtClass(
  'app/generation/generations_table',
  'GenerationsTable',
  'prove',
  'renew'
)
table.prove = () => true
table.renew = () => true
