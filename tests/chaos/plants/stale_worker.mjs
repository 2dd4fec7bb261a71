import { builtClass } from './built.mjs'

/** A worker that has slept through its lease goes on: what proves or renews a lease does so, and says yes whatever came of it. */
const table = await builtClass(
  'app/generation/generations_table',
  'GenerationsTable',
  'prove',
  'renew'
)
for (const method of ['prove', 'renew']) {
  const original = table[method]
  table[method] = function (generation) {
    original.call(this, generation)
    return true
  }
}
