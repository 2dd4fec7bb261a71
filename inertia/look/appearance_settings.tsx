import { type Language, LANGUAGES } from '#shared/languages'
import { chooseLanguage, pageLanguage } from '~/language/page_language'
import { t } from '~/language/t'
import { StorePage, type StorePageProps } from '~/layouts/store_page'
import { SettingsSection } from '~/layouts/settings_page'
import { classNames } from '~/components/ui/class_names'
import { ChoiceField } from '~/look/choice_field'
import { designNames } from '~/look/design_names'
import { type Look, LOOK_CHOICES } from '~/look/look'
import { chooseTheme, useChosenTheme } from '~/look/theme'
import { useChooseLook, useLook } from '~/look/use_look'

const DESIGNS = LOOK_CHOICES.design.map((id) => ({ id, name: designNames[id] }))
const COLOURS = [
  { id: 'system', name: t('As the system') },
  { id: 'light', name: t('Light') },
  { id: 'dark', name: t('Dark') },
] as const
const CONTRASTS = [
  { id: 'usual', name: t('Usual') },
  { id: 'more', name: t('High') },
] as const
const SIZES = [
  { id: 'small', name: t('Small') },
  { id: 'medium', name: t('Medium') },
  { id: 'large', name: t('Large') },
  { id: 'larger', name: t('Larger') },
] as const
const DENSITIES = [
  { id: 'comfortable', name: t('Comfortable') },
  { id: 'compact', name: t('Compact') },
] as const
const MOTIONS = [
  { id: 'usual', name: t('As the system') },
  { id: 'less', name: t('Less') },
] as const
/** The light value of each accent (inertia/css/look.css): a swatch shows colours that the page has not. */
const SWATCHES = {
  green: { name: t('Green'), colour: 'bg-[#14695f]' },
  blue: { name: t('Blue'), colour: 'bg-[#1d5a9e]' },
  violet: { name: t('Violet'), colour: 'bg-[#6a3fa0]' },
  rose: { name: t('Rose'), colour: 'bg-[#a3305c]' },
  amber: { name: t('Amber'), colour: 'bg-[#8a4f00]' },
  ink: { name: t('Ink'), colour: 'bg-[#3a3731]' },
} as const satisfies Record<Look['accent'], { name: string; colour: string }>
const ACCENTS = LOOK_CHOICES.accent.map((id) => ({
  id,
  name: SWATCHES[id].name,
  mark: <span aria-hidden className={classNames('size-3.5 rounded-full', SWATCHES[id].colour)} />,
}))

/** Each in its own words, for those who cannot read the present one. */
const LANGUAGE_CHOICES = Object.entries(LANGUAGES).map(([id, { name }]) => ({
  id: id as Language,
  name,
}))

export default function AppearanceSettings(props: StorePageProps) {
  return (
    <StorePage {...props}>
      <Choices />
    </StorePage>
  )
}

function Choices() {
  const look = useLook()
  const choose = useChooseLook()
  const theme = useChosenTheme()
  return (
    <>
      <SettingsSection
        title={t('Design')}
        text={t(
          'The same chat three ways: with a list beside it, as one quiet column, or like a terminal. Changes at once, also while a reply is written.'
        )}
      >
        <ChoiceField
          name={t('Design')}
          choices={DESIGNS}
          chosen={look.design}
          onChoose={(design) => choose('design', design)}
        />
      </SettingsSection>
      <SettingsSection
        title={t('Colours')}
        text={t('Light or dark is of this device; all else is on all of yours.')}
      >
        <ChoiceField
          name={t('Light or dark')}
          choices={COLOURS}
          chosen={theme ?? 'system'}
          onChoose={(colours) => chooseTheme(colours === 'system' ? null : colours)}
        />
        <ChoiceField
          name={t('Accent')}
          choices={ACCENTS}
          chosen={look.accent}
          onChoose={(accent) => choose('accent', accent)}
        />
        <ChoiceField
          name={t('Contrast')}
          choices={CONTRASTS}
          chosen={look.contrast}
          onChoose={(contrast) => choose('contrast', contrast)}
        />
      </SettingsSection>
      <SettingsSection
        title={t('Language')}
        text={t('Of this browser. The page is loaded anew; drafts and running replies stay.')}
      >
        <ChoiceField
          name={t('Language')}
          choices={LANGUAGE_CHOICES}
          chosen={pageLanguage()}
          onChoose={chooseLanguage}
        />
      </SettingsSection>
      <SettingsSection title={t('Size and motion')}>
        <ChoiceField
          name={t('Letters')}
          choices={SIZES}
          chosen={look.size}
          onChoose={(size) => choose('size', size)}
        />
        <ChoiceField
          name={t('Spacing')}
          choices={DENSITIES}
          chosen={look.density}
          onChoose={(density) => choose('density', density)}
        />
        <ChoiceField
          name={t('Motion')}
          choices={MOTIONS}
          chosen={look.motion}
          onChoose={(motion) => choose('motion', motion)}
        />
      </SettingsSection>
    </>
  )
}
