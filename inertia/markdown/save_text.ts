const KEPT_MS = 1_000

/** Gives a text to the person as a file. */
export function saveText(text: string, name: string, type = 'text/plain') {
  const address = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
