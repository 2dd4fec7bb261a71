import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { postForm } from '~/accounts/post_form'

/** Shorter than the server keeps a challenge. */
const KEPT_MS = 4 * 60_000

/**
 * Asks a person's device to sign challenges of the server. One challenge serves the button and the browser's own offer: of two that
 * are fetched at once the session keeps either, and the answer to the other would be refused.
 */
export class PasskeyChallenge {
  #fetchedAt = 0
  #options: Promise<PublicKeyCredentialRequestOptionsJSON | null> | undefined

  constructor(private readonly path: string) {}

  /** The device's answer; null when there is none: its window was closed, or another way was chosen. */
  async answer(useBrowserAutofill = false) {
    const optionsJSON = await this.#current()
    if (!optionsJSON) return null
    const given = await startAuthentication({ optionsJSON, useBrowserAutofill }).catch(() => null)
    // The server takes one answer.
    if (given) this.#options = undefined
    return given
  }

  #current() {
    if (this.#options && Date.now() - this.#fetchedAt < KEPT_MS) return this.#options
    this.#fetchedAt = Date.now()
    this.#options = this.#fetch()
    return this.#options
  }

  async #fetch() {
    const outcome = await postForm<PublicKeyCredentialRequestOptionsJSON>(this.path, {})
    if (!outcome.ok) this.#options = undefined
    return outcome.ok ? outcome.data : null
  }
}
