import type { DeviceEphemeral } from '#shared/sync/ephemeral'
import { deviceName } from '#shared/device_name'
import { HeardEphemerals } from '~/sync/heard_ephemerals'
import { readStored, writeStored } from '~/sync/page_storage'

/** Three fit into the time to live: two may get lost. */
const PRESENT_EVERY_MS = 10_000
/** However fast somebody types: two fit into the time to live. */
const TYPING_EVERY_MS = 2_000
const DEVICE_KEY = 'kamba-device'

export type Tell = (key: string, ephemeral: DeviceEphemeral | null) => void

/** What this tab tells the person's other devices, and what it hears from them. A tab that nobody sees says nothing. */
export class DeviceVoice {
  readonly heard = new HeardEphemerals()
  readonly deviceId = ownDeviceId()
  readonly #tab = crypto.randomUUID().slice(0, 8)
  readonly #own = { deviceId: this.deviceId, device: deviceName(navigator.userAgent) }
  #typing = { chatId: '', at: -Infinity, isTold: false }

  constructor(private readonly tell: Tell) {
    document.addEventListener('visibilitychange', () => this.sayPresent())
    addEventListener('pagehide', () => this.#sayGoodbye())
    setInterval(() => document.hidden || this.sayPresent(), PRESENT_EVERY_MS)
  }

  /** Also after every new connection, which knows nothing of what was told before. */
  sayPresent() {
    if (document.hidden) return this.#sayGoodbye()
    this.tell(`present-${this.#tab}`, { kind: 'present', ...this.#own })
  }

  sayTyping(chatId: string) {
    const { chatId: before, at } = this.#typing
    if (document.hidden) return
    if (before === chatId && performance.now() - at < TYPING_EVERY_MS) return
    this.#typing = { chatId, at: performance.now(), isTold: true }
    this.tell(`typing-${this.#tab}`, { kind: 'typing', ...this.#own, chatId })
  }

  /** The message is sent, or its text is gone. */
  stopTyping() {
    if (!this.#typing.isTold) return
    this.#typing.isTold = false
    this.tell(`typing-${this.#tab}`, null)
  }

  #sayGoodbye() {
    this.stopTyping()
    this.tell(`present-${this.#tab}`, null)
  }
}

/** Tells the profile of one browser from others; where nothing can be stored, one page from others. */
function ownDeviceId() {
  const id = readStored<string>(DEVICE_KEY) ?? crypto.randomUUID()
  writeStored(DEVICE_KEY, id)
  return id
}
