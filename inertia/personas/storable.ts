/** Control characters and broken pairs take six characters each as JSON: MAX_PERSONAL_CHARS of them do not fit into a preference. */
export const storable = (text: string) =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
