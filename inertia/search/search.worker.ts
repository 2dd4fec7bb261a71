import { MessageIndex } from '~/search/message_index'
import type { FromSearchWorker, SearchQuestion, ToSearchWorker } from '~/search/worker_messages'

/** The index of messages, off the page's own thread. It has no file: it ends with the page, or when nobody has searched for long. */
const index = new MessageIndex()

const answer = (question: SearchQuestion) =>
  question.type === 'search'
    ? index.search(question.query, question.limit)
    : index.matchesIn(question.chatId, question.word)

self.onmessage = ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.type === 'chats') index.setChats(data.chats)
  if (data.type === 'rows') index.put(data.rows)
  if (data.type !== 'asked') return
  const said: FromSearchWorker = { number: data.number, answer: answer(data.question) }
  self.postMessage(said)
}
