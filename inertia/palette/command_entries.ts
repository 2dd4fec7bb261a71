import { useAui, useAuiState } from '@assistant-ui/react'
import {
  BookOpenIcon,
  BrainIcon,
  CommandIcon,
  CpuIcon,
  LogInIcon,
  LogOutIcon,
  MoonIcon,
  NotebookPenIcon,
  PaletteIcon,
  SettingsIcon,
  SunIcon,
  UserRoundIcon,
} from 'lucide-react'
import { useMemo } from 'react'
import { preferenceNames } from '#shared/preferences'
import { signInPath } from '~/accounts/account_menu'
import { usePerson } from '~/accounts/shown_person'
import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { effortsOf, effortWords } from '~/chat/effort_words'
import { READING_MODES, readingWords } from '~/chat/reading_mode'
import { t } from '~/language/t'
import { type Look, LOOK_CHOICES } from '~/look/look'
import { useChooseLook } from '~/look/use_look'
import { chooseTheme } from '~/look/theme'
import { useModelList } from '~/models/model_list'
import { servedBy } from '~/models/model_names'
import { type NamedEntry, named } from '~/palette/palette_entry'
import { useSetPreference } from '~/preferences/use_preferences'
import { usePersonas, usePrompts } from '~/prompts/library_query'
import { settingsPages } from '~/settings/settings_pages'
import { ACTION_IDS, actionOf } from '~/shortcuts/actions'
import { perform, performers } from '~/shortcuts/use_action'
import { useKeys } from '~/shortcuts/use_shortcuts'
import { useObserved } from '~/sync/observed'

const COLOURS = {
  system: t('Colours: as the system'),
  light: t('Colours: light'),
  dark: t('Colours: dark'),
} as const
const DESIGNS = {
  classic: t('Design: classic'),
  minimal: t('Design: minimal'),
  terminal: t('Design: terminal'),
} as const satisfies Record<Look['design'], string>

/** After the palette has given the focus back. */
const afterwards = (act: () => unknown) => () => void setTimeout(act)
const goTo = (path: string) => window.location.assign(path)

/** What can be done now, without chats and messages. `signOut`: its question has to outlive the palette. */
export function useCommandEntries(signOut: () => void): readonly NamedEntry[] {
  const keys = useKeys()
  const able = useObserved(performers)
  const actions = useMemo(
    () =>
      ACTION_IDS.filter((id) => id !== 'palette.open' && able.has(id)).map((id) => {
        const { name, also } = actionOf(id)
        const take = afterwards(() => perform(id))
        return named({ key: id, name, Icon: CommandIcon, keys: keys.get(id) ?? [], take }, also)
      }),
    [keys, able]
  )
  const choices = useChoiceEntries()
  const library = useLibraryEntries()
  const pages = usePageEntries(signOut)
  return useMemo(
    () => [...actions, ...choices, ...library, ...pages],
    [actions, choices, library, pages]
  )
}

