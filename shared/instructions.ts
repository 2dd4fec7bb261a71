import type { ChatSettings } from '#shared/events/chat_settings'

/** What a person tells all models, from their preferences. */
export type PersonalInstructions = { readonly aboutMe: string; readonly manner: string }

/** What of a persona counts for replies. */
export type PersonaInForce = {
  readonly instructions: string
  readonly settings: ChatSettings | null
}

const OF_PERSONAS = ['model', 'effort', 'temperature', 'topP', 'maxOutputTokens'] as const

/** The settings of a chat as they count: what it has not chosen itself is its persona's. Without the instructions. */
export function withPersona(chat: ChatSettings, persona: PersonaInForce | null): ChatSettings {
  const theirs = OF_PERSONAS.map((name) => [name, persona?.settings?.[name]] as const)
  return { ...Object.fromEntries(theirs.filter(([, value]) => value !== undefined)), ...chat }
}

/**
 * What a model is told before the first message: what is true for all chats, then the persona's, then the chat's own, so that the
 * nearer one has the last word. Empty without any.
 */
export function composeInstructions(
  chat: ChatSettings,
  persona: PersonaInForce | null,
  personal: PersonalInstructions
): string {
  const { aboutMe, manner } = chat.withoutPersonal ? NOTHING : personal
  return [
    aboutMe.trim() && `About the person who writes to you:\n${aboutMe.trim()}`,
    manner.trim() && `How this person would like you to answer:\n${manner.trim()}`,
    persona?.instructions.trim(),
    chat.instructions?.trim(),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const NOTHING: PersonalInstructions = { aboutMe: '', manner: '' }
