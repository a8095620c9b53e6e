/** Which articles are chosen: some, or all that the list's query finds but some. All are never listed: there may be 100,000. */
export type Selection =
  | { all: false; paths: ReadonlySet<string> }
  | { all: true; except: ReadonlySet<string> }

export const NONE: Selection = { all: false, paths: new Set() }
export const EVERYTHING: Selection = { all: true, except: new Set() }

export const isChosen = (selection: Selection, path: string): boolean =>
  selection.all ? !selection.except.has(path) : selection.paths.has(path)

/** @param total how many articles the list has */
export const chosenCount = (selection: Selection, total: number): number =>
  selection.all ? Math.max(0, total - selection.except.size) : selection.paths.size

/** The selection with some articles chosen or not. */
export function withChosen(selection: Selection, paths: Iterable<string>, isIn: boolean): Selection {
  const listed = new Set(selection.all ? selection.except : selection.paths)
  for (const path of paths) {
    if (isIn === selection.all) listed.delete(path)
    else listed.add(path)
  }
  return selection.all ? { all: true, except: listed } : { all: false, paths: listed }
}

export const toggled = (selection: Selection, path: string): Selection =>
  withChosen(selection, [path], !isChosen(selection, path))

/** Of some articles those that are among these; all but a few stay so, for what the query does not find is none of them. */
export const chosenAmong = (selection: Selection, paths: readonly string[]): Selection => {
  if (selection.all) return paths.length > 0 ? selection : NONE
  const kept = new Set(paths.filter(path => selection.paths.has(path)))
  return kept.size === selection.paths.size ? selection : { all: false, paths: kept }
}

/** How the desk is told which articles are meant. */
export const whichOf = (
  selection: Selection,
  query: string,
): { paths: string[] } | { query: string; except: string[] } =>
  selection.all ? { query, except: [...selection.except] } : { paths: [...selection.paths] }
