import type { Article } from '../../../article/article.ts'
import { canonical, wordsOf } from '../../../article/merge/same.ts'
import { placeOfHistory } from '../history/places.ts'
import { readHeads, readVersion } from '../history/read.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The newest version of an article from which a copy of it was made, as far as its history shows, or null. A file does not say which
 * version it was made from, so the copy itself is the witness: from version to version, as long as it carries everything that the next
 * one changed, it is younger than that one. The walk ends at the first change it lacks. Too old an ancestor only asks more than it
 * must; too young a one would take what the copy never had for something it took out.
 */
export async function commonAncestor(
  workspace: Workspace,
  path: string,
  copy: Article,
): Promise<Article | null> {
  const place = await placeOfHistory(workspace, path)
  if (!place.ok) return null
  const read = await readHeads(place.value)
  if (!read.ok || read.value.problems.length > 0) return null
  let ancestor: Article | null = null
  for (const { id, at } of read.value.heads) {
    const version = await readVersion(place.value, id)
    if (!version.ok) return ancestor
    if (!ancestor && Date.parse(at) > Date.parse(copy.updatedAt)) return null
    if (ancestor && !carries(copy, ancestor, version.value)) return ancestor
    ancestor = version.value
  }
  return ancestor
}

/** Whether an article has everything that one version changed of the version before it. */
function carries(article: Article, before: Article, after: Article): boolean {
  const [has, was, is] = [partsOf(article), partsOf(before), partsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].every(
    part => was.get(part) === is.get(part) || has.get(part) === is.get(part),
  )
}

/** Every block and every field by its name, as what can be compared. The ledger is left out: half of it is made by machines. */
function partsOf(article: Article): Map<string, string> {
  const { body, quotes: _quotes, createdAt: _created, updatedAt: _updated, ...fields } = article
  return new Map([
    ...body.map((block): [string, string] => [`block ${block.id}`, wordsOf(block)]),
    ...Object.entries(fields).map(([name, value]): [string, string] => [`field ${name}`, canonical(value)]),
  ])
}
