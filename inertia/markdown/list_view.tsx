import type { ReactNode } from 'react'
import { t } from '~/language/t'
import type { MarkdownToken, Tokens } from '~/markdown/markdown_tokens'

type ListProps = {
  list: Tokens.List
  /** What an item holds; `isLast` is where more may come. */
  within: (tokens: readonly MarkdownToken[], isLast: boolean) => ReactNode
}

export function ListView({ list: { ordered, start, items }, within }: ListProps) {
  const shown = items.map((item, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Item key={index} item={item}>
      {within(
        item.tokens.filter(({ type }) => type !== 'checkbox'),
        index === items.length - 1
      )}
    </Item>
  ))
  return ordered ? <ol start={start === '' ? 1 : start}>{shown}</ol> : <ul>{shown}</ul>
}

function Item({ item, children }: { item: Tokens.ListItem; children: ReactNode }) {
  const isDone = item.checked === true
  return (
    <li className={item.task ? 'list-none' : undefined}>
      {item.task && (
        <input
          type="checkbox"
          checked={isDone}
          disabled
          aria-label={isDone ? t('Done') : t('To do')}
          className="-ms-5 me-2 align-[-0.1em] accent-accent"
        />
      )}
      {children}
    </li>
  )
}
