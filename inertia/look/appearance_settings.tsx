import { StorePage, type StorePageProps } from '~/layouts/store_page'
import { SettingsSection } from '~/layouts/settings_page'
import { classNames } from '~/components/ui/class_names'
import { ChoiceField } from '~/look/choice_field'
import { type Look, LOOK_CHOICES } from '~/look/look'
import { chooseTheme, useChosenTheme } from '~/look/theme'
import { useChooseLook, useLook } from '~/look/use_look'

const DESIGNS = [
  { id: 'classic', name: 'Classic' },
  { id: 'minimal', name: 'Minimal' },
  { id: 'terminal', name: 'Terminal' },
] as const
const COLOURS = [
  { id: 'system', name: 'As the system' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const
const CONTRASTS = [
  { id: 'usual', name: 'Usual' },
  { id: 'more', name: 'High' },
] as const
const SIZES = [
  { id: 'small', name: 'Small' },
  { id: 'medium', name: 'Medium' },
  { id: 'large', name: 'Large' },
  { id: 'larger', name: 'Larger' },
] as const
const DENSITIES = [
  { id: 'comfortable', name: 'Comfortable' },
  { id: 'compact', name: 'Compact' },
] as const
const MOTIONS = [
  { id: 'usual', name: 'As the system' },
  { id: 'less', name: 'Less' },
] as const
/** The light value of each accent (inertia/css/look.css): a swatch shows colours that the page has not. */
const ACCENT_COLOURS = {
  green: 'bg-[#14695f]',
  blue: 'bg-[#1d5a9e]',
  violet: 'bg-[#6a3fa0]',
  rose: 'bg-[#a3305c]',
  amber: 'bg-[#8a4f00]',
  ink: 'bg-[#3a3731]',
} as const satisfies Record<Look['accent'], string>
const ACCENTS = LOOK_CHOICES.accent.map((id) => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  mark: <span aria-hidden className={classNames('size-3.5 rounded-full', ACCENT_COLOURS[id])} />,
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
        title="Design"
        text="The same chat three ways: with a list beside it, as one quiet column, or like a terminal. Changes at once, also while a reply is written."
      >
        <ChoiceField
          name="Design"
          choices={DESIGNS}
          chosen={look.design}
          onChoose={(design) => choose('design', design)}
        />
      </SettingsSection>
      <SettingsSection
        title="Colours"
        text="Light or dark is of this device; all else is on all of yours."
      >
        <ChoiceField
          name="Light or dark"
          choices={COLOURS}
          chosen={theme ?? 'system'}
          onChoose={(colours) => chooseTheme(colours === 'system' ? null : colours)}
        />
        <ChoiceField
          name="Accent"
          choices={ACCENTS}
          chosen={look.accent}
          onChoose={(accent) => choose('accent', accent)}
        />
        <ChoiceField
          name="Contrast"
          choices={CONTRASTS}
          chosen={look.contrast}
          onChoose={(contrast) => choose('contrast', contrast)}
        />
      </SettingsSection>
      <SettingsSection title="Size and motion">
        <ChoiceField
          name="Letters"
          choices={SIZES}
          chosen={look.size}
          onChoose={(size) => choose('size', size)}
        />
        <ChoiceField
          name="Spacing"
          choices={DENSITIES}
          chosen={look.density}
          onChoose={(density) => choose('density', density)}
        />
        <ChoiceField
          name="Motion"
          choices={MOTIONS}
          chosen={look.motion}
          onChoose={(motion) => choose('motion', motion)}
        />
      </SettingsSection>
    </>
  )
}
