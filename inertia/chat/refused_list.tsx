import { useAui } from '@assistant-ui/react'
import { wordsFor, writtenIn } from '~/chat/event_words'
import { Button } from '~/components/ui/button'
import { CopyText } from '~/components/ui/copy_text'
import { PopoverClose } from '~/components/ui/popover'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'
import type { RefusedEvent } from '~/sync/refused_events'
import { useOpenedStore } from '~/sync/use_chat_store'

/** What the server will never take: a person copies it, puts it back into the message field, or lets it go. */
export function RefusedList() {
  const { refused } = useOpenedStore()
  const list = useObserved(refused.list)
  if (list.length === 0) return null
  return (
    <section aria-label={t('Could not be sent')} className="border-t border-line pt-3">
      <h3 className="font-medium text-danger">{t('Could not be sent')}</h3>
      <p className="mt-1 leading-relaxed text-muted">
        {t(
          'The server will not take this. It is kept here until you decide; everything else goes on.'
        )}
      </p>
      <ul className="mt-2 flex flex-col gap-3">
        {list.map((item) => (
          <Refused key={JSON.stringify(item.event.args)} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Refused({ item }: { item: RefusedEvent }) {
  const aui = useAui()
  const { refused } = useOpenedStore()
  const text = writtenIn(item.event)
  const edit = () => {
    const typed = aui.composer.getState().text
    aui.composer.setText(typed === '' ? text! : `${typed}\n\n${text}`)
    refused.discard(item)
    document.getElementById('message')?.focus()
  }
  return (
    <li className="flex flex-col gap-1.5">
      <p dir="auto" className="line-clamp-3 wrap-anywhere">
        {wordsFor(item.event)}
      </p>
      <p className="text-xs text-muted wrap-anywhere">
        {t('The server’s reason: {why}', { why: item.why })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {text !== null && (
          <PopoverClose asChild>
            <Button size="small" onClick={edit}>
              {t('Edit')}
            </Button>
          </PopoverClose>
        )}
        {text !== null && <CopyText text={text} name={t('Copy')} />}
        <Button look="quiet" size="small" onClick={() => refused.discard(item)}>
          {t('Discard')}
        </Button>
      </div>
    </li>
  )
}
