const DAY_MS = 86_400_000
const NAMES = ['Today', 'Yesterday', 'Previous 7 days', 'Older'] as const

type Dated = { readonly lastMessageAt: number }
export type ChatGroup<Chat> = { readonly name: string; readonly chats: readonly Chat[] }

/** Groups chats, newest first, under the headings of the sidebar. Days are the reader's own, by the local clock. */
export function groupByDay<Chat extends Dated>(
  chats: readonly Chat[],
  now: number
): ChatGroup<Chat>[] {
  const today = new Date(now).setHours(0, 0, 0, 0)
  // Rounded: a day on which the clocks change has 23 or 25 hours.
  const daysAgo = (at: number) => Math.round((today - new Date(at).setHours(0, 0, 0, 0)) / DAY_MS)
  const nameOf = ({ lastMessageAt }: Chat): (typeof NAMES)[number] => {
    const days = daysAgo(lastMessageAt)
    if (days <= 0) return 'Today'
    if (days === 1) return 'Yesterday'
    return days <= 7 ? 'Previous 7 days' : 'Older'
  }
  const groups = Map.groupBy(chats, nameOf)
  return NAMES.flatMap((name) => {
    const members = groups.get(name)
    return members ? [{ name, chats: members }] : []
  })
}
