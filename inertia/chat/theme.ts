import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

/** The inline script of the page's layout reads the same key before the first paint. */
const KEY = 'kamba-theme'
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)')

const current = (): Theme => {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return systemIsDark().matches ? 'dark' : 'light'
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

export function chooseTheme(theme: Theme) {
  localStorage.setItem(KEY, theme)
  document.documentElement.dataset['theme'] = theme
}
