/** What a frame tells of itself. Whoever wrote what runs there may send anything: only this is read of it. */
export type PreviewMessage = { failed: string | null; height: number | null; svg: string | null }

const LEAST_HEIGHT_PX = 80
const MOST_HEIGHT_PX = 640
const MOST_WORDS = 300
const MOST_SVG_CHARS = 4_000_000

export function readPreviewMessage(data: unknown): PreviewMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { kamba, failed, height, svg } = data as Record<string, unknown>
  if (kamba !== 'preview') return null
  return {
    failed: typeof failed === 'string' ? failed.slice(0, MOST_WORDS) : null,
    height:
      typeof height === 'number' && Number.isFinite(height)
        ? Math.min(MOST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, height))
        : null,
    svg: typeof svg === 'string' && svg.length <= MOST_SVG_CHARS ? svg : null,
  }
}
