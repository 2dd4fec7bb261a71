/** A message or reply as a node of its chat's tree. */
export type TreeNode = { readonly id: string; readonly parentId: string | null }

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
  const parentOf = (node: Node) => (node.parentId === null ? undefined : byId.get(node.parentId))
  const children = Map.groupBy(nodes, (node) => parentOf(node)?.id ?? null)

  const head = headId === null ? undefined : byId.get(headId)
  const branch: BranchStep<Node>[] = []
  const seen = new Set<string>()
  for (
    let node = head ? newestBelow(nodes, head) : nodes.at(-1);
    node && !seen.has(node.id);
    node = parentOf(node)
  ) {
    seen.add(node.id)
    branch.push({ node, siblings: children.get(parentOf(node)?.id ?? null) ?? [node] })
  }
  return branch.reverse()
}

/** A child always stands after its parent in the log, so that one pass finds the newest node below `head`. */
function newestBelow<Node extends TreeNode>(nodes: readonly Node[], head: Node): Node {
  const below = new Set([head.id])
  let newest = head
  for (const node of nodes) {
    if (node.parentId === null || !below.has(node.parentId)) continue
    below.add(node.id)
    newest = node
  }
  return newest
}
