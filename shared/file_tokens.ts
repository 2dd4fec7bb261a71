/** As the large providers count pictures, which they make smaller first. */
const PICTURE = { usual: 1_000, most: 1_600, pixelsPerToken: 750 }
/** The words of a page as people write them; how many they are is known only when they were read. */
const TOKENS_OF_PAGE_TEXT = 500
const BYTES_PER_TOKEN = 4

type Sized = {
  readonly mediaType: string
  readonly bytes: number
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly pages?: number | undefined
}

/** About how many tokens a picture is; of one whose size nobody knows, what is usual. */
export function pictureTokens({ width = 0, height = 0 }: Pick<Sized, 'width' | 'height'>): number {
  const tokens = Math.min(PICTURE.most, Math.ceil((width * height) / PICTURE.pixelsPerToken))
  return tokens || PICTURE.usual
}

/** The same of any attached file, before it was read. */
export function estimateFileTokens(file: Sized): number {
  if (file.mediaType.startsWith('image/')) return pictureTokens(file)
  if (file.mediaType === 'application/pdf') return (file.pages ?? 1) * TOKENS_OF_PAGE_TEXT
  return Math.ceil(file.bytes / BYTES_PER_TOKEN)
}
