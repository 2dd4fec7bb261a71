/** So much may be noise: caches that fill, a garbage collection that has not come. */
const ALLOWED_SHARE = 0.15
const ALLOWED_MB = 15

export type Flatness = { slopeMbPerMinute: number; meanMb: number; isFlat: boolean }

/**
 * Whether memory stays where it is. `samples` holds one value in MB per minute; the line of best fit goes through what follows the
 * warm-up, and over that time it may rise by 15 % of the mean, or by 15 MB where that is more. Null for too few minutes.
 */
export function flatness(samples: readonly number[], warmUpMinutes: number): Flatness | null {
  const judged = samples.slice(warmUpMinutes)
  if (judged.length < 3) return null
  const meanMb = judged.reduce((sum, value) => sum + value, 0) / judged.length
  const middle = (judged.length - 1) / 2
  let [covariance, variance] = [0, 0]
  for (const [minute, value] of judged.entries()) {
    covariance += (minute - middle) * (value - meanMb)
    variance += (minute - middle) ** 2
  }
  const slopeMbPerMinute = covariance / variance
  const allowedMb = Math.max(ALLOWED_MB, ALLOWED_SHARE * meanMb)
  const isFlat = slopeMbPerMinute * (judged.length - 1) <= allowedMb
  return { slopeMbPerMinute, meanMb, isFlat }
}
