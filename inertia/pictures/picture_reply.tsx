import { ImageIcon, PencilIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImageWish } from '#shared/events/image_wish'
import type { ReplyPart } from '#shared/events/reply_parts'
import { DownloadLink } from '~/files/download_link'
import { madePictures } from '~/files/made_file'
import { openFile, type ShownFile } from '~/files/opened_file'
import { useFileAddress } from '~/files/use_file_address'
import { t } from '~/language/t'
import { ratioOf } from '~/pictures/aspects'
import { useEditPicture } from '~/pictures/edit_picture'
import { classNames } from '~/components/ui/class_names'
import { IconButton } from '~/components/ui/icon_button'

type PictureReplyProps = {
  wish: ImageWish
  parts: readonly ReplyPart[]
  isRunning: boolean
  /** What is done at the moment, while there is nothing to see. */
  stage: ReactNode
}

const WIDEST_PX = 512
const TALLEST_PX = 448

/**
 * Pictures that were wished for. Each has its place, in the shape that was wished, from the moment in which it is asked for: nothing
 * moves when it comes, nor after a reload.
 */
export function PictureReply({ wish, parts, isRunning, stage }: PictureReplyProps) {
  const pictures = madePictures(parts)
  const count = isRunning ? Math.max(wish.count, pictures.length) : pictures.length
  if (count === 0) return null
  const ratio = ratioOf(wish.aspect)
  const width = Math.min(WIDEST_PX, TALLEST_PX * ratio)
  const isSeveral = Math.max(count, wish.count) > 1
  return (
    <ul
      aria-label={isSeveral ? t('Pictures') : t('Picture')}
      className={classNames('grid max-w-full gap-2', isSeveral && 'grid-cols-2')}
      style={{ width: isSeveral ? WIDEST_PX : width }}
    >
      {Array.from({ length: count }, (_, index) => {
        const picture = pictures[index]
        return (
          <li
            key={index}
            className="group/picture relative overflow-hidden rounded-xl border border-line bg-panel"
            style={{ aspectRatio: ratio }}
          >
            {picture ? (
              <Made picture={picture} among={pictures} />
            ) : (
              <Waiting>{index === pictures.length && stage}</Waiting>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Waiting({ children }: { children: ReactNode }) {
  return (
    <div data-picture="waiting" className="absolute inset-0 grid place-items-center">
      <ImageIcon size={28} aria-hidden className="animate-breathe text-line-strong" />
      {/* In a corner: words that change in the middle would move. */}
      <div className="absolute start-4 bottom-2.5">{children}</div>
    </div>
  )
}

const ON_PICTURE =
  'size-9 bg-raised/85 text-ink opacity-0 shadow-float transition-opacity group-focus-within/picture:opacity-100 group-hover/picture:opacity-100 hover:bg-raised pointer-coarse:opacity-100'

function Made({ picture, among }: { picture: ShownFile; among: readonly ShownFile[] }) {
  const address = useFileAddress(picture.fileId)
  const edit = useEditPicture()
  return (
    <>
      <button
        type="button"
        aria-label={t('Open {name}', { name: picture.name })}
        onClick={() => openFile(picture, { among })}
        className="absolute inset-0 grid place-items-center"
      >
        {address && (
          <img
            data-picture="made"
            src={address}
            alt={picture.name}
            className="size-full object-contain"
          />
        )}
        {address === null && (
          <span className="p-3 text-sm text-muted">{t('Shows when there is a connection')}</span>
        )}
      </button>
      <div className="absolute end-2 top-2 flex gap-1.5">
        <IconButton
          name={t('Edit this picture')}
          className={ON_PICTURE}
          onClick={() => edit(picture)}
        >
          <PencilIcon size={16} aria-hidden />
        </IconButton>
        <DownloadLink file={picture} className={ON_PICTURE} />
      </div>
    </>
  )
}
