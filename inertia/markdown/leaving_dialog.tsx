import { AlertDialog as Radix } from 'radix-ui'
import { Button, ButtonLink } from '~/components/ui/button'
import { t } from '~/language/t'
import type { SafeAddress } from '~/markdown/safe_address'

/** Shows where a link leads before anything is asked there. */
export function LeavingDialog({ href, host, onClose }: SafeAddress & { onClose: () => void }) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content className="animate-appear fixed top-1/2 left-1/2 z-50 flex w-[min(30rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 rounded-2xl border border-line bg-raised p-5 text-ink shadow-float outline-none">
          <Radix.Title className="text-lg font-semibold wrap-anywhere">
            {t('Open {host}?', { host })}
          </Radix.Title>
          <Radix.Description className="leading-relaxed text-muted">
            {t(
              'A model wrote this link. Check that you know where it leads, and that its address holds nothing of yours.'
            )}
          </Radix.Description>
          <p
            dir="ltr"
            className="max-h-40 overflow-y-auto rounded-lg border border-line bg-panel px-3 py-2 font-mono text-sm wrap-anywhere"
          >
            {href}
          </p>
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>{t('Stay here')}</Button>
            </Radix.Cancel>
            <Radix.Action asChild>
              <ButtonLink
                look="solid"
                href={href}
                target="_blank"
                rel="noopener noreferrer nofollow"
              >
                {t('Open')}
              </ButtonLink>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
