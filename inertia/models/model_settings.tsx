import { preferenceNames } from '#shared/preferences'
import { t } from '~/language/t'
import { SettingsSection } from '~/layouts/settings_page'
import { ChosenModelField } from '~/models/chosen_model_field'
import { StorePage, type StorePageProps } from '~/layouts/store_page'
import { RadioChoice } from '~/models/radio_choice'
import { usePreference, useSetPreference } from '~/preferences/use_preferences'

const OFF = 'off'
const WAYS = { openrouter: 'OpenRouter', direct: t('The model’s maker') } as const

export default function ModelSettings(props: StorePageProps) {
  return (
    <StorePage {...props}>
      <DefaultModel />
      <Titles />
      <Ways />
    </StorePage>
  )
}

function DefaultModel() {
  const set = useSetPreference()
  return (
    <SettingsSection
      title={t('Default model')}
      text={t('New chats begin with it. A chat that has begun keeps to its own.')}
    >
      <ChosenModelField
        name={t('Default model')}
        modelId={usePreference(preferenceNames.defaultModel)}
        otherwise={t('The first one of this server, or the one you chose last in this browser.')}
        onChoose={(id) => set(preferenceNames.defaultModel, id)}
      />
    </SettingsSection>
  )
}

function Titles() {
  const chosen = usePreference(preferenceNames.titleModel)
  const set = useSetPreference()
  const isOn = chosen !== OFF
  return (
    <SettingsSection
      title={t('Titles of chats')}
      text={t(
        'A model names each chat once, after its first reply, and never one that you have named.'
      )}
    >
      <RadioChoice
        name={t('Titles by a model')}
        value={isOn ? 'on' : OFF}
        choices={{ on: t('By a model'), off: t('The first words of the chat') }}
        onChoose={(choice) => set(preferenceNames.titleModel, choice === OFF ? OFF : null)}
      />
      {isOn && (
        <ChosenModelField
          name={t('Model for titles')}
          modelId={chosen}
          otherwise={t('The one that answers in the chat. A small and cheap one does as well.')}
          onChoose={(id) => set(preferenceNames.titleModel, id)}
        />
      )}
    </SettingsSection>
  )
}

function Ways() {
  const preferred = usePreference(preferenceNames.preferredWay)
  const set = useSetPreference()
  return (
    <SettingsSection
      title={t('Who is asked first')}
      text={t(
        'When keys of yours could reach a model in two ways. Each reply says by which way it came.'
      )}
    >
      <RadioChoice
        name={t('Who is asked first')}
        value={preferred === 'direct' ? 'direct' : 'openrouter'}
        choices={WAYS}
        onChoose={(way) => set(preferenceNames.preferredWay, way === 'direct' ? way : null)}
      />
    </SettingsSection>
  )
}
