import { Observed, useObserved } from '~/sync/observed'

/** What is shown of a file, wherever it was mentioned. */
export type ShownFile = {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly pages?: number | undefined
}

export type OpenedFile = {
  readonly file: ShownFile
  /** Of a document, where it is opened. */
  readonly page: number | null
  /** Pictures that are looked through together with it. */
  readonly among: readonly ShownFile[]
}

/** One at a time on this page. */
const opened = new Observed<OpenedFile | null>(null)

export const openFile = (
  file: ShownFile,
  { page = null, among = [file] }: { page?: number | null; among?: readonly ShownFile[] } = {}
) => opened.set({ file, page, among })

export const closeFile = () => opened.set(null)
export const useOpenedFile = () => useObserved(opened)
