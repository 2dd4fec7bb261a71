const ACCOUNT_PAGES = [
  { title: 'Account', href: '/settings/account' },
  { title: 'Devices', href: '/settings/devices' },
]
const PAGES = [
  { title: 'Appearance', href: '/settings/appearance' },
  { title: 'Models', href: '/settings/models' },
  { title: 'Prompts', href: '/settings/prompts' },
  { title: 'Instructions', href: '/settings/instructions' },
  { title: 'Keys', href: '/settings/keys' },
  { title: 'Usage', href: '/settings/usage' },
]
const ADMIN_PAGES = [{ title: 'Audit', href: '/admin/audit' }]

/** All pages of settings that somebody may see. */
export const settingsPages = ({ isAdmin, isGuest }: { isAdmin: boolean; isGuest: boolean }) => [
  ...(isGuest ? [] : ACCOUNT_PAGES),
  ...PAGES,
  ...(isAdmin ? ADMIN_PAGES : []),
]
