import { ARTICLE_SUFFIX } from '../articles/slug.ts'

/** What the name of a second copy tells. */
export interface CopyName {
  /** The name of the file it is a copy of. */
  original: string
  service: string
  from: string
}

/**
 * How sync services and people name second copies: what they put behind a name, and who does so. Only a hint, for names like these are
 * given to other articles too: what is a copy is told by the article's id.
 */
const TAGS: readonly { tag: RegExp; service: string }[] = [
  { tag: /\.sync-conflict-\d{8}-\d{6}(?:-(?<from>[A-Z0-9]{7}))?$/, service: 'Syncthing' },
  {
    tag: / ?\((?:(?<from>.+?)(?:[’']s|[’']) )?conflicted copy(?: \d{4}-\d\d-\d\d)?(?: \d{2,3})?\)$/i,
    service: 'Dropbox',
  },
  { tag: / ?\(conflicted copy \d{4}-\d\d-\d\d \d{4,6}\)$/i, service: 'Nextcloud' },
  { tag: /_conflict-\d{8}-\d{6}$/, service: 'ownCloud' },
  { tag: / ?\(SFConflict (?<from>[^()]+?)(?: \d{4}(?:-\d\d)+)?\)$/, service: 'Seafile' },
  { tag: /\.Conflict(?:-\d+)?$/, service: 'Resilio Sync' },
  { tag: / ?\[conflicted(?: \d+)?\]$/i, service: 'pCloud' },
  { tag: / \(\d{1,3}\)$/, service: 'Google Drive' },
  { tag: / \d{1,3}$/, service: 'iCloud' },
  { tag: /(?: -)? copy(?: \d{1,3}| \(\d{1,3}\))?$/i, service: '' },
  { tag: / \([^()]*(?:cop|kopi|konflikt|conflict|konflik)[^()]*\)$/i, service: '' },
]
/** OneDrive puts the machine's name behind a hyphen; machines are written with a capital, our own names never are. */
const MACHINE = /-(?=(?<from>[A-Z][A-Za-z0-9-]*)$)/g

/** What a file may be a second copy of, judged by its name. Services put their words before the last ending, some before both. */
export function originalsOf(name: string): CopyName[] {
  const last = ARTICLE_SUFFIX.slice(ARTICLE_SUFFIX.lastIndexOf('.'))
  const first = ARTICLE_SUFFIX.slice(0, -last.length)
  if (name.startsWith('.') || !name.endsWith(last)) return []
  if (name.endsWith(ARTICLE_SUFFIX))
    return tagsOf(name.slice(0, -ARTICLE_SUFFIX.length)).map(found => ({
      ...found,
      original: found.original + ARTICLE_SUFFIX,
    }))
  return tagsOf(name.slice(0, -last.length))
    .filter(({ original }) => original.endsWith(first))
    .map(found => ({ ...found, original: found.original + last }))
}

function tagsOf(stem: string): CopyName[] {
  const found = (original: string, service: string, from = ''): CopyName[] =>
    original.length > 0 ? [{ original, service, from }] : []
  const named = TAGS.flatMap(({ tag, service }) => {
    const match = tag.exec(stem)
    return match ? found(stem.slice(0, match.index), service, match.groups?.from) : []
  })
  const machines = [...stem.matchAll(MACHINE)].flatMap(match =>
    found(stem.slice(0, match.index), 'OneDrive', match.groups?.from),
  )
  return [...named, ...machines]
}

/** Whether a file is no article by its name, but may be the second copy of one: `tram.article (1).json`. */
export const isOddCopyName = (name: string): boolean =>
  !name.endsWith(ARTICLE_SUFFIX) && originalsOf(name).length > 0

/** The same by paths: the articles that a file may be a second copy of. */
export function originalPaths(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return originalsOf(path.slice(folder.length)).map(({ original }) => folder + original)
}
