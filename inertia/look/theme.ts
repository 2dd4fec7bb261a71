import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

/** The inline script of the page's layout reads the same key before the first paint. */
const KEY = 'kamba-theme'
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)')

const current = (): Theme => {
  return chosen() ?? (systemIsDark().matches ? 'dark' : 'light')
}

const subscribe = (changed: () => void) => {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const system = systemIsDark()
  system.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', changed)
  }
}

export const useTheme = () => useSyncExternalStore(subscribe, current)

/** null: as the system has it. */
export function chooseTheme(theme: Theme | null) {
  if (theme === null) {
    localStorage.removeItem(KEY)
    delete document.documentElement.dataset['theme']
  } else {
    localStorage.setItem(KEY, theme)
    document.documentElement.dataset['theme'] = theme
  }
}

const chosen = (): Theme | null => {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** What was chosen in this browser, null for the system's. */
export const useChosenTheme = () => useSyncExternalStore(subscribe, chosen)
