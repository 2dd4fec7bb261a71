/** Makers that go by several names. */
const MAKERS: Record<string, string> = {
  mistral: 'mistralai',
  xai: 'x-ai',
  meta: 'meta-llama',
  zai: 'z-ai',
}

/** What kamba's own models go by: nobody else's do. */
const RESERVED_MAKER = 'kamba'
const MAX_NAME_CHARS = 190

/**
 * The one name of a model, whoever serves it and however they write it: `anthropic/claude-sonnet-4.5` at OpenRouter and
 * `claude-sonnet-4-5-20250929` at Anthropic are `anthropic/claude-sonnet-4-5`. Dots become dashes; dates, `-latest`, Google's `models/`
 * and its numbers of revisions go; what stands behind a colon (`:free`, `:7b`) stays, since it is another offer.
 */
export function modelId(maker: string, model: string): string {
  const given = maker.toLowerCase()
  const [, name = '', variant = ''] = /^([^:]*)(:.*)?$/s.exec(model.toLowerCase()) ?? []
  const plain = name
    .replace(/^models\//, '')
    .replaceAll(/\s+/g, '-')
    .replaceAll('.', '-')
    .replace(/-(20\d{2}-\d{2}-\d{2}|20\d{6}|latest)$/, '')
    .replace(given === 'google' ? /-00\d$/ : /$^/, '')
  return `${MAKERS[given] ?? given}/${plain}${variant.replaceAll(/\s+/g, '-')}`.slice(
    0,
    MAX_NAME_CHARS
  )
}

/** The same for a whole id, as events name it. */
export function normalModelId(id: string): string {
  const [maker = '', ...model] = id.split('/')
  return modelId(maker, model.join('/'))
}

export const makerOf = (id: string): string => id.split('/')[0] ?? ''

/** The maker of what an endpoint serves is what its person calls the endpoint. */
export function makerOfEndpoint(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return slug === '' || slug === RESERVED_MAKER ? 'endpoint' : (MAKERS[slug] ?? slug)
}

/** A name for people, made of the provider's own: `gpt-4.1-mini` is GPT 4.1 mini. */
export function nameOfModel(model: string): string {
  const words = model.replace(/^models\//, '').split(/[-_](?=.)/)
  return words
    .map((word) => (/^(gpt|glm|llm)$/.test(word) ? word.toUpperCase() : capital(word)))
    .join(' ')
}

const capital = (word: string) =>
  /^(mini|nano|pro|preview|turbo|o\d.*|\d.*)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1)
