import '@adonisjs/inertia/types'

import type React from 'react'
import type { Prettify } from '@adonisjs/core/types/common'

type ExtractProps<T> =
  T extends React.FC<infer Props>
    ? Prettify<Omit<Props, 'children'>>
    : T extends React.Component<infer Props>
      ? Prettify<Omit<Props, 'children'>>
      : never

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'accounts/ask_administrator': ExtractProps<(typeof import('../../inertia/pages/accounts/ask_administrator.tsx'))['default']>
    'accounts/link_offer': ExtractProps<(typeof import('../../inertia/pages/accounts/link_offer.tsx'))['default']>
    'accounts/sign_in': ExtractProps<(typeof import('../../inertia/pages/accounts/sign_in.tsx'))['default']>
    'accounts/sign_up': ExtractProps<(typeof import('../../inertia/pages/accounts/sign_up.tsx'))['default']>
    'admin/audit': ExtractProps<(typeof import('../../inertia/pages/admin/audit.tsx'))['default']>
    'chat/index': ExtractProps<(typeof import('../../inertia/pages/chat/index.tsx'))['default']>
    'errors/not_found': ExtractProps<(typeof import('../../inertia/pages/errors/not_found.tsx'))['default']>
    'errors/server_error': ExtractProps<(typeof import('../../inertia/pages/errors/server_error.tsx'))['default']>
    'errors/too_many_requests': ExtractProps<(typeof import('../../inertia/pages/errors/too_many_requests.tsx'))['default']>
    'landing/index': ExtractProps<(typeof import('../../inertia/pages/landing/index.tsx'))['default']>
    'settings/account': ExtractProps<(typeof import('../../inertia/pages/settings/account.tsx'))['default']>
    'settings/appearance': ExtractProps<(typeof import('../../inertia/pages/settings/appearance.tsx'))['default']>
    'settings/devices': ExtractProps<(typeof import('../../inertia/pages/settings/devices.tsx'))['default']>
    'settings/instructions': ExtractProps<(typeof import('../../inertia/pages/settings/instructions.tsx'))['default']>
    'settings/keys': ExtractProps<(typeof import('../../inertia/pages/settings/keys.tsx'))['default']>
    'settings/models': ExtractProps<(typeof import('../../inertia/pages/settings/models.tsx'))['default']>
    'settings/prompts': ExtractProps<(typeof import('../../inertia/pages/settings/prompts.tsx'))['default']>
    'settings/usage': ExtractProps<(typeof import('../../inertia/pages/settings/usage.tsx'))['default']>
  }
}
