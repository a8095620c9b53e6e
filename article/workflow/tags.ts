/**
 * Tags after some were added and some taken away; the same list where nothing changes, so that nothing is written. Tags are told
 * apart without their capitals, and keep the ones they have.
 */
export function retagged(
  tags: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): readonly string[] {
  const gone = new Set(remove.map(tag => tag.toLowerCase()))
  const next = new Map<string, string>()
  for (const tag of [...tags.filter(one => !gone.has(one.toLowerCase())), ...add])
    if (!next.has(tag.toLowerCase())) next.set(tag.toLowerCase(), tag)
  const isSame = next.size === tags.length && tags.every(tag => next.get(tag.toLowerCase()) === tag)
  return isSame ? tags : [...next.values()]
}
