import { memo } from 'react'
import { Folded } from '~/chat/folded'
import { t } from '~/language/t'

type ReplyReasoningProps = { text: string; isRunning: boolean }

/** What the model thought before it answered. */
export const ReplyReasoning = memo(function ReplyReasoning(props: ReplyReasoningProps) {
  return (
    <Folded name={props.isRunning ? t('Reasoning…') : t('Reasoning')}>
      <div
        data-part="reasoning"
        dir="auto"
        className="leading-relaxed wrap-anywhere whitespace-pre-wrap [unicode-bidi:plaintext]"
      >
        {props.text}
      </div>
    </Folded>
  )
})
