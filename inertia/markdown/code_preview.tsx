import { useEffect, useRef } from 'react'
import { previewDocument } from '~/markdown/preview_document'

/**
 * HTML or SVG of a model, shown in an origin of its own that has neither network nor anything of the person's
 * (app/chat/preview_controller.ts). The sandbox is said twice: by the frame, and by the answer's own policy.
 */
export function CodePreview({ code, language }: { code: string; language: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const give = ({ data, source }: MessageEvent) => {
      const inside = frame.current?.contentWindow
      if (inside && source === inside && data === 'kamba-preview-ready')
        // Its origin is opaque: there is no name to send to, and nothing secret is sent.
        inside.postMessage(previewDocument(code, language), '*')
    }
    window.addEventListener('message', give)
    return () => window.removeEventListener('message', give)
  }, [code, language])
  return (
    <iframe
      ref={frame}
      title="Preview"
      src="/preview"
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      className="block h-96 w-full resize-y border-t border-line bg-white"
    />
  )
}
