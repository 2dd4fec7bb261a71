import { useEffect, useState } from 'react'
import { type DocumentText, documentText } from '~/files/document_text'
import { PdfPages } from '~/files/pdf_pages'
import { usePersonFiles } from '~/files/person_files'
import { useFileAddress } from '~/files/use_file_address'
import { useUploadState } from '~/files/use_uploads'
import { useSyncStatus } from '~/sync/use_sync_status'

/** The text of a document, undefined while it is read. Asked again when the upload has ended, and when the connection is back. */
export function useDocumentText(fileId: string): DocumentText | undefined {
  const { kept } = usePersonFiles()
  const isUploaded = useUploadState(fileId) === undefined
  const { state } = useSyncStatus()
  const isConnected = state === 'synced' || state === 'syncing'
  const [read, setRead] = useState<{ fileId: string; text: DocumentText } | null>(null)
  useEffect(() => {
    let isWanted = true
    void documentText(fileId, kept).then((text) => {
      if (isWanted) setRead({ fileId, text })
    })
    return () => {
      isWanted = false
    }
  }, [fileId, kept, isUploaded, isConnected])
  return read?.fileId === fileId ? read.text : undefined
}

type Opened = { readonly pdf: PdfPages; readonly pages: number }

/** A PDF, ready to be drawn: undefined while it opens, null when it cannot be. */
export function usePdf(fileId: string): Opened | null | undefined {
  const { addresses } = usePersonFiles()
  const address = useFileAddress(fileId)
  const [opened, setOpened] = useState<Opened | null | undefined>(undefined)
  useEffect(() => {
    if (!address) return
    let pdf: PdfPages | undefined
    let isWanted = true
    const open = async () => {
      const bytes = await (await addresses.bytes(fileId))?.arrayBuffer()
      if (!isWanted || !bytes) return
      pdf = new PdfPages(bytes)
      const { pages } = pdf
      const count = await pages
      if (isWanted) setOpened(count === null ? null : { pdf, pages: count })
    }
    void open()
    return () => {
      isWanted = false
      pdf?.close()
      setOpened(undefined)
    }
  }, [addresses, fileId, address])
  return address === null ? null : opened
}
