/** What the server says to a form: done, codes for its fields, a wait, or that somebody else sits here by now. */
export type PostOutcome<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: PostError }

export type PostError =
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed' }

/** Sends a form as JSON. A page that has been open for hours has an outdated token: it gets another one and is sent once more. */
export async function postForm<Data>(path: string, values: object): Promise<PostOutcome<Data>> {
  try {
    let response = await send(path, values)
    if (response.status === 403) {
      await fetch('/sign-in', { credentials: 'same-origin' })
      response = await send(path, values)
    }
    return response.ok
      ? { ok: true, data: (await response.json()) as Data }
      : { ok: false, error: await errorOf(response) }
  } catch {
    return { ok: false, error: { kind: 'offline' } }
  }
}

const send = (path: string, values: object) =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    // To the sign-in page, when the session has ended: not to be followed by a form.
    redirect: 'manual',
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'x-xsrf-token': tokenOf(document.cookie),
    },
    body: JSON.stringify(values),
  })

const tokenOf = (cookies: string) =>
  decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(cookies)?.[1] ?? '')

async function errorOf(response: Response): Promise<PostError> {
  if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signed_out' }
  if (response.status === 429)
    return { kind: 'wait', seconds: Number(response.headers.get('retry-after')) || 1 }
  if (response.status !== 422) return { kind: 'failed' }
  const { errors } = (await response.json()) as { errors: Record<string, string> }
  return { kind: 'fields', fields: errors }
}
