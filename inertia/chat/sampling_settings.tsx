import type { ChatSettings } from '#shared/events/chat_settings'
import type { ModelCard } from '#shared/model_card'
import { withSetting } from '~/chat/chat_settings'
import { NumberSetting, RangeSetting } from '~/chat/setting_fields'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'

type SamplingSettingsProps = {
  model: Pick<ModelCard, 'name' | 'settings' | 'maxOutputTokens'>
  settings: ChatSettings
  /** What counts where these settings say nothing, and before the model's own. */
  inherited?: ChatSettings | null | undefined
  onChange: (settings: ChatSettings) => void
}
type Sampling = 'temperature' | 'topP' | 'maxOutputTokens'

/** Only what the model takes: a setting that does nothing, or fails the reply, is not offered. */
export function SamplingSettings(props: SamplingSettingsProps) {
  const { model, settings, inherited, onChange } = props
  const takes = (name: Sampling) => model.settings === null || model.settings.includes(name)
  const set = (name: Sampling) => (value: number | null) =>
    onChange(withSetting(settings, name, value))
  const limit = model.maxOutputTokens
  return (
    <>
      {takes('temperature') && (
        <RangeSetting
          name={t('Temperature')}
          max={2}
          value={settings.temperature}
          inherited={inherited?.temperature}
          hint={t('Lower is more predictable, higher more varied.')}
          onChange={set('temperature')}
        />
      )}
      {takes('topP') && (
        <RangeSetting
          name={t('Top-p')}
          max={1}
          value={settings.topP}
          inherited={inherited?.topP}
          hint={t(
            'How much of what is likely is considered. Change this or the temperature, not both.'
          )}
          onChange={set('topP')}
        />
      )}
      {takes('maxOutputTokens') && (
        <NumberSetting
          name={t('Longest reply')}
          unit={t('tokens')}
          step={1}
          placeholder={inherited?.maxOutputTokens?.toLocaleString(formatLocale()) ?? t('No limit')}
          value={settings.maxOutputTokens}
          hint={
            limit !== null &&
            t('{name} writes at most {limit, number}.', { name: model.name, limit })
          }
          onChange={(value) => set('maxOutputTokens')(value ? Math.floor(value) : null)}
        />
      )}
      {model.settings === null && (
        <p className="-mt-3 text-xs leading-relaxed text-muted">
          {t(
            'Nobody says which of these {name} takes. One that it does not take may be left out or refused.',
            { name: model.name }
          )}
        </p>
      )}
    </>
  )
}
