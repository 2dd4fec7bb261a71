import { ContextLedger } from '~/chat/context_ledger_list'
import { replyNumbers } from '~/chat/reply_numbers'
import type { VisibleMessage } from '~/chat/visible_message'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

/** How a reply came about: who wrote it, how fast, for how much, and what it was told. */
export default function ReplyInfo({ message }: { message: VisibleMessage }) {
  const { models } = useModelList()
  const { model, run, usage } = message
  const numbers = replyNumbers(usage, run)
  const id = <bdi dir="ltr">{model}</bdi>
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h2 className="font-medium">{modelName(models, model)}</h2>
        <p className="text-xs text-muted wrap-anywhere">
          {run?.via ? (
            <Sentence
              words={t('<model>, via <provider>')}
              parts={{ model: id, provider: run.via }}
            />
          ) : (
            id
          )}
        </p>
      </div>
      {numbers.length > 0 ? (
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-t border-line pt-3 tabular-nums">
          {numbers.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="text-end">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="border-t border-line pt-3 text-muted">
          {t('The provider has counted nothing.')}
        </p>
      )}
      {run?.sent ? (
        <ContextLedger message={message} sent={run.sent} />
      ) : (
        <p className="border-t border-line pt-3 text-xs leading-relaxed text-muted">
          {t('What was sent was not kept for this reply.')}
        </p>
      )}
    </div>
  )
}
