/** A message or reply as the queue of its chat needs it; `state` is that of a reply. */
export type LineNode = {
  readonly id: string
  readonly parentId: string | null
  readonly author: 'person' | 'model'
  readonly state: string
  readonly deletedAt: number | null
}

type Waiting = {
  readonly parentId: string
  readonly parent: Omit<LineNode, 'id'> | null
}

/**
 * Whether what was queued below `parentId` is to follow the end of the line of these messages. What was queued behind a reply that
 * failed, was stopped or deleted follows another reply to the same question: somebody has tried again.
 */
export function followsLine({ parentId, parent }: Waiting, ids: ReadonlySet<string>): boolean {
  if (ids.has(parentId)) return true
  if (!parent || parent.author === 'person' || parent.parentId === null) return false
  const isGivenUp = ['stopped', 'failed'].includes(parent.state) || parent.deletedAt !== null
  return isGivenUp && ids.has(parent.parentId)
}

/**
 * One way through a chat, from the newest message below `fromId` up to the root. Queued messages go on at its end.
 *
 * Shape: `nodes` in the order of the log, so that a child stands after its parent. Null when `fromId` is not among them.
 */
export class QueueLine<Node extends LineNode> {
  readonly #byId: ReadonlyMap<string, Node>
  readonly #ids = new Set<string>()

  private constructor(
    readonly end: Node,
    byId: ReadonlyMap<string, Node>
  ) {
    this.#byId = byId
    for (let node: Node | undefined = end; node && !this.#ids.has(node.id);) {
      this.#ids.add(node.id)
      node = node.parentId === null ? undefined : byId.get(node.parentId)
    }
  }

  static through<Node extends LineNode>(nodes: readonly Node[], fromId: string) {
    const byId = new Map(nodes.map((node) => [node.id, node]))
    let end = byId.get(fromId)
    if (!end) return null
    const below = new Set([fromId])
    for (const node of nodes) {
      if (node.deletedAt !== null || node.parentId === null || !below.has(node.parentId)) continue
      below.add(node.id)
      end = node
    }
    return new QueueLine(end, byId)
  }

  takes({ parentId }: { readonly parentId: string | null }): boolean {
    if (parentId === null) return true
    return followsLine({ parentId, parent: this.#byId.get(parentId) ?? null }, this.#ids)
  }
}
