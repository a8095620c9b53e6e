/** Adds what was typed to the tags: split at commas, trimmed, each only once however it is capitalised. */
export function withTags(tags: readonly string[], typed: string): string[] {
  const next = [...tags]
  for (const tag of typed.split(/[,;\n]/).map(part => part.trim().replace(/^#/, ''))) {
    if (tag !== '' && !next.some(other => other.toLowerCase() === tag.toLowerCase())) next.push(tag)
  }
  return next
}
