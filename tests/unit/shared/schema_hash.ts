import { createHash } from 'node:crypto'
import * as JSONSchema from 'effect/JSONSchema'
import type * as Schema from 'effect/Schema'

/** A short hash of what a schema accepts: its fields, types, bounds and literals. */
export function schemaHash(schema: Schema.Schema.AnyNoContext): string {
  const shape = JSON.stringify(JSONSchema.make(schema))
  return createHash('sha256').update(shape).digest('hex').slice(0, 12)
}
