import { readdir } from 'node:fs/promises'
import { attempt } from '../files/problems.ts'
import { readBundle } from '../history/pieces.ts'
import { BUNDLE_SUFFIX, type HistoryPlace, placeIn, VERSION_SUFFIX } from '../history/places.ts'
import { type KnownPieces, putTogether, readVersionFile, versionIds } from '../history/read.ts'
import { contentHash } from '../history/version.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Finding, guarded } from './guarded.ts'

interface VerifiedHistory {
  versions: number
  findings: Finding[]
}

/** Reads every bundle and every version of one article's history. `history` is the folder, relative to the newsroom. */
export async function verifyHistory(workspace: Workspace, history: string): Promise<VerifiedHistory> {
  const place = await placeIn(workspace, history)
  if (!place.ok) return { versions: 0, findings: [{ path: history, message: place.error.message }] }
  const findings: Finding[] = []
  const pieces = await readAllBundles(place.value, history, findings)
  const ids = await versionIds(place.value)
  if (!ids.ok) return { versions: 0, findings: [...findings, { path: history, message: ids.error.message }] }
  for (const id of ids.value) {
    const path = `${history}/versions/${id}${VERSION_SUFFIX}`
    const look = async (): Promise<Finding[]> => {
      const version = await readVersionFile(place.value, id)
      const whole = version.ok ? putTogether(version.value, pieces) : version
      return whole.ok ? [] : [{ path, message: whole.error.message }]
    }
    findings.push(...(await guarded(path, look)))
  }
  return { versions: ids.value.length, findings }
}

/** Every piece that is whole; what is not goes to the findings. */
async function readAllBundles(
  place: HistoryPlace,
  history: string,
  findings: Finding[],
): Promise<KnownPieces> {
  const pieces: KnownPieces = new Map()
  const names = await attempt(place.bundles, () => readdir(place.bundles))
  for (const file of names.ok ? names.value : []) {
    if (!file.endsWith(BUNDLE_SUFFIX)) continue
    const path = `${history}/blocks/${file}`
    findings.push(...(await guarded(path, () => readOneBundle(place, file, path, pieces))))
  }
  return pieces
}

async function readOneBundle(
  place: HistoryPlace,
  file: string,
  path: string,
  pieces: KnownPieces,
): Promise<Finding[]> {
  const bundle = file.slice(0, -BUNDLE_SUFFIX.length)
  const read = await readBundle(place.bundles, bundle)
  if (!read.ok) return [{ path, message: read.error.message }]
  const findings: Finding[] = []
  for (const [hash, json] of read.value) {
    if (contentHash(JSON.stringify(json)) === hash) pieces.set(hash, { bundle, json })
    else findings.push({ path, message: `A block in “${file}” is not what its name says.` })
  }
  return findings
}
