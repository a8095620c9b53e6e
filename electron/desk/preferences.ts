import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { done, type Result } from '../../article/result.ts'
import type { ParsedArgs, Preferences } from '../contract.ts'
import { attempt } from './files/problems.ts'
import { readBounded } from './files/read-bounded.ts'
import { makeFolder, writeDurably } from './files/write-durably.ts'
import { report } from './report.ts'

/** How many newsrooms the welcome remembers. */
const RECENT = 12

const memorySchema = z.object({
  recent: z.array(z.string()).catch([]),
  preferences: z
    .object({
      name: z.string().catch(''),
      theme: z.enum(['system', 'light', 'dark']).catch('system'),
      layout: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).catch({}),
    })
    .catch({ name: '', theme: 'system', layout: {} }),
})

/** What the desk remembers from one start to the next, apart from the newsrooms themselves. */
export interface Memory {
  /** Absolute folders, the last used first. */
  recent: string[]
  preferences: Preferences
}

/**
 * Reads the app's memory from its data folder. Whatever is missing or damaged falls back to its default: no word is at stake. A file
 * that is no JSON any more is moved to `desk.damaged.json`, for the next change would be written over it.
 */
export async function readMemory(dataFolder: string): Promise<Memory> {
  const file = memoryFile(dataFolder)
  const text = await readBounded(file, 1024 * 1024)
  let json: unknown = {}
  try {
    if (text.ok) json = JSON.parse(text.value.toString('utf8'))
  } catch {
    report(await attempt(file, () => rename(file, join(dataFolder, 'desk.damaged.json'))))
  }
  return memorySchema
    .catch({ recent: [], preferences: { name: '', theme: 'system', layout: {} } })
    .parse(json)
}

/** Writes the app's memory. */
export async function writeMemory(dataFolder: string, memory: Memory): Promise<Result<Memory>> {
  const made = await attempt(dataFolder, () => makeFolder(dataFolder))
  if (!made.ok) return made
  const written = await writeDurably(memoryFile(dataFolder), `${JSON.stringify(memory, null, 2)}\n`)
  return written.ok ? done(memory) : written
}

/** The app's memory while it runs. */
export interface LiveMemory {
  now(): Promise<Memory>
  /** A change that cannot be written holds until the app ends: a full disk must not keep the theme from changing. */
  change(change: Partial<Memory>): Promise<Memory>
}

/** Reads the app's memory when it is first asked for. */
export function createMemory(dataFolder: string): LiveMemory {
  let memory: Promise<Memory> | null = null
  const now = (): Promise<Memory> => {
    memory ??= readMemory(dataFolder)
    return memory
  }
  return {
    now,
    async change(change) {
      const next = { ...(await now()), ...change }
      memory = Promise.resolve(next)
      report(await writeMemory(dataFolder, next))
      return next
    },
  }
}

/** Preferences with what a person changed in them. */
export const withChange = (
  { name, theme, layout }: Preferences,
  change: ParsedArgs<'preferences.set'>,
): Preferences => ({
  name: change.name ?? name,
  theme: change.theme ?? theme,
  layout: { ...layout, ...change.layout },
})

/** The list of newsrooms with this one at its head, each once. */
export const withRecent = (recent: string[], folder: string): string[] =>
  [folder, ...recent.filter(other => other !== folder)].slice(0, RECENT)

const memoryFile = (dataFolder: string): string => join(dataFolder, 'desk.json')
