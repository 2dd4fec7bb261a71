import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import { useTypingDevices } from '~/sync/use_ephemerals'

/** Over the composer, on the room that every conversation leaves at its end: it moves nothing when it comes or goes. */
export function TypingLine({ chatId }: { chatId: string | null }) {
  const devices = useTypingDevices(chatId)
  return (
    <p
      role="status"
      aria-label={t('Other devices')}
      className="pointer-events-none absolute bottom-full start-5 mb-1 text-xs text-muted md:start-9"
    >
      {devices.length > 0 && (
        <span className="rounded-full bg-canvas px-2 py-0.5">
          {t('Typing on {devices}…', {
            devices: new Intl.ListFormat(formatLocale()).format(devices),
          })}
        </span>
      )}
    </p>
  )
}
