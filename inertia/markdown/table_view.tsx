import { t } from '~/language/t'
import { InlineView } from '~/markdown/inline_view'
import type { Tokens } from '~/markdown/markdown_tokens'

const ALIGN = { left: 'text-start', center: 'text-center', right: 'text-end' }
const MOST_WEIGHT = 24
const LEAST_WEIGHT = 8
/** Below that a word has no room: the table scrolls. */
const LEAST_COLUMN_REM = 5.25

type TableProps = { table: Tokens.Table; isOpen: boolean }

/**
 * Scrolls sideways by itself, which must work without a mouse. Its columns have their widths from the heading and the first row, and
 * keep them: a browser that weighs every row would move all columns with every row that arrives. So nothing of it shows before that.
 */
export function TableView({ table: { header, rows }, isOpen }: TableProps) {
  const isMeasured = !isOpen || rows.length > 1
  const shown = isMeasured ? rows : []
  const shares = columnShares(header, rows[0])
  const leastWidth = (LEAST_COLUMN_REM * 100) / Math.min(...shares)
  return (
    <div
      role="region"
      aria-label={t('Table')}
      tabIndex={0}
      className={isMeasured ? 'table-scroll' : 'table-scroll invisible'}
    >
      <table style={{ minWidth: `${leastWidth}rem` }}>
        <colgroup>
          {shares.map((share, column) => (
            // oxlint-disable-next-line react/no-array-index-key
            <col key={column} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {header.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col" className={cell.align ? ALIGN[cell.align] : undefined}>
                <InlineView tokens={cell.tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} className={cell.align ? ALIGN[cell.align] : undefined}>
                  <InlineView tokens={cell.tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Cells = readonly Tokens.TableCell[]

/** Of the width, in percent: as much as what stands in a column, within bounds. */
function columnShares(header: Cells, firstRow: Cells = []): number[] {
  const weights = header.map((cell, column) => {
    const longest = Math.max(cell.text.length, firstRow[column]?.text.length ?? 0)
    return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, longest))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight / total) * 100)
}
