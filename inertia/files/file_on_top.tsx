import { FileViewer } from '~/chat/later_parts'
import { useOpenedFile } from '~/files/opened_file'

/** The place of whatever file is open; its code comes when it is needed. */
export function FileOnTop() {
  const opened = useOpenedFile()
  return opened && <FileViewer opened={opened} />
}
