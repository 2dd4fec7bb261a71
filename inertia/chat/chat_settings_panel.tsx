import { useId } from 'react'
import { MAX_INSTRUCTIONS_CHARS } from '#shared/limits'
import { useAutosave } from '~/chat/autosave'
import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { ChatTotals } from '~/chat/chat_totals'
import { ReadingSetting } from '~/chat/reading_setting'
import { SamplingSettings } from '~/chat/sampling_settings'
import { NumberSetting, Setting } from '~/chat/setting_fields'
import { Button } from '~/components/ui/button'
import { SidePanel } from '~/components/ui/side_panel'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'
import { PersonaSetting } from '~/personas/persona_setting'

const MICROS_PER_DOLLAR = 1_000_000

/** Everything about one chat that its models are told or held to. Saved as it is typed, for all devices; the next edit undoes it. */
export default function ChatSettingsPanel({ onClose }: { onClose: () => void }) {
  const { chatId, model, persona, settings: stored, saveSettings, pickModel } = useChat()
  const { models } = useModelList()
  const [settings, change] = useAutosave(stored, saveSettings)
  const id = useId()
  const pick = () => {
    onClose()
    pickModel()
  }
  return (
    <SidePanel title={t('Chat settings')} onClose={onClose}>
      <Setting
        id={`${id}model`}
        name={t('Model of this chat')}
        hint={
          settings.model
            ? undefined
            : persona?.settings?.model
              ? t('The persona’s. Choose one to keep to it in this chat.')
              : t('Whichever answered last. Choose one to keep to it on all your devices.')
        }
      >
        <div className="flex items-center gap-1">
          <Button id={`${id}model`} className="min-w-0 shrink" onClick={pick}>
            <span className="truncate">{modelName(models, settings.model ?? model.id)}</span>
          </Button>
          {settings.model && (
            <Button look="quiet" onClick={() => change(withSetting(settings, 'model', null))}>
              {t('Reset')}
            </Button>
          )}
        </div>
      </Setting>
      <PersonaSetting settings={settings} onChange={change} />
      <Setting
        id={`${id}instructions`}
        name={t('Instructions')}
        hint={t('What the model is told before every reply of this chat.')}
        aside={lengthWords(settings.instructions)}
      >
        <textarea
          id={`${id}instructions`}
          dir="auto"
          rows={5}
          maxLength={MAX_INSTRUCTIONS_CHARS}
          defaultValue={settings.instructions}
          placeholder={t('For example: answer briefly, in British English.')}
          onChange={({ target }) =>
            change(withSetting(settings, 'instructions', target.value.trim() ? target.value : null))
          }
          className="min-h-28 w-full resize-y rounded-xl border border-line-strong bg-raised px-3.5 py-2.5 text-base leading-relaxed placeholder:text-muted"
        />
      </Setting>
      <SamplingSettings
        model={model}
        settings={settings}
        inherited={persona?.settings}
        onChange={change}
      />
      <NumberSetting
        name={t('Budget of this chat')}
        unit={t('US dollars')}
        step={0.5}
        placeholder={t('No limit')}
        value={
          settings.budgetMicros === undefined
            ? undefined
            : settings.budgetMicros / MICROS_PER_DOLLAR
        }
        hint={t('A reply that would cost more than what is left is not asked for.')}
        onChange={(amount) =>
          change(
            withSetting(
              settings,
              'budgetMicros',
              amount === null ? null : Math.round(amount * MICROS_PER_DOLLAR)
            )
          )
        }
      />
      {chatId !== null && <ChatTotals chatId={chatId} />}
      <ReadingSetting />
    </SidePanel>
  )
}

/** Said only when it comes near the end. */
function lengthWords(instructions = '') {
  const left = MAX_INSTRUCTIONS_CHARS - instructions.length
  return left > 2_000 ? null : t('{count, number} characters left', { count: left })
}
