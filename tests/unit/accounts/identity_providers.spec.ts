import { test } from '@japa/runner'
import { parseAutoProvision } from '#config/auto_provision'
import { type OidcSettings, parseProviders } from '#config/identity_providers'

const parse = (variables: Record<string, string>) => parseProviders((name) => variables[name])

const GITHUB = { GITHUB_CLIENT_ID: 'id', GITHUB_CLIENT_SECRET: 'secret' }
const LOGTO = {
  LOGTO_ENDPOINT: 'https://auth.example.org/',
  LOGTO_CLIENT_ID: 'id',
  LOGTO_CLIENT_SECRET: 'secret',
}
const COMPANY = {
  OIDC_PROVIDERS: 'my-company',
  OIDC_MY_COMPANY_ISSUER: 'https://sso.example.org/realms/all/',
  OIDC_MY_COMPANY_CLIENT_ID: 'id',
  OIDC_MY_COMPANY_CLIENT_SECRET: 'secret',
}

test.group('providers in the environment', () => {
  test('are none by default', ({ assert }) => {
    assert.deepEqual(parse({}), [])
  })

  test('stand in the order GitHub, Logto, then the issuers as they are named', ({ assert }) => {
    const providers = parse({
      ...COMPANY,
      ...LOGTO,
      ...GITHUB,
      OIDC_PROVIDERS: 'other, my-company',
      OIDC_OTHER_ISSUER: 'https://other.example.org',
      OIDC_OTHER_CLIENT_ID: 'id',
      OIDC_OTHER_CLIENT_SECRET: 'secret',
    })
    assert.deepEqual(
      providers.map(({ id }) => id),
      ['github', 'logto', 'other', 'my-company']
    )
  })

  test('have the issuer exactly as it calls itself, and Logto’s by its endpoint', ({ assert }) => {
    const issuerOf = (variables: Record<string, string>) =>
      (parse(variables)[0] as OidcSettings).issuer
    assert.equal(issuerOf(COMPANY), 'https://sso.example.org/realms/all/')
    assert.equal(issuerOf(LOGTO), 'https://auth.example.org/oidc')
  })

  test('have a name and scopes of their own if they are given', ({ assert }) => {
    const more = { OIDC_MY_COMPANY_NAME: 'My Company', OIDC_MY_COMPANY_SCOPES: 'openid email' }
    assert.containsSubset(parse({ ...COMPANY, ...more })[0], {
      name: 'My Company',
      scopes: 'openid email',
    })
    assert.equal(parse(COMPANY)[0]!.name, 'My-company')
  })

  test('may be GitHub Enterprise', ({ assert }) => {
    const urls = {
      GITHUB_URL: 'https://git.example.org/',
      GITHUB_API_URL: 'https://git.example.org/api/v3',
    }
    assert.containsSubset(parse({ ...GITHUB, ...urls })[0], {
      siteUrl: 'https://git.example.org',
      apiUrl: 'https://git.example.org/api/v3',
    })
  })

  test('that are configured by half keep kamba from starting, and the text says what is missing', ({
    assert,
  }) => {
    assert.throws(
      () => parse({ GITHUB_CLIENT_ID: 'id' }),
      'Signing in is configured by half: GITHUB_CLIENT_SECRET missing'
    )
    assert.throws(
      () => parse({ LOGTO_ENDPOINT: 'https://auth.example.org' }),
      'Signing in is configured by half: LOGTO_CLIENT_ID, LOGTO_CLIENT_SECRET missing'
    )
    assert.throws(
      () => parse({ OIDC_PROVIDERS: 'keycloak' }),
      'Signing in is configured by half: OIDC_KEYCLOAK_ISSUER, OIDC_KEYCLOAK_CLIENT_ID, OIDC_KEYCLOAK_CLIENT_SECRET missing'
    )
  })

  test('do not show their secret where they are printed', ({ assert }) => {
    assert.notInclude(JSON.stringify(parse(GITHUB)), 'secret"')
  })

  test('are refused by the name {$self}')
    .with(['github', 'logto', 'Company', 'a b', '../a', 'my-company,my_company'])
    .run(({ assert }, names) => {
      assert.throws(() => parse({ ...COMPANY, OIDC_PROVIDERS: names }), /OIDC_PROVIDERS/)
    })

  test('are refused at the address {$self}')
    .with([
      'http://sso.example.org',
      'http://127.0.0.1.evil.test',
      'ftp://sso',
      'sso.example.org',
      'javascript:alert(1)',
      'https://sso.example.org/?a=b',
    ])
    .run(({ assert }, issuer) => {
      assert.throws(() => parse({ ...COMPANY, OIDC_MY_COMPANY_ISSUER: issuer }), /_ISSUER/)
    })

  test('may speak plain http inside a private network: {$self}')
    .with([
      'http://localhost:8080/realms/a',
      'http://127.0.0.1:3001',
      'http://192.168.1.9',
      'http://keycloak:8080',
      'http://sso.internal',
      'http://[::1]:80',
    ])
    .run(({ assert }, issuer) => {
      assert.lengthOf(parse({ ...COMPANY, OIDC_MY_COMPANY_ISSUER: issuer }), 1)
    })

  test('need the scope openid', ({ assert }) => {
    assert.throws(() => parse({ ...COMPANY, OIDC_MY_COMPANY_SCOPES: 'email' }), /openid/)
  })
})

test.group('AUTO_PROVISION', () => {
  test('lets everybody in by default, nobody with off', ({ assert }) => {
    assert.deepEqual(parseAutoProvision(undefined), { for: 'everybody' })
    assert.deepEqual(parseAutoProvision('on'), { for: 'everybody' })
    assert.deepEqual(parseAutoProvision('off'), { for: 'nobody' })
  })

  test('names domains', ({ assert }) => {
    assert.deepEqual(parseAutoProvision('domains:Example.org, b.example.com'), {
      for: 'domains',
      domains: ['example.org', 'b.example.com'],
    })
  })

  test('is refused when it says anything else: {$self}')
    .with(['yes', 'domains:', 'domains', 'domains:localhost', 'domain:example.org', 'OFF'])
    .run(({ assert }, value) => {
      assert.throws(() => parseAutoProvision(value), /AUTO_PROVISION/)
    })
})
