import type { EventArgs } from '#shared/events/catalogue'
import type { ChatSettings } from '#shared/events/chat_settings'
import { t } from '~/language/t'
import { type Change, write } from '~/undo/change'
import type { QueuedEvent } from '~/sync/queued_event'

/** What was set last, also when the queue still holds it. */
export function settingsWithWaiting(
  settings: ChatSettings,
  waiting: readonly QueuedEvent[],
  chatId: string | null
): ChatSettings {
  const newest = waiting.findLast(
    ({ name, args }) =>
      name === 'v1.ChatSettingsSet' && (args as { chatId: string }).chatId === chatId
  )
  return newest ? (newest.args as EventArgs<'v1.ChatSettingsSet'>).settings : settings
}

/** Null leaves a setting to the model again. */
export function withSetting<Name extends keyof ChatSettings>(
  settings: ChatSettings,
  name: Name,
  value: ChatSettings[Name] | null
): ChatSettings {
  const { [name]: _, ...others } = settings
  return value === null ? others : { ...others, [name]: value }
}

/** Taken back as one where somebody types or tries values one after the other. */
export const changedSettings = (
  chatId: string,
  before: ChatSettings,
  after: ChatSettings
): Change => ({
  name: t('Chat settings'),
  words: t('Changed the settings of the chat'),
  again: [write('v1.ChatSettingsSet', { chatId, settings: after })],
  back: [write('v1.ChatSettingsSet', { chatId, settings: before })],
  isQuiet: true,
  subject: `settings/${chatId}`,
})
