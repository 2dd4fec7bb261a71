import { generatedPassword } from '#app/accounts/local/generated_password'

type Prompt = { secure(question: string): Promise<string> }
type Options = { readonly stdin: boolean; readonly ask: boolean; readonly prompt: Prompt }

/** A password for an operator's command; never an argument, since every process of the machine can read those. */
export async function passwordInput({ stdin, ask, prompt }: Options) {
  if (ask) return { password: await prompt.secure('New password'), isGenerated: false }
  if (stdin) return { password: await firstLine(process.stdin), isGenerated: false }
  return { password: generatedPassword(), isGenerated: true }
}

async function firstLine(stream: AsyncIterable<Buffer | string>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text.split(/\r?\n/, 1)[0]!
}
