import { InlineView } from '~/markdown/inline_view'
import type { Tokens } from '~/markdown/markdown_tokens'

const ALIGN = { left: 'text-start', center: 'text-center', right: 'text-end' }

/** Scrolls sideways by itself, which must work without a mouse. */
export function TableView({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <div role="region" aria-label="Table" tabIndex={0} className="table-scroll">
      <table>
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
          {rows.map((cells, row) => (
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
