import { useState } from 'react'
import { useSignOut } from '~/accounts/sign_out_dialog'
import { Palette, ShortcutSheet } from '~/chat/later_parts'
import { useChatActions } from '~/palette/chat_actions'
import { closePalette, openedPalette, openPalette } from '~/palette/palette_state'
import { useJumps } from '~/search/jump'
import { useAction } from '~/shortcuts/use_action'
import { useObserved } from '~/sync/observed'

/** What can be opened from everywhere in a chat: the palette and the sheet of shortcuts. */
export function Finding() {
  const palette = useObserved(openedPalette)
  const [showsKeys, setShowsKeys] = useState(false)
  const { ask, dialog } = useSignOut()
  useAction('palette.open', () => (openedPalette.get() ? closePalette() : openPalette('all')))
  useAction('search.open', () => openPalette('messages'))
  useAction('shortcuts.open', () => setShowsKeys(true))
  useChatActions()
  useJumps()
  return (
    <>
      {palette && <Palette key={`${palette.mode}/${palette.text}`} {...palette} onSignOut={ask} />}
      {showsKeys && <ShortcutSheet onClose={() => setShowsKeys(false)} />}
      {dialog}
    </>
  )
}
