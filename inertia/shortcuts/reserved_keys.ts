import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'
import { t } from '~/language/t'
import type { KeyChord } from '~/shortcuts/key_chord'

/** What these keys are for in browsers. Some never reach a page; of the others a page would take away what people rely on. */
const KEPT: Record<KeyChord, string> = {
  'Mod+N': t('opens a window'),
  'Mod+Shift+N': t('opens a private window'),
  'Mod+T': t('opens a tab'),
  'Mod+Shift+T': t('brings a closed tab back'),
  'Mod+W': t('closes the tab'),
  'Mod+Shift+W': t('closes the window'),
  'Mod+Q': t('ends the browser'),
  'Mod+L': t('goes to the address'),
  'Mod+R': t('loads the page again'),
  'Mod+Shift+R': t('loads the page again'),
  'Mod+P': t('prints'),
  'Mod+S': t('saves the page'),
  'Mod+Shift+S': t('takes a picture of the page in Firefox'),
  'Mod+D': t('makes a bookmark'),
  'Mod+H': t('opens the history'),
  'Mod+J': t('opens the downloads'),
  'Mod+U': t('shows the source of the page'),
  'Mod+Shift+I': t('opens the tools of developers'),
  'Mod+Shift+J': t('opens the tools of developers'),
  'Mod+Shift+C': t('opens the tools of developers'),
  'Mod+Shift+K': t('opens the console in Firefox'),
  'Mod+Shift+P': t('opens a private window in Firefox'),
  'Mod+Shift+Delete': t('clears what the browser keeps'),
  'Shift+Escape': t('opens the task manager of Chrome'),
  'Mod+0': t('sets the size of the page'),
  'Mod+-': t('makes the page smaller'),
  'Mod++': t('makes the page larger'),
  'Mod+=': t('makes the page larger'),
  'Mod+A': t('selects everything'),
  'Mod+C': t('copies'),
  'Mod+V': t('pastes'),
  'Mod+Shift+V': t('pastes'),
  'Mod+X': t('cuts'),
  'Mod+Z': t('takes the last change back'),
  'Mod+Shift+Z': t('makes a change again'),
  'Mod+Y': t('makes a change again'),
  'Alt+ArrowLeft': t('goes a page back'),
  'Alt+ArrowRight': t('goes a page on'),
  [`Alt+Shift+${BACK_KEY}`]: t('shows the branch before'),
  [`Alt+Shift+${ON_KEY}`]: t('shows the branch after'),
  'F5': t('loads the page again'),
  'F11': t('fills the screen'),
  'F12': t('opens the tools of developers'),
}

/** Keys without which nobody gets around in a page. */
const PLAIN =
  /^(Shift\+)?(Tab|Enter|Escape|Space|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/

/** Why a shortcut cannot be on these keys, as a sentence; null when it can. */
export function refusalOf(chord: KeyChord): string | null {
  const use = KEPT[chord] ?? (/^Mod\+[1-9]$/.test(chord) ? t('goes to a tab') : undefined)
  if (use !== undefined) return t('Browsers keep these keys: the shortcut {use}.', { use })
  if (PLAIN.test(chord)) return t('This key is needed to get around in the page.')
  if (/^(Shift\+)?[A-Z0-9]$/.test(chord)) {
    return t('A letter or digit alone is easily pressed by mistake. Hold Ctrl, Cmd or Alt with it.')
  }
  return null
}
