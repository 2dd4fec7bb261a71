import { SESSION_SYNC } from './files.mjs'

/**
 * Fault 22: test code is left on. Each rebase of a tab sleeps five times "0 ms", which is 5 s and more in a hidden tab, and while
 * a reply streams every chunk rebases a tab with an own pending event: hidden tabs neither send nor follow.
 */
export const hiddenTabsGoOn = [
  {
    file: SESSION_SYNC,
    from: `const SIMULATION_ENABLED = true;`,
    to: `const SIMULATION_ENABLED = false;`,
  },
]