/** Models, efforts, colours and ways of reading. */
function useChoiceEntries(): readonly NamedEntry[] {
  const { model, settings, saveSettings, chooseModel } = useChat()
  const { models } = useModelList()
  const setPreference = useSetPreference()
  const chooseLook = useChooseLook()
  return useMemo(() => {
    const ofModels = models.map((other) =>
      named(
        {
          key: `model/${other.id}`,
          name: other.name,
          detail: other.id === model.id ? t('Answers now') : servedBy(other),
          Icon: CpuIcon,
          take: () => chooseModel(other),
        },
        `${t('model llm')} ${other.id.replaceAll(/[/\-_.]/g, ' ')} ${servedBy(other)}`
      )
    )
    const efforts = [undefined, ...effortsOf(model)].map((effort) =>
      named(
        {
          key: `effort/${effort ?? 'own'}`,
          name: t('Effort: {effort}', { effort: effortWords(effort) }),
          Icon: BrainIcon,
          take: () => saveSettings(withSetting(settings, 'effort', effort ?? null)),
        },
        `${t('thinking reasoning')} ${effort ?? ''}`
      )
    )
    const reading = READING_MODES.map((mode) =>
      named(
        {
          key: `reading/${mode}`,
          name: t('Reading: {name}', { name: readingWords[mode].name }),
          detail: readingWords[mode].hint,
          Icon: BookOpenIcon,
          take: () => setPreference(preferenceNames.readingMode, mode),
        },
        `${t('scroll mode')} ${mode}`
      )
    )
    const themes = ([null, 'light', 'dark'] as const).map((theme) =>
      named(
        {
          key: `theme/${theme ?? 'system'}`,
          name: COLOURS[theme ?? 'system'],
          Icon: theme === 'dark' ? MoonIcon : SunIcon,
          take: () => chooseTheme(theme),
        },
        `${t('theme mode appearance')} ${theme ?? 'system'}`
      )
    )
    const designs = LOOK_CHOICES.design.map((design) =>
      named(
        {
          key: `design/${design}`,
          name: DESIGNS[design],
          Icon: PaletteIcon,
          take: () => chooseLook('design', design),
        },
        `${t('look appearance')} ${design}`
      )
    )
    return [...ofModels, ...(efforts.length > 1 ? efforts : []), ...reading, ...designs, ...themes]
  }, [models, model, settings, saveSettings, chooseModel, setPreference, chooseLook])
}

/** A person's own prompts, and who may answer. */
function useLibraryEntries(): readonly NamedEntry[] {
  const aui = useAui()
  const text = useAuiState((state) => state.composer.text)
  const { persona, settings, saveSettings } = useChat()
  const prompts = usePrompts()
  const personas = usePersonas()
  return useMemo(() => {
    const ofPrompts = prompts.map((prompt) =>
      named(
        {
          key: `prompt/${prompt.id}`,
          name: prompt.title,
          detail: `/${prompt.command}`,
          Icon: NotebookPenIcon,
          take: afterwards(() => {
            // An empty field takes the command, which asks for what has to be filled in.
            aui.composer.setText(text === '' ? `/${prompt.command}` : `${text}\n${prompt.text}`)
            document.getElementById('message')?.focus()
          }),
        },
        `${t('prompt template')} ${prompt.command} ${prompt.folder}`
      )
    )
    const ofPersonas = personas.map(({ id, name }) =>
      named(
        {
          key: `persona/${id}`,
          name,
          detail: id === persona?.id ? t('Answers now') : t('Persona'),
          Icon: UserRoundIcon,
          take: () => saveSettings(withSetting(settings, 'persona', id)),
        },
        t('persona character')
      )
    )
    const nobody = named(
      {
        key: 'persona/nobody',
        name: t('Persona: nobody in particular'),
        Icon: UserRoundIcon,
        take: () => saveSettings(withSetting(settings, 'persona', null)),
      },
      t('persona character')
    )
    return [...ofPrompts, ...ofPersonas, ...(personas.length > 0 ? [nobody] : [])]
  }, [aui, text, prompts, personas, persona, settings, saveSettings])
}

/** Pages of settings, and the ways in and out. */
function usePageEntries(signOut: () => void): readonly NamedEntry[] {
  const { isGuest, isAdmin } = usePerson()
  return useMemo(() => {
    const pages = settingsPages({ isGuest, isAdmin }).map(({ title, href }) =>
      named(
        {
          key: href,
          name: t('Settings: {title}', { title }),
          Icon: SettingsIcon,
          take: () => goTo(href),
        },
        // the words of addresses are English
        href.replaceAll('/', ' ')
      )
    )
    const account = isGuest
      ? { key: 'sign-in', name: t('Sign in'), Icon: LogInIcon, take: () => goTo(signInPath()) }
      : { key: 'sign-out', name: t('Sign out'), Icon: LogOutIcon, take: signOut }
    return [...pages, named(account, t('account log in out'))]
  }, [isGuest, isAdmin, signOut])
}
