/** What the server has read of a file that it took. */
export type UploadedFile = {
  readonly mediaType: string
  readonly bytes: number
  readonly width?: number
  readonly height?: number
  readonly pages?: number
}

/**
 * `away`: no connection, or a server that has trouble: later. `signed_out`: when somebody has signed in. `refused`: never, as it is;
 * the code is the server's.
 */
export type UploadAnswer =
  | { readonly kind: 'taken'; readonly file: UploadedFile }
  | { readonly kind: 'away'; readonly retryAfterMs: number | null }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'refused'; readonly code: string }

export type UploadRequest = {
  readonly fileId: string
  readonly sha256: string
  readonly name: string
  readonly blob: Blob
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** For answers whose body is not ours: a proxy has limits of its own. */
const CODES: Record<number, string> = {
  400: 'bad_request',
  409: 'hash_mismatch',
  413: 'too_large',
  415: 'kind_not_taken',
  422: 'unreadable',
  507: 'no_room',
}

/** Sends the bytes of one file. By XMLHttpRequest: `fetch` does not tell how far a request body has come. */
export async function sendFile(request: UploadRequest): Promise<UploadAnswer> {
  const answer = await put(request)
  if (answer.kind !== 'outdated') return answer
  // A page that has been open for hours: any page of ours brings another token.
  await fetch('/sign-in', { credentials: 'same-origin' }).catch(() => {})
  const again = await put(request)
  return again.kind === 'outdated' ? { kind: 'signed_out' } : again
}

const put = ({ fileId, sha256, name, blob, onProgress, signal }: UploadRequest) =>
  new Promise<UploadAnswer | { kind: 'outdated' }>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/files/${encodeURIComponent(fileId)}`)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', blob.type || 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(name))
    request.setRequestHeader('x-file-sha256', sha256)
    request.setRequestHeader('x-xsrf-token', tokenOf(document.cookie))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ kind: 'away', retryAfterMs: null })
    request.onabort = request.onerror
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(blob)
  })

const tokenOf = (cookies: string) =>
  decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(cookies)?.[1] ?? '')

function answerOf(request: XMLHttpRequest): UploadAnswer | { kind: 'outdated' } {
  const { status } = request
  if (status === 200 || status === 201) {
    const file = jsonOf<UploadedFile>(request)
    // A proxy that answers with a page of its own has not taken anything.
    return file ? { kind: 'taken', file } : { kind: 'away', retryAfterMs: null }
  }
  if (status === 401) return { kind: 'signed_out' }
  if (status === 403) return { kind: 'outdated' }
  const known = CODES[status]
  if (known === undefined) {
    const seconds = Number(request.getResponseHeader('retry-after'))
    return { kind: 'away', retryAfterMs: seconds > 0 ? seconds * 1_000 : null }
  }
  const said = jsonOf<{ error: { code: string } }>(request)
  const code = said?.error?.code ?? known
  return code === 'cut' ? { kind: 'away', retryAfterMs: null } : { kind: 'refused', code }
}

function jsonOf<Value>(request: XMLHttpRequest): Value | null {
  try {
    return JSON.parse(request.responseText) as Value
  } catch {
    return null // not ours
  }
}
