import { XIcon } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { PreviewFrame } from '~/markdown/preview_frame'
import type { PreviewKind } from '~/markdown/preview_kind'

type LargePreviewProps = { code: string; kind: PreviewKind; onClose: () => void }

const nothing = () => {}

/** A preview over the whole page. */
export function LargePreview({ code, kind, onClose }: LargePreviewProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="animate-appear fixed inset-0 z-50 flex flex-col bg-canvas text-ink outline-none md:inset-6 md:rounded-2xl md:border md:border-line md:shadow-float"
        >
          <div className="flex h-12 shrink-0 items-center justify-between ps-5 pe-2">
            <Dialog.Title className="font-semibold">{t('Preview')}</Dialog.Title>
            <IconButton name={t('Close')} onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <PreviewFrame
            code={code}
            kind={kind}
            onTold={nothing}
            height={null}
            className="min-h-0 w-full grow border-t border-line bg-white md:rounded-b-2xl"
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
