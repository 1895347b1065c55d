/** The exercises whose name holds every word of the query, in any order and case. */
export function filterExercises<Item extends { name: string }>(items: readonly Item[], query: string): Item[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter((item) => words.every((word) => item.name.toLowerCase().includes(word)))
}
