import { t } from '~/language/t'

const ACCOUNT_PAGES = [
  { title: t('Account'), href: '/settings/account' },
  { title: t('Devices'), href: '/settings/devices' },
]
const PAGES = [
  { title: t('Appearance'), href: '/settings/appearance' },
  { title: t('Models'), href: '/settings/models' },
  { title: t('Prompts'), href: '/settings/prompts' },
  { title: t('Instructions'), href: '/settings/instructions' },
  { title: t('Keys'), href: '/settings/keys' },
  { title: t('Usage'), href: '/settings/usage' },
]
const ADMIN_PAGES = [{ title: t('Audit'), href: '/admin/audit' }]

/** All pages of settings that somebody may see. */
export const settingsPages = ({ isAdmin, isGuest }: { isAdmin: boolean; isGuest: boolean }) => [
  ...(isGuest ? [] : ACCOUNT_PAGES),
  ...PAGES,
  ...(isAdmin ? ADMIN_PAGES : []),
]
