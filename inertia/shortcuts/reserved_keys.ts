import type { KeyChord } from '~/shortcuts/key_chord'

/** What these keys are for in browsers. Some never reach a page; of the others a page would take away what people rely on. */
const KEPT: Record<KeyChord, string> = {
  'Mod+N': 'opens a window',
  'Mod+Shift+N': 'opens a private window',
  'Mod+T': 'opens a tab',
  'Mod+Shift+T': 'brings a closed tab back',
  'Mod+W': 'closes the tab',
  'Mod+Shift+W': 'closes the window',
  'Mod+Q': 'ends the browser',
  'Mod+L': 'goes to the address',
  'Mod+R': 'loads the page again',
  'Mod+Shift+R': 'loads the page again',
  'Mod+P': 'prints',
  'Mod+S': 'saves the page',
  'Mod+Shift+S': 'takes a picture of the page in Firefox',
  'Mod+D': 'makes a bookmark',
  'Mod+H': 'opens the history',
  'Mod+J': 'opens the downloads',
  'Mod+U': 'shows the source of the page',
  'Mod+Shift+I': 'opens the tools of developers',
  'Mod+Shift+J': 'opens the tools of developers',
  'Mod+Shift+C': 'opens the tools of developers',
  'Mod+Shift+K': 'opens the console in Firefox',
  'Mod+Shift+P': 'opens a private window in Firefox',
  'Mod+Shift+Delete': 'clears what the browser keeps',
  'Shift+Escape': 'opens the task manager of Chrome',
  'Mod+0': 'sets the size of the page',
  'Mod+-': 'makes the page smaller',
  'Mod++': 'makes the page larger',
  'Mod+=': 'makes the page larger',
  'Mod+A': 'selects everything',
  'Mod+C': 'copies',
  'Mod+V': 'pastes',
  'Mod+Shift+V': 'pastes',
  'Mod+X': 'cuts',
  'Mod+Z': 'takes the last change back',
  'Mod+Shift+Z': 'makes a change again',
  'Mod+Y': 'makes a change again',
  'Alt+ArrowLeft': 'goes a page back',
  'Alt+ArrowRight': 'goes a page on',
  'Alt+Shift+ArrowLeft': 'shows the branch before',
  'Alt+Shift+ArrowRight': 'shows the branch after',
  'F5': 'loads the page again',
  'F11': 'fills the screen',
  'F12': 'opens the tools of developers',
}

/** Keys without which nobody gets around in a page. */
const PLAIN =
  /^(Shift\+)?(Tab|Enter|Escape|Space|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/

/** Why a shortcut cannot be on these keys, as a sentence; null when it can. */
export function refusalOf(chord: KeyChord): string | null {
  const use = KEPT[chord] ?? (/^Mod\+[1-9]$/.test(chord) ? 'goes to a tab' : undefined)
  if (use !== undefined) return `Browsers keep these keys: the shortcut ${use}.`
  if (PLAIN.test(chord)) return 'This key is needed to get around in the page.'
  if (/^(Shift\+)?[A-Z0-9]$/.test(chord)) {
    return 'A letter or digit alone is easily pressed by mistake. Hold Ctrl, Cmd or Alt with it.'
  }
  return null
}
