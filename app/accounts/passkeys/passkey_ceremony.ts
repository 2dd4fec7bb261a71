import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { DateTime } from 'luxon'
import Passkey from '#app/accounts/passkeys/passkey'
import type Person from '#app/accounts/person'
import { passkeyHost } from '#app/accounts/passkeys/passkey_host'
import { address } from '#config/address'

/** To make one. Discoverable, so that nobody types a name to sign in; one per device of the person. */
export async function registrationOptions(person: Person, login: string) {
  const known = await Passkey.query().where('personId', person.id)
  return generateRegistrationOptions({
    rpName: 'kamba',
    rpID: passkeyHost,
    userName: login,
    userDisplayName: person.name ?? login,
    userID: new TextEncoder().encode(person.id),
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
}

/** To use one, of whomever; or one of `person`. */
export async function authenticationOptions(person: Person | null = null) {
  const own = person ? await Passkey.query().where('personId', person.id) : []
  return generateAuthenticationOptions({
    rpID: passkeyHost,
    userVerification: 'preferred',
    allowCredentials: own.map(({ id }) => ({ id })),
  })
}

/** Keeps a new passkey. False when the answer does not fit the challenge, or names one that exists. */
export async function addPasskey(
  person: Person,
  { answer, challenge, name }: { answer: unknown; challenge: string; name: string }
): Promise<boolean> {
  const verified = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: address.url,
    expectedRPID: passkeyHost,
    requireUserVerification: false,
  }).catch(asRefused)
  if (!verified?.verified) return false
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  if (await Passkey.find(id)) return false
  await Passkey.create({
    id,
    personId: person.id,
    publicKey: Buffer.from(publicKey),
    counter,
    transports: transports.join(),
    name,
    lastUsedAt: null,
  })
  return true
}

/** The passkey that has signed this challenge; null for any other answer. */
export async function usedPasskey(answer: unknown, challenge: string): Promise<Passkey | null> {
  const response = answer as AuthenticationResponseJSON
  const passkey = typeof response?.id === 'string' ? await Passkey.find(response.id) : null
  if (!passkey) return null
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: address.url,
    expectedRPID: passkeyHost,
    requireUserVerification: false,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      // A copy of the key would go on from an older count: refused by the library.
      counter: passkey.counter,
    },
  }).catch(asRefused)
  if (!verified?.verified || !namesPerson(response, passkey)) return null
  return passkey
    .merge({ counter: verified.authenticationInfo.newCounter, lastUsedAt: DateTime.now() })
    .save()
}

/** The key's own idea of whose it is must be ours, too. */
function namesPerson({ response }: AuthenticationResponseJSON, { personId }: Passkey) {
  const handle = response.userHandle
  return !handle || Buffer.from(handle, 'base64url').toString() === personId
}

/** The library throws for whatever does not fit; all of it comes from outside and means no. */
const asRefused = () => null
