import { useEffect, useRef } from 'react'
import { t } from '~/language/t'
import { previewDocument } from '~/markdown/preview_document'
import type { PreviewKind } from '~/markdown/preview_kind'
import { type PreviewMessage, readPreviewMessage } from '~/markdown/preview_message'
import { useTheme } from '~/look/theme'

type FrameProps = {
  code: string
  kind: PreviewKind
  onTold: (told: Partial<PreviewMessage>) => void
  height: number | null
  className: string
}

const NEEDS_CONNECTION = t('What draws it could not be loaded. Try again when you are online.')

/**
 * What a model has written, shown in an origin of its own that has neither network nor anything of the person's
 * (app/chat/preview_controller.ts). The sandbox is said twice: by the frame, and by the answer's own policy.
 */
export function PreviewFrame({ code, kind, onTold, height, className }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const isDark = useTheme() === 'dark'
  useEffect(() => {
    const give = async () => {
      try {
        const whole = await previewDocument(kind, code, isDark)
        // Its origin is opaque: there is no name to send to, and nothing secret is sent.
        frame.current?.contentWindow?.postMessage(whole, '*')
      } catch (error) {
        onTold({ failed: error instanceof SyntaxError ? error.message : NEEDS_CONNECTION })
      }
    }
    const hear = ({ data, source }: MessageEvent) => {
      const inside = frame.current?.contentWindow
      if (!inside || source !== inside) return
      if (data === 'kamba-preview-ready') void give()
      const told = readPreviewMessage(data)
      if (told) onTold(told)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [code, kind, isDark, onTold])
  return (
    <iframe
      // a document is given once: another one needs another frame
      key={`${kind}/${isDark}`}
      ref={frame}
      title={t('Preview')}
      src="/preview"
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      style={height === null ? undefined : { height }}
      className={className}
    />
  )
}
