import type { EventArgs } from '#shared/events/catalogue'
import type { ReplyFailure, replyEvents } from '#shared/events/reply_events'
import { statement, type Statement } from '#shared/materializers/statement'

type Final = EventArgs<'v1.ReplyEnded'> & { failure?: ReplyFailure; device?: string | null }

/** Before the reply's own row changes: the second of two equal events finds it ended, and what was seen stays seen. */
const becomesUnread = (chatId: string, replyId: string) =>
  statement(
    'chats',
    `UPDATE chats SET isUnread = 1 WHERE id = $chatId
       AND EXISTS (SELECT 1 FROM messages WHERE id = $replyId AND chatId = $chatId AND state IN ('queued', 'streaming'))`,
    { chatId, replyId }
  )

/** The final event holds the whole reply, so that the pieces can leave this database and, later, the log. */
const finish = (
  state: 'ended' | 'stopped' | 'failed',
  { replyId, chatId, parts, usage, run, failure, device }: Final
): Statement[] => [
  ...(state === 'stopped' ? [] : [becomesUnread(chatId, replyId)]),
  statement(
    'messages',
    'UPDATE messages SET state = $state, parts = $parts, usage = $usage, run = $run, failure = $failure, stoppedOn = $device WHERE id = $replyId',
    {
      replyId,
      state,
      parts: JSON.stringify(parts),
      usage: JSON.stringify(usage),
      run: run ? JSON.stringify(run) : null,
      failure: failure ? JSON.stringify(failure) : null,
      device: device ?? null,
    }
  ),
  statement('pieces', 'DELETE FROM pieces WHERE replyId = $replyId', { replyId }),
]

export const replyMaterializers: {
  [Name in keyof typeof replyEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  'v1.ReplyStarted': ({ replyId, chatId, parentId, model, attempt, at }) => [
    statement(
      'messages',
      `INSERT INTO messages (id, chatId, parentId, author, state, model, attempt, createdAt)
       VALUES ($replyId, $chatId, $parentId, 'model', 'streaming', $model, $attempt, $at)
       ON CONFLICT (id) DO UPDATE SET state = 'streaming', attempt = $attempt, model = $model
       WHERE state IN ('queued', 'streaming') AND attempt < $attempt`,
      { replyId, chatId, parentId, model, attempt, at }
    ),
  ],
  // One row per piece: concatenating in SQL cost 9,389 ms of long tasks on a long reply, rows 123 ms (measured).
  // The guard keeps rows of an ended reply or an earlier attempt from coming back when events are delivered again.
  'v1.ReplyAppended': ({ replyId, attempt, position, pieces }) => [
    statement(
      'pieces',
      `INSERT INTO pieces (replyId, attempt, position, kind, text, part)
       SELECT $replyId, $attempt, $position + key, value->>'kind', coalesce(value->>'text', ''),
         iif(value->>'text' IS NULL, value, NULL) FROM json_each($pieces)
       WHERE EXISTS (SELECT 1 FROM messages WHERE id = $replyId AND state = 'streaming' AND attempt = $attempt)
       ON CONFLICT DO NOTHING`,
      { replyId, attempt, position, pieces: JSON.stringify(pieces) }
    ),
  ],
  'v1.ChatTitled': ({ chatId, title }) => [
    statement(
      'chats',
      "UPDATE chats SET title = $title, titledBy = 'model' WHERE id = $chatId AND titledBy = 'words'",
      { chatId, title }
    ),
  ],
  'v1.ReplyEnded': (args) => finish('ended', args),
  'v1.ReplyStopped': (args) => finish('stopped', args),
  'v1.ReplyFailed': (args) => finish('failed', args),
}
