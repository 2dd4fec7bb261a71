/**
 * The id of a file follows from its owner's store and its bytes: a browser can name it before the server has it, the same bytes of
 * one owner are one file, and from an id nobody learns whether somebody else has the same file.
 *
 * Shape: `sha256` of the bytes, lower-case hex; the id is hex of 64 characters.
 */
export async function fileIdOf(storeId: string, sha256: string): Promise<string> {
  return hex(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${storeId}/${sha256}`))
  )
}

/** SHA-256 of some bytes, lower-case hex. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes))

const hex = (digest: ArrayBuffer) =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
