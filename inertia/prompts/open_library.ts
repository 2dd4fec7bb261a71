import { router, usePage } from '@inertiajs/react'
import { useCallback } from 'react'
import type { ChatPageProps } from '~/pages/chat/index'

export type LibraryPlace = 'prompts' | 'instructions'

/** What both pages of the library are given, by the server or by the chat that leads there. */
export type LibraryPageProps = {
  isAdmin: boolean
  isGuest: boolean
  storeId: string
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
  /** The chat that leads back without a request; absent after a reload. */
  cameFrom?: { url: string; props: ChatPageProps }
}

/** The code of both pages, for when there is no connection to bring it. */
export const library = {
  load: () =>
    Promise.all([
      import('~/pages/settings/prompts'),
      import('~/prompts/prompt_library'),
      import('~/pages/settings/instructions'),
      import('~/personas/instruction_settings'),
    ]),
}

/** Leads from a chat to the library without a request: prompts can be written where there is no connection. */
export function useOpenLibrary() {
  const { props, url } = usePage()
  return useCallback(
    (place: LibraryPlace) => {
      const chat = props as unknown as ChatPageProps
      const { storeId, models, defaultModel, person } = chat
      const { isAdmin, isGuest } = person
      const cameFrom = { url, props: chat }
      router.push<LibraryPageProps>({
        component: `settings/${place}`,
        url: `/settings/${place}`,
        props: { storeId, models, defaultModel, isAdmin, isGuest, cameFrom },
      })
    },
    [props, url]
  )
}

/** The way back, where there is one. */
export function goBackToChat({ cameFrom }: LibraryPageProps, url = cameFrom?.url ?? '/') {
  if (!cameFrom) return window.location.assign(url)
  router.push<ChatPageProps>({ component: 'chat/index', url, props: cameFrom.props })
}
