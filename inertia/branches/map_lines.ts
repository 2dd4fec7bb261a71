import { parentIn, type TreeNode } from '~/chat/chat_tree'

/** What the map knows of a message or reply to draw it. */
export type MapNode = TreeNode & { readonly branchName?: string | null }

type Placed = { readonly id: string; readonly level: number }
export type MessageLine<Node> = Placed & {
  readonly kind: 'message'
  readonly node: Node
  /** Which of the branches that begin at one place this is, where there are several. */
  readonly place: { readonly number: number; readonly of: number } | null
  /** Whether branches beside the main one begin below it, and whether they are shown. */
  readonly branches: 'none' | 'shown' | 'hidden'
  /** Begins a branch beside the one above: its lane comes out of the lane before it. */
  readonly isOffshoot: boolean
  readonly isEnd: boolean
  readonly isOnScreen: boolean
}
/** Messages one after another of which nothing is special, as one line. */
export type RunLine = Placed & {
  readonly kind: 'run'
  readonly count: number
  readonly isOnScreen: boolean
}
/** Stands above first messages of which there are several. */
export type StartLine = Placed & {
  readonly kind: 'start'
  readonly branches: 'shown' | 'hidden'
}
export type MapLine<Node> = MessageLine<Node> | RunLine | StartLine

export type MapView = {
  /** The branch on the screen: it is the main line. */
  readonly shownIds: ReadonlySet<string>
  readonly headId: string | null
  readonly favouriteId: string | null
  /** Lines whose branches are hidden, and runs that are opened, by their ids. */
  readonly toggled: ReadonlySet<string>
}

/** A chat with fewer messages is shown whole. */
const SMALL_CHAT = 60
const SHORTEST_RUN = 4
const START = 'start'

/**
 * The tree of a chat as lines of an outline, top down.
 *
 * Going on is not going deeper: at each fork one branch stays in its lane (the one on the screen, else the one with the newest message)
 * and the others stand below the fork, one lane further in. So a chat without forks is a straight line, and depth counts forks.
 * Shape: `nodes` in the order of the log. Every node that is not deleted has its place, whatever parents a client wrote.
 */
export function mapLines<Node extends MapNode>(
  nodes: readonly Node[],
  view: MapView
): MapLine<Node>[] {
  const { children, roots, newest } = treeOf(nodes)
  const mainOf = (siblings: readonly Node[]) =>
    siblings.find(({ id }) => view.shownIds.has(id)) ?? greatest(siblings, newest)

  const lines: MapLine<Node>[] = []
  const waiting: { node: Node; level: number; siblings: readonly Node[]; isOffshoot: boolean }[] =
    []
  const push = (siblings: readonly Node[], level: number, showsBranches: boolean) => {
    const main = mainOf(siblings)
    if (main) waiting.push({ node: main, level, siblings, isOffshoot: false })
    if (!showsBranches) return
    for (const node of siblings.toReversed())
      if (node !== main) waiting.push({ node, level: level + 1, siblings, isOffshoot: true })
  }
  const isHidden = (id: string) => view.toggled.has(id)

  if (roots.length > 1)
    lines.push({
      kind: 'start',
      id: START,
      level: 1,
      branches: isHidden(START) ? 'hidden' : 'shown',
    })
  push(roots, 1, !isHidden(START))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level, siblings, isOffshoot } = next
    const below = children.get(node) ?? []
    const isShut = isHidden(node.id)
    lines.push({
      kind: 'message',
      id: node.id,
      level,
      node,
      place:
        siblings.length > 1 ? { number: siblings.indexOf(node) + 1, of: siblings.length } : null,
      branches: below.length < 2 ? 'none' : isShut ? 'hidden' : 'shown',
      isOffshoot,
      isEnd: below.length === 0,
      isOnScreen: view.shownIds.has(node.id),
    })
    push(below, level, !isShut)
  }
  return lines.length <= SMALL_CHAT ? lines : withRuns(lines, view)
}

/** Whoever names itself as an ancestor is nobody's descendant: it becomes a root, so that it has a place. */
function treeOf<Node extends MapNode>(nodes: readonly Node[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const there = nodes.filter(({ deletedAt }) => !deletedAt)
  const children = new Map<Node, Node[]>()
  const roots: Node[] = []
  const order = new Map(there.map((node, index) => [node, index]))
  for (const node of there) {
    const parent = parentIn(byId, node)
    // a parent comes before its child in the log; anything else could be a circle
    if (!parent || order.get(parent)! >= order.get(node)!) roots.push(node)
    else if (children.has(parent)) children.get(parent)!.push(node)
    else children.set(parent, [node])
  }
  const newest = new Map<Node, number>()
  for (const node of there.toReversed()) {
    const below = (children.get(node) ?? []).map((child) => newest.get(child)!)
    newest.set(node, Math.max(order.get(node)!, ...below))
  }
  return { children, roots, newest }
}

function greatest<Node>(nodes: readonly Node[], by: ReadonlyMap<Node, number>): Node | undefined {
  let best: Node | undefined
  for (const node of nodes) if (!best || by.get(node)! > by.get(best)!) best = node
  return best
}

function withRuns<Node extends MapNode>(
  lines: readonly MapLine<Node>[],
  view: MapView
): MapLine<Node>[] {
  const shortened: MapLine<Node>[] = []
  let run: MessageLine<Node>[] = []
  const end = () => {
    const [first] = run
    if (first && run.length >= SHORTEST_RUN && !view.toggled.has(runId(first.id)))
      shortened.push({
        kind: 'run',
        id: runId(first.id),
        level: first.level,
        count: run.length,
        isOnScreen: run.every(({ isOnScreen }) => isOnScreen),
      })
    else shortened.push(...run)
    run = []
  }
  for (const [index, line] of lines.entries()) {
    if (run[0] && run[0].level !== line.level) end()
    if (index > 0 && line.kind === 'message' && isPlain(line, view)) {
      run.push(line)
      continue
    }
    end()
    shortened.push(line)
  }
  end()
  return shortened
}

const runId = (firstId: string) => `run/${firstId}`

function isPlain<Node extends MapNode>(line: MessageLine<Node>, view: MapView): boolean {
  const { node, place, branches, isEnd } = line
  const isMarked = node.id === view.headId || node.id === view.favouriteId || !!node.branchName
  return place === null && branches === 'none' && !isEnd && !isMarked
}
