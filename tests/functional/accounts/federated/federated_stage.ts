import { Secret } from '@adonisjs/core/helpers'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Group } from '@japa/runner/core'
import { GithubDriver } from '#app/accounts/federated/github_driver'
import { OidcDriver } from '#app/accounts/federated/oidc_driver'
import { addProvider } from '#app/accounts/federated/providers'
import Device from '#app/accounts/devices/device'
import Identity from '#app/accounts/identity'
import Person from '#app/accounts/person'
import { GithubDouble } from '#tests/fixtures/github_double'
import { OidcIssuer } from '#tests/fixtures/oidc_issuer'
import { PlainVisitor, type Stop } from '#tests/fixtures/plain_visitor'

/** This very server. */
export const SITE = `http://127.0.0.1:${process.env.PORT}`

const callbackOf = (id: string) => `${SITE}/sign-in/with/${id}/callback`

/** The application with three providers: `logto` and `company`, two real issuers, and `github`. */
export class FederatedStage {
  logto!: OidcIssuer
  company!: OidcIssuer
  github!: GithubDouble

  constructor(group: Group) {
    group.setup(async () => {
      const stop = await testUtils.httpServer().start()
      await this.#open()
      return async () => {
        await Promise.all([this.logto.stop(), this.company.stop(), this.github.stop()])
        await stop()
      }
    })
  }

  async #open() {
    this.logto = await OidcIssuer.start({ callbackUrls: [callbackOf('logto')], path: '/oidc' })
    this.company = await OidcIssuer.start({
      algorithm: 'RS256',
      callbackUrls: [callbackOf('company')],
    })
    this.github = await GithubDouble.start()
    addProvider(driverOf('logto', 'Logto', this.logto))
    addProvider(driverOf('company', 'Company', this.company))
    const { url, clientId } = this.github
    const clientSecret = new Secret(this.github.clientSecret)
    const urls = { siteUrl: url, apiUrl: url }
    addProvider(
      new GithubDriver({
        kind: 'github',
        id: 'github',
        name: 'GitHub',
        clientId,
        clientSecret,
        ...urls,
      })
    )
  }
}

export function driverOf(id: string, name: string, issuer: OidcIssuer) {
  const { url, clientId } = issuer
  const clientSecret = new Secret(issuer.clientSecret)
  const kind = id === 'logto' ? 'logto' : 'oidc'
  const scopes = 'openid profile email'
  return new OidcDriver({ kind, id, name, issuer: url, clientId, clientSecret, scopes })
}

/** Starts at kamba, and goes wherever it leads. */
export const signIn = (visitor: PlainVisitor, provider: string, returnTo = '/'): Promise<Stop> =>
  visitor.go(`${SITE}/sign-in/with/${provider}?return_to=${encodeURIComponent(returnTo)}`)

/** Signs in at the provider, and stops before the way back: the address with state and code. */
export const untilCallback = async (visitor: PlainVisitor, provider: string, returnTo = '/') => {
  const start = `${SITE}/sign-in/with/${provider}?return_to=${encodeURIComponent(returnTo)}`
  return (await visitor.go(start, callbackOf(provider))).url
}

export const identitiesOf = (subject: string) => Identity.query().where('subject', subject)

/** Who sits at this browser: by the store that the chat page names. */
export async function personAt(visitor: PlainVisitor): Promise<Person> {
  const { text } = await visitor.go(`${SITE}/`)
  return Person.findByOrFail('storeId', /"storeId":"([^"]+)"/.exec(text)![1]!)
}

/** What the page has to say after an attempt; null when it says nothing. */
export const noticeIn = ({ text }: Stop) => /"notice":\{"code":"(\w+)"/.exec(text)?.[1] ?? null

export const devicesOf = (person: Person) => Device.query().where('personId', person.id)

let people = 0
/** A person whom no other test knows. */
export const somebody = (more: Partial<OidcIssuer['person']> = {}) => ({
  subject: `somebody-${++people}`,
  email: null,
  emailVerified: false,
  name: null,
  ...more,
})

/** Sends as a page of ours does, with the token of the page before. */
export function submit(
  visitor: PlainVisitor,
  path: string,
  method = 'POST',
  values: object = {}
): Promise<Response> {
  const token = decodeURIComponent(visitor.cookies.get('XSRF-TOKEN') ?? '')
  return visitor.send(`${SITE}${path}`, {
    method,
    body: JSON.stringify(values),
    headers: {
      'x-xsrf-token': token,
      'x-inertia': 'true',
      'accept': 'application/json',
      'content-type': 'application/json',
    },
  })
}

/** Somebody who has signed in just now by Logto. */
export async function givenAccount(
  stage: FederatedStage,
  told: Parameters<typeof somebody>[0] = {}
) {
  stage.logto.person = somebody(told)
  const visitor = new PlainVisitor()
  await signIn(visitor, 'logto')
  return { visitor, person: await personAt(visitor), subject: stage.logto.person.subject }
}
