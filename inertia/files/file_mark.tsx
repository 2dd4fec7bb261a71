import { FileTextIcon } from 'lucide-react'
import { kindOf, kindWord } from '~/files/file_kinds'
import type { ShownFile } from '~/files/opened_file'
import { useFileAddress } from '~/files/use_file_address'
import { classNames } from '~/components/ui/class_names'

const MARK = 'grid shrink-0 place-items-center overflow-hidden rounded-lg bg-panel'

/** The little picture in front of a file's name: itself, or what kind it is. Of a size that never changes. */
export function FileMark({ file, className }: { file: ShownFile; className: string }) {
  if (kindOf(file) === 'picture') return <Thumbnail file={file} className={className} />
  return (
    <span aria-hidden className={classNames(MARK, 'content-center gap-0.5 text-accent', className)}>
      <FileTextIcon size={18} />
      <span className="text-[0.625rem] leading-none font-semibold tracking-wide">
        {kindWord(file)}
      </span>
    </span>
  )
}

function Thumbnail({ file, className }: { file: ShownFile; className: string }) {
  const address = useFileAddress(file.fileId)
  return (
    <span aria-hidden className={classNames(MARK, className)}>
      {address && <img src={address} alt="" className="size-full object-cover" />}
    </span>
  )
}
