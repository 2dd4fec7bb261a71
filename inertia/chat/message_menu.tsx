import type { ReactNode } from 'react'
import {
  EllipsisIcon,
  EyeIcon,
  EyeOffIcon,
  GitForkIcon,
  MessagesSquareIcon,
  PinIcon,
  PinOffIcon,
  RotateCcwIcon,
  ShuffleIcon,
  Trash2Icon,
  Volume2Icon,
  VolumeXIcon,
} from 'lucide-react'
import { useFork } from '~/branches/use_fork'
import { NearButton } from '~/chat/near_button'
import { useChat } from '~/chat/chat_context'
import { canReadAloud, readAloud, stopReading, useReadAloud } from '~/chat/read_aloud'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'
import { OnFirstUse } from '~/components/ui/on_first_use'
import { askedOf } from '~/models/asked'
import { useAskedAgain } from '~/pictures/ask_again'
import { deleteMessage } from '~/chat/message_changes'
import { t } from '~/language/t'
import { useUndo } from '~/undo/use_undo'

/** What can be done with a message or reply beside reading it. */
export function MessageMenu({ message }: { message: VisibleMessage }) {
  return (
    <OnFirstUse
      opens="menu"
      button={(props) => (
        <NearButton name={t('More')} {...props}>
          <EllipsisIcon size={16} aria-hidden />
        </NearButton>
      )}
    >
      {(trigger) => <OpenedMenu message={message} trigger={trigger} />}
    </OnFirstUse>
  )
}

function OpenedMenu({ message, trigger }: { message: VisibleMessage; trigger: ReactNode }) {
  const { commands, asked, pickModel } = useChat()
  const { perform } = useUndo()
  const { inContext, author, model } = message
  const fork = useFork()
  const askedAgain = useAskedAgain(message)
  const isRead = useReadAloud() === message.id
  const set = (wanted: VisibleMessage['inContext']) =>
    commands.setContext(message, inContext === wanted ? 'auto' : wanted)
  // A reply is asked for again below its message; a message gets one more.
  const asking = author === 'model' ? message : { ...message, parentId: message.id }
  const askAnother = () =>
    pickModel({
      title: t('Ask another model'),
      currentId: model ?? asked.model,
      onChoose: (other) => commands.retryReply(asking, askedOf(other)),
    })
  const remove = () => perform(deleteMessage(message))
  return (
    <Menu defaultOpen trigger={trigger}>
      <MenuContent align={author === 'person' ? 'end' : 'start'}>
        {author === 'model' && !isRunning(message) && (
          <>
            <MenuItem onSelect={() => commands.retryReply(message, askedAgain)}>
              <RotateCcwIcon size={16} aria-hidden /> {t('Ask again')}
            </MenuItem>
            {canReadAloud() && (
              <MenuItem onSelect={() => (isRead ? stopReading() : readAloud(message.id))}>
                {isRead ? (
                  <>
                    <VolumeXIcon size={16} aria-hidden /> {t('Stop reading')}
                  </>
                ) : (
                  <>
                    <Volume2Icon size={16} aria-hidden /> {t('Read aloud')}
                  </>
                )}
              </MenuItem>
            )}
          </>
        )}
        <MenuItem onSelect={askAnother}>
          <ShuffleIcon size={16} aria-hidden /> {t('Ask another model')}
        </MenuItem>
        {!isRunning(message) && (
          <>
            <MenuItem onSelect={() => fork(message.id)}>
              <GitForkIcon size={16} aria-hidden /> {t('Fork to a new chat')}
            </MenuItem>
            <MenuItem onSelect={() => fork(message.id, 'person')}>
              <MessagesSquareIcon size={16} aria-hidden /> {t('Fork with my messages only')}
            </MenuItem>
          </>
        )}
        <MenuItem onSelect={() => set('pinned')}>
          {inContext === 'pinned' ? (
            <>
              <PinOffIcon size={16} aria-hidden /> {t('Unpin from context')}
            </>
          ) : (
            <>
              <PinIcon size={16} aria-hidden /> {t('Pin into context')}
            </>
          )}
        </MenuItem>
        <MenuItem onSelect={() => set('excluded')}>
          {inContext === 'excluded' ? (
            <>
              <EyeIcon size={16} aria-hidden /> {t('Put back into context')}
            </>
          ) : (
            <>
              <EyeOffIcon size={16} aria-hidden /> {t('Leave out of context')}
            </>
          )}
        </MenuItem>
        {!isRunning(message) && (
          <MenuItem onSelect={remove}>
            <Trash2Icon size={16} aria-hidden /> {t('Delete')}
          </MenuItem>
        )}
      </MenuContent>
    </Menu>
  )
}
