import { MAX_ATTACHMENT_BYTES } from '#shared/limits'

/** What this server takes of one file: it says so on the page, which is kept for times without a connection. */
export const maxFileBytes = (): number =>
  Number(globalThis.document?.documentElement.dataset.maxFileBytes) || MAX_ATTACHMENT_BYTES
