const KB = 1024
const MB = KB * KB

/** `640 bytes`, `12 kB`, `1.4 MB`, `25 MB`: as the systems of most people count. */
export function fileSizeWords(bytes: number): string {
  if (bytes < KB) return `${bytes} bytes`
  if (bytes < MB) return `${Math.round(bytes / KB)} kB`
  return `${Number((bytes / MB).toFixed(1))} MB`
}

/** `3 pages, 1.4 MB`; without pages, what has none. */
export function fileExtentWords({ pages, bytes }: { pages?: number | undefined; bytes: number }) {
  const size = fileSizeWords(bytes)
  return pages ? `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}` : size
}
