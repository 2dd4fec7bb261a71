import { setTimeout as sleep } from 'node:timers/promises'
import { answerWith, OpenaiDouble } from '#tests/fixtures/openai_double'

export const MODEL = 'openai/scripted'

/** What one request to the provider was and what became of it. */
export type Call = { script: string; startedAt: number; sent: string; isWhole: boolean }
export type Script = { id: string; words: number; everyMs: number }

/** A message that tells the double what to answer; its id makes every answer another text. */
export const scriptMessage = ({ id, words, everyMs }: Script) => `!say ${id} ${words} ${everyMs}`

export const scriptAnswer = ({ id, words }: Script) =>
  Array.from({ length: words }, (_, index) => `${id}-${index + 1} `).join('')

/** A provider that says what messages tell it to, the same to everybody who asks again, and writes down every request. */
export class ScriptedProvider {
  readonly calls: Call[] = []
  readonly #double = new OpenaiDouble()

  async start() {
    this.#double.play = async (answer, body, double) => {
      const script = readScript(body.messages.at(-1)?.content)
      const call = { script: script.id, startedAt: performance.now(), sent: '', isWhole: false }
      this.calls.push(call)
      const texts = Array.from({ length: script.words }, (_, index) => `${script.id}-${index + 1} `)
      // answered word by word, so that a cut leaves in `sent` what had gone out
      const spoken = spokenTexts(texts, script.everyMs, (text) => (call.sent += text))
      await answerWith(spoken)(answer, body, double)
      call.isWhole = call.sent === texts.join('') && answer.writableEnded
    }
    await this.#double.start()
    return this
  }

  get env() {
    return {
      KAMBA_OPENAI_BASE_URL: this.#double.baseUrl,
      KAMBA_OPENAI_MODELS: 'scripted',
      KAMBA_OPENAI_KEY: 'none',
    }
  }

  callsOf(script: string) {
    return this.calls.filter((call) => call.script === script)
  }

  stop() {
    return this.#double.stop()
  }
}

function readScript(content: unknown): Script {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const [, id = 'none', words = '1', everyMs = '0'] = /!say (\S+) (\d+) (\d+)/.exec(text) ?? []
  return { id, words: Number(words), everyMs: Number(everyMs) }
}

async function* spokenTexts(texts: string[], everyMs: number, said: (text: string) => void) {
  for (const text of texts) {
    said(text)
    yield text
    await sleep(everyMs)
  }
}
