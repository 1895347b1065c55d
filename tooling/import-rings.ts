/**
 * The groups of nodes that reach each other (strongly connected components of more than one node), each sorted.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2), 1972.
 */
export function listRings(edges: readonly (readonly [string, string])[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const [from, to] of edges) {
    if (from !== to) targets.set(from, [...(targets.get(from) ?? []), to])
  }
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const rings: string[][] = []

  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    lowest.set(node, own)
    open.push(node)
    for (const target of targets.get(node) ?? []) {
      const seen = order.get(target)
      const reach = seen === undefined ? visit(target) : open.includes(target) ? seen : own
      lowest.set(node, Math.min(lowest.get(node) ?? own, reach))
    }
    const low = lowest.get(node) ?? own
    if (low === own) {
      const ring = open.splice(open.indexOf(node))
      if (ring.length > 1) rings.push(ring.sort())
    }
    return low
  }

  for (const node of targets.keys()) if (!order.has(node)) visit(node)
  return rings
}
