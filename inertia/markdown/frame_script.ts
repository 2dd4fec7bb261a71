/**
 * Frames have no network: what runs in them is fetched by the page, from our own server, and written into their document.
 *
 * Errors: throws when it cannot be had, which is offline and never needed before.
 */
export async function fetchScript(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return asScript(await answer.text())
}

/** The one thing that a script within a document may not say. */
const asScript = (text: string) => text.replaceAll(/<\/(script)/gi, '<\\/$1')

/** A text as JavaScript, in which nothing ends the script around it. */
export const asLiteral = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')
