/** SQLite takes no more than this many values in one query with certainty. */
const CHUNK = 400

/** The values in parts that fit into one query each. */
export function* queryChunks<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += CHUNK)
    yield values.slice(start, start + CHUNK)
}
