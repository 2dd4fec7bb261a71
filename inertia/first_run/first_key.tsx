import { KeyRoundIcon, XIcon } from 'lucide-react'
import { useState } from 'react'
import { ButtonLink } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { ConnectOpenrouter } from '~/keys/connect_openrouter'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'

const BUILT_IN = 'kamba/'

/** While nobody but what is built in answers. Put away once, it never comes back in this browser. */
export function FirstKey() {
  const { storeId } = useOpenedStore()
  const { models, isComplete } = useModelList()
  const key = `kamba-first-key:${storeId}`
  const [isClosed, setClosed] = useState(() => readStored(key) === true)
  const hasOthers = models.some(({ id }) => !id.startsWith(BUILT_IN))
  if (!isComplete || hasOthers || isClosed) return null
  const close = () => {
    writeStored(key, true)
    setClosed(true)
  }
  return (
    <section
      aria-labelledby="first-key"
      className="animate-appear flex gap-3 rounded-2xl border border-line bg-panel py-3 ps-4 pe-2 text-sm"
    >
      <KeyRoundIcon size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <div className="flex min-w-0 grow flex-col gap-3">
        <div>
          <h3 id="first-key" className="font-medium">
            {t('So far only the built-in guide answers')}
          </h3>
          <p className="mt-0.5 leading-relaxed text-muted">
            {t('It knows kamba and nothing else. Bring a model of your own for everything else:')}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink look="solid" href="/settings/keys#add-key">
            {t('Add a key')}
          </ButtonLink>
          <ConnectOpenrouter told={null} />
          <ButtonLink look="outline" href="/settings/keys?endpoint=Ollama#add-key">
            {t('Use Ollama on this machine')}
          </ButtonLink>
        </div>
        <p className="text-xs leading-relaxed text-muted">
          {t(
            'Ollama is asked by the server: “this machine” is the one it runs on, and whoever runs it has to allow the address (ALLOWED_PRIVATE_HOSTS).'
          )}
        </p>
      </div>
      <IconButton name={t('Not now')} size="tiny" onClick={close}>
        <XIcon size={16} aria-hidden />
      </IconButton>
    </section>
  )
}
