import { fail, ok, warn, type Finding } from '#app/core/doctor/finding'

const MIN_KEY_CHARS = 32
/** Fewer different characters than this are typed by hand, not drawn at random. */
const MIN_KEY_VARIETY = 12
const NEW_KEY = `node -p "require('crypto').randomBytes(32).toString('base64url')"`
const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]']

export type Settings = {
  appKey: string
  byokKeys: string | undefined
  appUrl: string | undefined
  host: string | undefined
  openaiBaseUrl: string | undefined
  openaiModels: string | undefined
}

/** What reads sessions and stored keys. The value itself is never shown. */
export function appKeyFinding(key: string): Finding {
  if (!isWeak(key)) return ok('APP_KEY', `${key.length} characters`)
  const remedy = `set a random one (it signs everybody out): ${NEW_KEY}`
  return fail('APP_KEY', 'short or not random: whoever guesses it can forge sessions', remedy)
}

/** What seals the keys that people bring. The newest of them counts. */
function byokKeysFinding({ byokKeys }: Settings): Finding {
  const newest = byokKeys?.split(',')[0]?.trim()
  if (!newest) {
    const remedy = `set a random one, then run keys:rotate: ${NEW_KEY}`
    return warn(
      'BYOK_KEYS',
      'not set: a new APP_KEY would lose the keys that people brought',
      remedy
    )
  }
  if (!isWeak(newest)) return ok('BYOK_KEYS', `${newest.length} characters`)
  const remedy = `put a random one in front, then run keys:rotate: ${NEW_KEY}`
  return fail('BYOK_KEYS', 'short or not random: whoever guesses it can read people’s keys', remedy)
}

const isWeak = (key: string) => key.length < MIN_KEY_CHARS || new Set(key).size < MIN_KEY_VARIETY

function appUrlFinding({ appUrl, host }: Settings): Finding {
  if (appUrl === undefined) {
    if (host === undefined || LOOPBACK.includes(host)) return ok('APP_URL', 'this machine only')
    const remedy = 'set APP_URL to the address that people type, so that only its pages may sync'
    return warn('APP_URL', `not set, although HOST is ${host}`, remedy)
  }
  const { protocol, hostname } = new URL(appUrl)
  if (protocol === 'https:' || LOOPBACK.includes(hostname)) return ok('APP_URL', appUrl)
  const remedy = 'put a proxy with https in front and set APP_URL to its address'
  return warn('APP_URL', `${appUrl}: chats and session cookies travel readable`, remedy)
}

function modelsFinding({ openaiBaseUrl, openaiModels }: Settings): Finding {
  if (openaiModels && openaiBaseUrl) return ok('models', `${openaiModels} at ${openaiBaseUrl}`)
  if (!openaiModels) return ok('models', 'those of the keys that are set, and the built-in one')
  const remedy = 'set KAMBA_OPENAI_BASE_URL, too'
  return warn(
    'models',
    'KAMBA_OPENAI_MODELS names models of no address, so they are not used',
    remedy
  )
}

export function envFindings(settings: Settings): Finding[] {
  return [
    appKeyFinding(settings.appKey),
    byokKeysFinding(settings),
    appUrlFinding(settings),
    modelsFinding(settings),
  ]
}
