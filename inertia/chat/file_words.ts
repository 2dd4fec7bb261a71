import { t } from '~/language/t'

const KB = 1024
const MB = KB * KB

/** `640 bytes`, `12 kB`, `1.4 MB`, `25 MB`: as the systems of most people count. */
export function fileSizeWords(bytes: number): string {
  if (bytes < KB) return t('{count} bytes', { count: bytes })
  if (bytes < MB) return t('{size} kB', { size: Math.round(bytes / KB) })
  return t('{size} MB', { size: Number((bytes / MB).toFixed(1)) })
}

/** `3 pages, 1.4 MB`; without pages, what has none. */
export function fileExtentWords({ pages, bytes }: { pages?: number | undefined; bytes: number }) {
  const size = fileSizeWords(bytes)
  return pages ? t('{count} pages, {size}', { count: pages, size }) : size
}
