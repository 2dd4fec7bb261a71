import { fieldsOf, textOf } from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import type { ProviderAccess } from '#app/llm/providers'

/** US dollars. `ofKey`: the key has a limit of its own, and this is what is left of that. */
export type Credits = { readonly left: number; readonly ofKey: boolean }

/** What may still be spent with a key: its own limit where it has one, else the account's credits. Null when nobody says. */
export async function creditsOf(access: ProviderAccess): Promise<Credits | null> {
  const key = fieldsOf(fieldsOf(await asked(access, '/key')).data)
  if (typeof key.limit_remaining === 'number') return { left: key.limit_remaining, ofKey: true }
  const account = fieldsOf(fieldsOf(await asked(access, '/credits')).data)
  const [bought, used] = [account.total_credits, account.total_usage]
  return typeof bought === 'number' && typeof used === 'number'
    ? { left: bought - used, ofKey: false }
    : null
}

/** Some keys may not ask about their account. */
const asked = (access: ProviderAccess, path: string) => askProvider(access, path).catch(() => null)

/** Changes the code that OpenRouter gave for the key that it made. Null when it will not. */
export async function keyForCode(
  access: ProviderAccess,
  { code, verifier }: { code: string; verifier: string }
): Promise<string | null> {
  const body = { code, code_verifier: verifier, code_challenge_method: 'S256' }
  const answer = await askProvider(access, '/auth/keys', { method: 'POST', body }).catch(() => null)
  return textOf(fieldsOf(answer).key)
}
