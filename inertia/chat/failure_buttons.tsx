import type { ReplyFailure } from '#shared/events/reply_events'
import { textOfParts } from '#shared/events/reply_parts'
import { useChat } from '~/chat/chat_context'
import { ContinueButton } from '~/chat/continue_button'
import { type FailureAction, failureActions } from '~/chat/failure_actions'
import { useForkWithSummary } from '~/chat/fork_chat'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button, ButtonLink } from '~/components/ui/button'
import { t } from '~/language/t'
import { askedOf } from '~/models/asked'
import { useModelList } from '~/models/model_list'
import { nearestModel } from '~/models/nearest_model'

type ButtonsProps = { message: VisibleMessage; failure: ReplyFailure }

/** The ways on from a failed reply, beside asking the same again. */
export function FailureButtons({ message, failure }: ButtonsProps) {
  return failureActions(failure, textOfParts(message.parts) !== '').map((action) => (
    <Action key={action} action={action} message={message} />
  ))
}

function Action({ action, message }: { action: FailureAction; message: VisibleMessage }) {
  const { commands, asked, openSettings } = useChat()
  if (action === 'continue') return <ContinueButton message={message} />
  if (action === 'fork') return <ForkButton message={message} />
  if (action === 'replacement') return <ReplacementButton message={message} />
  if (action === 'another_model') return <AnotherModelButton message={message} />
  if (action === 'keys') return <ButtonLink href="/settings/keys">{t('Your keys')}</ButtonLink>
  if (action === 'usage') return <ButtonLink href="/settings/usage">{t('Your budget')}</ButtonLink>
  if (action === 'chat_settings')
    return <Button onClick={openSettings}>{t('Chat settings')}</Button>
  const dropOldest = () => commands.retryReply(message, asked, { dropOldest: true })
  return <Button onClick={dropOldest}>{t('Drop oldest')}</Button>
}

function ForkButton({ message }: { message: VisibleMessage }) {
  const fork = useForkWithSummary(message)
  return fork && <Button onClick={fork}>{t('Fork with a summary')}</Button>
}

function ReplacementButton({ message }: { message: VisibleMessage }) {
  const { commands, chooseModel } = useChat()
  const { models } = useModelList()
  const nearest = message.model === null ? null : nearestModel(message.model, models)
  if (nearest === null) return null
  const take = () => {
    chooseModel(nearest)
    commands.retryReply(message, askedOf(nearest))
  }
  return <Button onClick={take}>{t('Use {name}', { name: nearest.name })}</Button>
}

function AnotherModelButton({ message }: { message: VisibleMessage }) {
  const { commands, model, pickModel } = useChat()
  const pick = () =>
    pickModel({
      title: t('Ask another model'),
      currentId: message.model ?? model.id,
      onChoose: (other) => commands.retryReply(message, askedOf(other)),
    })
  return (
    <Button look="quiet" onClick={pick}>
      {t('Another model')}
    </Button>
  )
}
