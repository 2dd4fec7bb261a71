import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { AddressInfo } from 'node:net'

const dexie = readFileSync(fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.min.mjs')))

/** Fills its database when there is none, else shows the list; `document.title` says when, in ms since the navigation began. */
const PAGE = `<!doctype html><title>opening</title><ul id="chats"></ul><script type="module">
import { Dexie } from '/dexie.mjs'
const chats = Number(new URL(location).searchParams.get('chats'))
const database = new Dexie('chats')
database.version(1).stores({ chats: 'id, updatedAt', messages: 'id, chatId' })
if (await database.chats.count() === 0) {
  const rows = Array.from({ length: chats }, (_, index) => ({
    id: 'chat-' + index, title: 'Chat ' + index, updatedAt: index,
  }))
  const messages = rows.flatMap(({ id }) => ['m', 'r'].map((kind) => ({
    id: id + kind, chatId: id, text: 'lorem ipsum '.repeat(20),
  })))
  await database.chats.bulkAdd(rows)
  await database.messages.bulkAdd(messages)
  document.title = 'filled'
} else {
  const rows = await database.chats.orderBy('updatedAt').reverse().toArray()
  document.querySelector('#chats').replaceChildren(...rows.map(({ id, title }) => {
    const row = document.createElement('li')
    const link = document.createElement('a')
    link.href = '/chat/' + id
    link.textContent = title
    row.append(link)
    return row
  }))
  requestAnimationFrame(() => { document.title = String(performance.now()) })
}
</script>`

/** A page that does nothing but list chats from IndexedDB by Dexie. */
export async function startDexiePage() {
  const server = createServer((request, response) => {
    const isScript = request.url === '/dexie.mjs'
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
    response.end(isScript ? dexie : PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
