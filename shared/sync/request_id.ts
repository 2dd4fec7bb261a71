import * as Schema from 'effect/Schema'

/** Chosen by the client, unique on its connection; answers carry it. */
export const RequestId = Schema.Number.pipe(
  Schema.int(),
  Schema.between(0, Number.MAX_SAFE_INTEGER)
)
