import { WrenchIcon } from 'lucide-react'
import { Folded } from '~/chat/folded'
import type { ToolBlock } from '~/chat/reply_blocks'
import { indentedJson } from '~/chat/tool_json'
import { t } from '~/language/t'

/** A tool that the model used: its name, and folded what it was given and gave back. */
export function ReplyTool({ tool, isRunning }: { tool: ToolBlock; isRunning: boolean }) {
  const { call, result } = tool
  const outcome = result?.isError
    ? t('failed')
    : result === null
      ? isRunning
        ? t('running…')
        : t('no result')
      : null
  return (
    <Folded
      name={
        <>
          <WrenchIcon size={14} aria-hidden className="me-0.5 shrink-0" />
          <span dir="auto" className="truncate">
            {call?.name ?? t('A tool')}
          </span>
          {outcome && <span className={result?.isError ? 'text-danger' : ''}>· {outcome}</span>}
        </>
      }
    >
      {call && <Json name={t('Given')} json={call.input} />}
      {result && <Json name={result.isError ? t('Error') : t('Result')} json={result.output} />}
    </Folded>
  )
}

function Json({ name, json }: { name: string; json: string }) {
  return (
    <div className="py-1">
      <p className="text-xs font-medium">{name}</p>
      <pre
        // it scrolls, which must work without a mouse
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        dir="ltr"
        className="mt-1 max-h-60 overflow-auto rounded-lg border border-line bg-panel px-3 py-2 font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap text-ink"
      >
        {indentedJson(json)}
      </pre>
    </div>
  )
}
