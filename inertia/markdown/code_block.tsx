import { CheckIcon, CopyIcon, DownloadIcon, EyeIcon, WrapTextIcon } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '~/components/ui/icon_button'
import { useCopied } from '~/components/ui/use_copied'
import { t } from '~/language/t'
import { fileNameFor, languageName } from '~/markdown/code_language'
import { CodeLines } from '~/markdown/code_lines'
import { CodePreview } from '~/markdown/code_preview'
import { previewKind } from '~/markdown/preview_kind'
import { saveText } from '~/markdown/save_text'
import { useHighlighted } from '~/markdown/use_highlighted'
import { useWrapping } from '~/markdown/use_wrapping'

type CodeProps = {
  text: string
  /** As it stands behind the fence: `ts`, `js title="a"`, or nothing. */
  language: string
  isOpen: boolean
}

/** Code with what people do with it: copy exactly that, keep it as a file, wrap its lines. */
export function CodeBlock({ text, language: said, isOpen }: CodeProps) {
  const [language = ''] = said.split(/[\s{,:]/)
  const { copied, copy } = useCopied(text)
  const { wraps, toggleWrap } = useWrapping()
  const coloured = useHighlighted(text, language, isOpen)
  const name = languageName(language)
  const [showsPreview, setShowsPreview] = useState(false)
  const kind = isOpen ? null : previewKind(language, text)
  const opens = kind === 'diagram' ? t('Show diagram') : t('Preview')
  const closes = kind === 'diagram' ? t('Hide diagram') : t('Close preview')
  return (
    <figure
      aria-label={name ? t('Code, {name}', { name }) : t('Code')}
      className="code-block group/code"
    >
      <figcaption className="flex items-center gap-0.5 ps-4 pe-1.5 text-sm text-muted">
        <span className="grow truncate">{name || t('Code')}</span>
        <IconButton
          name={wraps ? t('Do not wrap lines') : t('Wrap lines')}
          aria-pressed={wraps}
          onClick={toggleWrap}
        >
          <WrapTextIcon size={16} aria-hidden />
        </IconButton>
        {kind && (
          <IconButton
            name={showsPreview ? closes : opens}
            aria-pressed={showsPreview}
            onClick={() => setShowsPreview(!showsPreview)}
          >
            <EyeIcon size={16} aria-hidden />
          </IconButton>
        )}
        <Download text={text} language={language} />
        <IconButton name={copied ? t('Copied') : t('Copy code')} onClick={copy}>
          {copied ? <CheckIcon size={16} aria-hidden /> : <CopyIcon size={16} aria-hidden />}
        </IconButton>
      </figcaption>
      <pre
        dir="ltr"
        tabIndex={0}
        className={wraps ? 'wrap-anywhere whitespace-pre-wrap' : 'overflow-x-auto'}
      >
        <code>
          <CodeLines text={text} coloured={coloured} />
        </code>
      </pre>
      {kind && showsPreview && <CodePreview code={text} kind={kind} />}
    </figure>
  )
}

function Download({ text, language }: { text: string; language: string }) {
  return (
    <IconButton name={t('Download code')} onClick={() => saveText(text, fileNameFor(language))}>
      <DownloadIcon size={16} aria-hidden />
    </IconButton>
  )
}
