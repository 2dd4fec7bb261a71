import { Button } from '~/components/ui/button'
import { useStuck } from '~/sync/use_chat_store'

/** When the page has reloaded itself and that has not helped: what is on the screen stays readable, and a person decides. */
export function StuckBanner() {
  if (!useStuck()) return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm"
    >
      <span>
        This tab no longer follows your chats. What you wrote is kept: close other tabs of this
        site, then reload.
      </span>
      <Button look="solid" size="small" onClick={() => window.location.reload()}>
        Reload
      </Button>
    </div>
  )
}
