import { limitOf, type Measure } from '#benchmarks/measure'
import { goalText } from '#benchmarks/report'
import type { Result } from '#benchmarks/results_file'

const WIDTH = 720
const LEFT = 16
const BAR_WIDTH = 520
const BAR_HEIGHT = 16
const GROUP_GAP = 18

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 15px }
  .quiet { fill: #59636e }
  .page { fill: #ffffff }
  .kamba { fill: #0f766e }
  .baseline { fill: #a8b0b8 }
  .goal { stroke: #b42318; stroke-width: 2; stroke-dasharray: 4 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .quiet { fill: #9198a1 } .page { fill: #0d1117 }
    .kamba { fill: #2dd4bf } .baseline { fill: #57606a } .goal { stroke: #ff7b72 }
  }`

/** Bars of one row, each measure on its own scale from zero, the goal as a dashed line. For light and dark pages. */
export function plot(result: Result): string {
  if ('failed' in result) return ''
  let y = 56
  const groups = result.measures.map((measure) => {
    const { svg, height } = group(measure, y)
    y += height + GROUP_GAP
    return svg
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img">`,
    `<title>${escaped(result.title)}</title><style>${STYLE}</style>`,
    `<rect class="page" width="${WIDTH}" height="${y}"/>`,
    `<text class="title" x="${LEFT}" y="24">${escaped(result.title)}</text>`,
    ...groups,
    '</svg>\n',
  ].join('\n')
}

function group(measure: Measure, top: number) {
  const { name, unit, kamba, baseline } = measure
  const limit = limitOf(measure)
  const bars = [
    { kind: 'kamba', label: `kamba ${amount(kamba, unit)}`, value: kamba },
    ...(baseline?.value == null
      ? []
      : [
          {
            kind: 'baseline',
            label: `${baseline.name} ${amount(baseline.value, unit)}`,
            value: baseline.value,
          },
        ]),
  ]
  const most = Math.max(...[...bars.map(({ value }) => value), limit ?? 0].filter(Number.isFinite))
  const lengthOf = (value: number) =>
    most > 0 && Number.isFinite(value) ? Math.max(1, (value / most) * BAR_WIDTH) : 1
  const height = bars.length * (BAR_HEIGHT + 4)
  const goal = goalText(measure)
  const lines = [
    `<text class="quiet" x="${LEFT}" y="${top}">${escaped(name)}${goal && `, goal ${escaped(goal)}`}</text>`,
    ...bars.map(({ kind, label, value }, index) => {
      const y = top + 8 + index * (BAR_HEIGHT + 4)
      const length = lengthOf(value)
      // Beside the bar where there is room, else on the right edge of the picture.
      const at = Math.min(LEFT + length + 8, WIDTH - 8 - label.length * 7)
      return (
        `<rect class="${kind}" x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="${BAR_HEIGHT}" rx="2"/>` +
        `<text x="${at.toFixed(1)}" y="${y + 13}">${escaped(label)}</text>`
      )
    }),
  ]
  if (limit !== null) {
    const x = (LEFT + lengthOf(limit)).toFixed(1)
    lines.push(`<line class="goal" x1="${x}" x2="${x}" y1="${top + 5}" y2="${top + 9 + height}"/>`)
  }
  return { svg: lines.join('\n'), height: height + 16 }
}

const amount = (value: number, unit: string) =>
  Number.isFinite(value) ? `${value.toLocaleString('en')} ${unit}` : 'no samples'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
