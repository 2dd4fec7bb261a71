type Topic = { readonly asked: RegExp; readonly text: string }

/** First match answers. Paragraphs are Markdown. */
const TOPICS: readonly Topic[] = [
  {
    asked: /off-?line|without (the )?(internet|network)|connection|train|plane/i,
    text: `You can keep going without a network. Everything you see lives in a small database in your own browser, so your chats open and scroll as usual.

Write as many messages as you like while you are offline. They are kept safely on this device, marked as waiting, and sent in the order you wrote them as soon as the server can be reached. The badge named **Sync** always says how many are still waiting.

A reply that was streaming when your network went away is not lost either: the server goes on writing it, and the rest arrives when you are back.`,
  },
  {
    asked: /branch|edit|regenerate|another (answer|reply)|try again|retry/i,
    text: `A chat in kamba is a tree, not a single line. Each message knows which one it follows, so that a second reply to the same message stands beside the first one and replaces nothing.

When a reply failed, press **Retry**: a new reply begins at the same place, and what had arrived before is still yours to read.`,
  },
  {
    asked: /\bkeys?\b|secret|privacy|private|secure|security|password/i,
    text: `Bring your own key for a model in **Settings > Keys**. It is encrypted on this server, shown as its last four characters, and never sent to any browser again, never written into a chat and never put into a log, not even when a provider repeats it in an error. You can also keep a key **only on this device**: then it is lent for each reply and stored nowhere else.

Your chats lie in the database of this server and in your own browser. Nobody else can open them: another person's store and one that doesn't exist look exactly the same from outside.`,
  },
  {
    asked: /model|openai|gpt|llama|ollama|claude|gemini|mistral|provider|endpoint/i,
    text: `I am the built-in guide: I know kamba and nothing else. For real answers, add a key in **Settings > Keys**:

- **OpenRouter**, by one click or a pasted key: nearly every model there is
- **OpenAI**, **Anthropic** or **Google**, with a key of theirs
- **any endpoint** that speaks the OpenAI protocol, such as Ollama on the machine under the desk

Its models appear in the list at the top of the page. Whoever runs this server can also set keys for everybody: \`KAMBA_OPENROUTER_KEY\` and its siblings.`,
  },
  {
    asked: /stop|cancel|fail|error|crash|broken|lost|refresh|reload/i,
    text: `Nothing that you have seen gets lost. Every piece of a reply is on the server's disk before it reaches your screen, so you may reload the page, close the tab or switch the computer off: the reply goes on without you and is here when you come back.

**Stop** ends a reply from any of your devices within a second and keeps the text so far. When a model fails, the reply says why, keeps its text and offers **Retry**.`,
  },
  {
    asked: /device|phone|tablet|sync|second browser|laptop|tabs?\b/i,
    text: `All windows of one session show the same chats at the same moment. Open a second tab while a reply is streaming and watch it grow in both.

The badge named **Sync** is honest: it says *Synced* only when the server has confirmed that everything you wrote is on its disk.`,
  },
  {
    asked: /self-?host|server|docker|install|backup|operator|admin|export/i,
    text: `Kamba is made to be run by yourself: one process and two SQLite files, with no other service needed.

- \`npm start\` prepares and serves everything
- \`node ace doctor\` looks for what may be wrong
- \`node ace eventlog:verify\` checks every chat on disk
- \`node ace eventlog:export\` writes out one person's chats
- \`node ace backup:create\` saves everything in one archive while kamba runs, \`node ace backup:restore\` brings it back`,
  },
  {
    asked: /script|test|demo|benchmark/i,
    text: `To see how a reply streams, is cut or fails, send me a script:

\`!script tokens=200 rate=30\`

I answer with two hundred words at thirty a second. Add \`fail_at=50 error=429\` and I fail in the middle like a busy provider; add \`stall_ms=3000\` and I fall silent for three seconds half-way. Reload the page while I speak: not one word goes missing.`,
  },
  {
    asked: /thank|great|nice|cool|wonderful|love/i,
    text: `You're welcome. When you want to go further, ask me about working offline, connecting a model, stopping and retrying, or running kamba on your own server.`,
  },
]

const WELCOME = `Hello, and welcome to kamba. I am its built-in guide, so I can't answer questions about the world, but I can show you around.

- **It survives anything.** Reload this page while I am still writing: I go on where I was.
- **It works offline.** What you write without a network is kept and sent later, in order.
- **It is yours.** Your chats lie in your browser and on this server, nowhere else.
- **It takes any model**: by OpenRouter, OpenAI, Anthropic, Google, or an endpoint of your own.

Ask me about *offline*, *models*, *keys*, *stop and retry*, *devices* or *self-hosting*.`

export const knowsTopic = (question: string) => TOPICS.some(({ asked }) => asked.test(question))

/** A short guide to kamba, chosen by what is asked; the same words for the same question. */
export function guideTo(question: string): string {
  return TOPICS.find(({ asked }) => asked.test(question))?.text ?? WELCOME
}
