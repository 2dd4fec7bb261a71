import { CloudOffIcon } from 'lucide-react'
import { openFile, type ShownFile } from '~/files/opened_file'
import { useFileAddress } from '~/files/use_file_address'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'

type GridProps = { pictures: readonly ShownFile[]; align: 'start' | 'end' }

/** One picture alone in its own shape; several as equal tiles. The place is there before the picture is, so that nothing moves. */
export function PictureGrid({ pictures, align }: GridProps) {
  const [only] = pictures
  if (pictures.length === 1 && only)
    return <Tile picture={only} among={pictures} shape={shapeOf(only)} isAlone />
  return (
    <div
      className={classNames(
        'grid w-full max-w-96 gap-1.5',
        pictures.length === 2 || pictures.length === 4 ? 'grid-cols-2' : 'grid-cols-3',
        align === 'end' && 'ms-auto'
      )}
    >
      {pictures.map((picture) => (
        <Tile key={picture.fileId} picture={picture} among={pictures} shape={1} />
      ))}
    </div>
  )
}

const TALLEST = 0.6
const WIDEST = 3

/** Width through height, within bounds: a banner of 10,000 x 20 is still something to click on. */
const shapeOf = ({ width, height }: ShownFile) =>
  width && height ? Math.min(WIDEST, Math.max(TALLEST, width / height)) : 4 / 3

const ALONE_PX = 320

type TileProps = {
  picture: ShownFile
  among: readonly ShownFile[]
  shape: number
  isAlone?: boolean
}

function Tile({ picture, among, shape, isAlone = false }: TileProps) {
  const address = useFileAddress(picture.fileId)
  return (
    <button
      type="button"
      aria-label={t('Open {name}', { name: picture.name })}
      onClick={() => openFile(picture, { among })}
      className="relative block max-w-full overflow-hidden rounded-xl border border-line bg-panel"
      style={{
        aspectRatio: shape,
        ...(isAlone && { width: ALONE_PX * Math.min(1, shape) }),
      }}
    >
      {address && (
        <img
          src={address}
          alt={picture.name}
          width={picture.width}
          height={picture.height}
          className={classNames('size-full', isAlone ? 'object-contain' : 'object-cover')}
        />
      )}
      {address === null && <Elsewhere />}
    </button>
  )
}

function Elsewhere() {
  return (
    <span className="absolute inset-0 grid place-content-center justify-items-center gap-1.5 p-2 text-xs text-muted">
      <CloudOffIcon size={18} aria-hidden />
      {t('Not on this device')}
    </span>
  )
}
