import { DownloadIcon, Maximize2Icon, MonitorIcon, SmartphoneIcon, TabletIcon } from 'lucide-react'
import { useCallback, useState } from 'react'
import { CopyText } from '~/components/ui/copy_text'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { LargePreview } from '~/markdown/large_preview'
import { PreviewFrame } from '~/markdown/preview_frame'
import type { PreviewKind } from '~/markdown/preview_kind'
import type { PreviewMessage } from '~/markdown/preview_message'
import { saveText } from '~/markdown/save_text'

const WIDTHS = [
  { name: t('Phone width'), Icon: SmartphoneIcon, className: 'max-w-[390px]' },
  { name: t('Tablet width'), Icon: TabletIcon, className: 'max-w-[768px]' },
  { name: t('Full width'), Icon: MonitorIcon, className: '' },
]
const FULL = 2
const NOTHING: PreviewMessage = { failed: null, height: null, svg: null }

type PreviewProps = { code: string; kind: PreviewKind }

/** What a piece of code makes, below it: a page in several widths, a picture or diagram to keep, any of them in large. */
export function CodePreview({ code, kind }: PreviewProps) {
  const [told, setTold] = useState(NOTHING)
  const [width, setWidth] = useState(FULL)
  const [isLarge, setLarge] = useState(false)
  const hear = useCallback(
    (said: Partial<PreviewMessage>) => setTold((before) => ({ ...before, ...said })),
    []
  )
  const { failed, height } = told
  const hasWidths = kind === 'page' || kind === 'component'
  const svg = kind === 'picture' ? code : told.svg
  return (
    <div className="border-t border-line">
      {failed !== null && (
        <p role="status" dir="auto" className="px-4 py-3 text-sm wrap-anywhere">
          {kind === 'diagram' ? t('This diagram cannot be drawn.') : t('This cannot be shown.')}{' '}
          <span className="text-muted">{failed}</span>
        </p>
      )}
      <div className="flex items-center gap-1 px-2 py-1" hidden={failed !== null}>
        {hasWidths &&
          WIDTHS.map(({ name, Icon }, index) => (
            <IconButton
              key={name}
              name={name}
              size="tiny"
              aria-pressed={index === width}
              className={index === width ? 'bg-hover' : undefined}
              onClick={() => setWidth(index)}
            >
              <Icon size={16} aria-hidden />
            </IconButton>
          ))}
        <span className="grow" />
        {svg && <CopyText text={svg} name={t('Copy SVG')} />}
        {svg && (
          <IconButton
            name={t('Download SVG')}
            size="tiny"
            onClick={() => saveText(svg, 'picture.svg', 'image/svg+xml')}
          >
            <DownloadIcon size={16} aria-hidden />
          </IconButton>
        )}
        <IconButton name={t('Open larger')} size="tiny" onClick={() => setLarge(true)}>
          <Maximize2Icon size={15} aria-hidden />
        </IconButton>
      </div>
      <div hidden={failed !== null} className="bg-canvas">
        <PreviewFrame
          code={code}
          kind={kind}
          onTold={hear}
          height={kind === 'diagram' ? height : null}
          className={`mx-auto block h-96 w-full border-t border-line bg-white ${kind === 'diagram' ? '' : 'resize-y'} ${hasWidths ? WIDTHS[width]!.className : ''}`}
        />
      </div>
      {isLarge && <LargePreview code={code} kind={kind} onClose={() => setLarge(false)} />}
    </div>
  )
}
