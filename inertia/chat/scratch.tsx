import { queryDb } from '@livestore/livestore'
import { events, tables } from '#shared/schema'
import { ChatStoreProvider, useBootState, useChatStore, useStuck } from '~/sync/use_chat_store'
import { useSyncStatus, useUnsentIds } from '~/sync/use_sync_status'

const messages$ = queryDb(tables.messages.orderBy('createdAt', 'asc'), { label: 'm' })
const pieces$ = queryDb(tables.pieces, { label: 'p' })
function Boot() { const b = useBootState(); const stuck = useStuck(); return <p id="boot">{b.stage} {'done' in b ? `${b.done} of ${b.total}` : ''} {String(stuck)}</p> }
function Body() {
  const { store, commit } = useChatStore()
  const rows = store.useQuery(messages$)
  const pieces = store.useQuery(pieces$)
  const status = useSyncStatus()
  const unsent = useUnsentIds()
  return <div id="ready">
    <p role="status" aria-label="Sync">{status.state} {status.waiting}</p>
    <textarea aria-label="Message" id="t" />
    <button onClick={() => {
      const t = document.getElementById('t') as HTMLTextAreaElement
      commit(events.chatCreated({ chatId: 'c1', title: '', at: Date.now() }))
      commit(events.messageSent({ messageId: crypto.randomUUID(), chatId: 'c1', parentId: null, text: t.value, reply: { replyId: crypto.randomUUID(), model: 'kamba/guide' }, at: Date.now() }))
    }}>Send</button>
    <ol role="log">{rows.map((m) => <li key={m.id} data-message-id={m.id} data-state={unsent.has(m.id) ? 'sending' : m.state}>{m.author}: <span data-part="text">{m.parts ? m.parts.map((p) => p.text).join('') : m.author === 'person' ? m.text : pieces.filter((p) => p.replyId === m.id).toSorted((a, b) => a.position - b.position).map((p) => p.text).join('')}</span></li>)}</ol>
  </div>
}
export default function Scratch({ storeId }: { storeId: string }) {
  return <ChatStoreProvider storeId={storeId} fallback={<Boot />}><Body /></ChatStoreProvider>
}
