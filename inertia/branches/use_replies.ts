import { useMemo } from 'react'
import { useLineContents } from '~/branches/use_line_contents'
import { useChatRows } from '~/chat/use_chat_rows'
import { branchMessage, type VisibleMessage, withContent } from '~/chat/visible_message'

const AT_REST = { unsentIds: new Set<string>(), isOnline: true }

/** Replies to one message, live, in the order of their branches. */
export function useReplies(chatId: string, ids: readonly string[]): readonly VisibleMessage[] {
  const { rows, waiting } = useChatRows(chatId)
  const contents = useLineContents(ids, waiting)
  return useMemo(() => {
    const siblings = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
    return siblings.flatMap((node) => {
      const content = contents.get(node.id)
      return content ? [withContent(branchMessage({ node, siblings }, AT_REST), content)] : []
    })
  }, [rows, ids, contents])
}
