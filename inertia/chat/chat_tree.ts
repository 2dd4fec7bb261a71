/** A message or reply as a node of its chat's tree. */
export type TreeNode = {
  readonly id: string
  readonly parentId: string | null
  /** What is deleted is passed over: what followed it follows what came before it. */
  readonly deletedAt?: number | null
}

export type BranchStep<Node extends TreeNode> = {
  readonly node: Node
  /** The nodes that follow the same parent, this one included, oldest first. */
  readonly siblings: readonly Node[]
}

/**
 * Returns the branch that is on the screen, first message first.
 *
 * Shape: `nodes` in the order of the log. The branch leads through `headId` and goes on to the newest leaf below it;
 * without a head (null or unknown) it ends at the newest node of the chat.
 * A node whose parent is not here stands at the root, so that nothing that arrived is ever hidden for good.
 */
export function visibleBranch<Node extends TreeNode>(
  nodes: readonly Node[],
  headId: string | null
): BranchStep<Node>[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const there = nodes.filter(({ deletedAt }) => !deletedAt)
  const parents = new Map(there.map((node) => [node, parentIn(byId, node)]))
  const children = Map.groupBy(there, (node) => parents.get(node)?.id ?? null)

  const wanted = headId === null ? undefined : byId.get(headId)
  const head = wanted?.deletedAt ? parentIn(byId, wanted) : wanted
  const branch: BranchStep<Node>[] = []
  const seen = new Set<string>()
  for (
    let node = head ? newestBelow(there, head, parents) : there.at(-1);
    node && !seen.has(node.id);
    node = parents.get(node)
  ) {
    seen.add(node.id)
    branch.push({ node, siblings: children.get(parents.get(node)?.id ?? null) ?? [node] })
  }
  return branch.reverse()
}

/** The nearest node above that is not deleted. Whatever a client writes, the way up ends. */
export function parentIn<Node extends TreeNode>(byId: ReadonlyMap<string, Node>, node: Node) {
  const passed = new Set<string>()
  let parent = node.parentId === null ? undefined : byId.get(node.parentId)
  while (parent?.deletedAt && !passed.has(parent.id)) {
    passed.add(parent.id)
    parent = parent.parentId === null ? undefined : byId.get(parent.parentId)
  }
  return parent?.deletedAt ? undefined : parent
}

/** A child always stands after its parent in the log, so that one pass finds the newest node below `head`. */
function newestBelow<Node extends TreeNode>(
  nodes: readonly Node[],
  head: Node,
  parents: ReadonlyMap<Node, Node | undefined>
): Node {
  const below = new Set([head])
  let newest = head
  for (const node of nodes) {
    const parent = parents.get(node)
    if (!parent || !below.has(parent)) continue
    below.add(node)
    newest = node
  }
  return newest
}
