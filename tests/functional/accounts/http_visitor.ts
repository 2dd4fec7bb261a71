import testUtils from '@adonisjs/core/services/test_utils'
import env from '#start/env'

type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> }

/** A browser as far as cookies, forms' tokens and page props go. Starts the server of the tests with `HttpVisitor.server`. */
export class HttpVisitor {
  readonly cookies = new Map<string, string>()

  /** Of everything that was answered, cookies and headers included: for tests that look for what must not be there. */
  readonly answers: string[] = []

  constructor(
    private readonly userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0',
    private readonly origin = HttpVisitor.origin
  ) {}

  static readonly server = () => testUtils.httpServer().start()
  static readonly origin = `http://${env.get('HOST')}:${env.get('PORT')}`

  /** One that has seen a page with a form, and so has a token. */
  static async at(path = '/sign-in') {
    const visitor = new HttpVisitor()
    await visitor.get(path)
    return visitor
  }

  get(path: string, headers: Record<string, string> = {}) {
    return this.#send(path, { headers: { accept: 'text/html', ...headers } })
  }

  /** A form's JSON, with the token of the last page. */
  post(path: string, values: object = {}, headers: Record<string, string> = {}) {
    const token = decodeURIComponent(this.cookies.get('XSRF-TOKEN') ?? '')
    return this.#send(path, {
      method: 'POST',
      headers: {
        'accept': 'application/json',
        'content-type': 'application/json',
        'x-xsrf-token': token,
        ...headers,
      },
      body: JSON.stringify(values),
    })
  }

  /** A file, as a page of kamba sends it. */
  put(path: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
    const token = decodeURIComponent(this.cookies.get('XSRF-TOKEN') ?? '')
    return this.#send(path, {
      method: 'PUT',
      headers: { 'accept': 'application/json', 'x-xsrf-token': token, ...headers },
      body,
    })
  }

  /** What the page at this path was given. */
  async props(path: string): Promise<Record<string, unknown>> {
    const { text } = await this.get(path)
    const json = /<script data-page="app" type="application\/json">(.*?)<\/script>/s.exec(text)
    const attribute = /data-page="([^"]+)"/.exec(text)
    const page = json ? json[1]! : attribute![1]!.replaceAll('&quot;', '"')
    return (JSON.parse(page) as { props: Record<string, unknown> }).props
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.origin + path, {
      redirect: 'manual',
      ...init,
      headers: { 'user-agent': this.userAgent, cookie, ...(init.headers as object) },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      this.cookies.set(name!, value!)
    }
    const text = await response.text()
    this.answers.push(JSON.stringify([...response.headers]) + text)
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    }
  }
}
