import { z } from 'zod'
import { type Article, articleSchema } from '../article/article.ts'
import { type Block, blockSchema } from '../article/blocks/registry.ts'
import type { ExportGate } from '../article/quotes/gate.ts'
import { quoteRecordSchema } from '../article/quotes/record.ts'
import type { Result } from '../article/result.ts'
import { type BackupProgress, type BackupResults, backupRequests } from './contract-backup.ts'
import { type HistoryResults, historyRequests } from './contract-history.ts'
import { type ImportReview, importing } from './contract-import.ts'
import {
  type BulkProgress,
  type LibraryResults,
  type LibraryView,
  libraryRequests,
} from './contract-library.ts'
import { type OutsideResults, outsideRequests } from './contract-outside.ts'
import { type RecoveryResults, recoveryRequests } from './contract-recovery.ts'

export { type ArticleVersion, VERSION_REASONS, type VersionReason } from './contract-history.ts'
export {
  IMPORT_FORMATS,
  type ImportDecision,
  type ImportFormat,
  type ImportReview,
} from './contract-import.ts'
export type { ConflictCopy, OutsideLook } from './contract-outside.ts'
export type { ArticleLock, LockHolder, RecoveredText } from './contract-recovery.ts'
export type { ExportGate }

/** The largest file that is taken in, in bytes: pictures, stories to import, article files. Said in every message that refuses one. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** The largest message between window and desk, in bytes: the largest file as base64, with room for the rest. */
export const MAX_MESSAGE_BYTES = MAX_FILE_BYTES * 1.5

/** A workspace-relative path with forward slashes, such as `articles/2026/2026-11-22-tram-vote.article.json`. */
const path = z.string().min(1).max(1024)
const base64 = z.string().max(Math.ceil((MAX_FILE_BYTES * 4) / 3) + 4)
const nothing = z.strictObject({})

/** Formats that this build can write. */
export const EXPORT_FORMATS = ['html', 'html-fragment', 'markdown', 'text', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const importArgs = importing(base64)
const articleFields = articleSchema.omit({ body: true })

/**
 * `base` is the version that was opened or last saved; what has not changed since need not be sent: the records of the quotations, and
 * the blocks. A string in `body` is the id of such a block; where the same blocks stand in the same order, `changed` is enough.
 */
const sent = {
  path,
  base: z.string().max(100),
  fields: articleFields.extend({ quotes: z.array(quoteRecordSchema).optional() }),
  body: z.union([
    z.array(z.union([z.string(), blockSchema])),
    z.strictObject({ changed: z.array(blockSchema) }),
  ]),
}

/**
 * Everything the window may ask of the desk: channel → the shape of its arguments. The only definition; the preload, both hosts
 * and the window derive from it, and every call is parsed against it on arrival.
 */
export const requests = {
  'desk.state': nothing,
  'preferences.set': z.strictObject({
    name: z.string().max(120).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
    layout: z.record(z.string().max(60), z.union([z.number(), z.boolean(), z.string().max(200)])).optional(),
  }),
  'workspace.open': z.strictObject({ folder: z.string().min(1).max(4096) }),
  'workspace.create': z.strictObject({
    folder: z.string().min(1).max(4096),
    name: z.string().max(120).default(''),
  }),
  /** Asks the person for a folder in the system's own dialog. Fails with `desk/no-dialog` where there is none. */
  'workspace.choose': z.strictObject({ title: z.string().max(120) }),

  /**
   * All articles, the last changed first; or those of some paths, leaving out any that are gone; or a part of all, from the one at
   * `from` on: a library of 100,000 travels in parts.
   */
  'articles.list': z.strictObject({
    paths: z.array(path).max(1000).optional(),
    from: z.int().min(0).optional(),
    limit: z.int().min(1).max(100_000).optional(),
  }),
  'articles.open': z.strictObject({ path }),
  'articles.create': z.strictObject({
    headline: z.string().max(1000).default(''),
    language: z.string().min(1).max(35).optional(),
  }),
  /** Fails with `article/locked` where somebody else has the article. */
  'articles.save': z.strictObject(sent),
  'articles.rename': z.strictObject({ path, slug: z.string().min(1).max(120) }),
  'articles.duplicate': z.strictObject({ path }),
  'articles.trash': z.strictObject({ path }),
  /** Words, phrases, exclusions and filters (`desk/index/query.ts`); fails with `search/query` for what cannot be meant. */
  'articles.search': z.strictObject({
    words: z.string().max(1000),
    limit: z.int().min(1).max(10_000).default(200),
  }),
  ...backupRequests,
  ...historyRequests(path),
  ...libraryRequests(path, z.enum(EXPORT_FORMATS)),
  ...outsideRequests(path, articleFields),
  ...recoveryRequests(path, sent),
  'trash.list': nothing,
  'trash.restore': z.strictObject({ name: z.string().min(1).max(300) }),

  'media.add': z.strictObject({ name: z.string().min(1).max(255), base64 }),

  'import.read': z.strictObject(importArgs),
  'import.finish': z.strictObject(importArgs),

  'export.preview': z.strictObject({ path, format: z.enum(EXPORT_FORMATS) }),
  /** Writes into the workspace's `exports/` folder, or into one that the person picks where `choose` is set. */
  'export.run': z.strictObject({
    path,
    formats: z.array(z.enum(EXPORT_FORMATS)).min(1),
    allowUnverified: z.boolean().default(false),
    /** Without it, fails with `export/embargo` before the embargo ends. */
    allowEmbargo: z.boolean().default(false),
    choose: z.boolean().default(false),
  }),
  /** Opens an https: or mailto: address outside Copydesk. */
  'link.open': z.strictObject({ url: z.string().max(4096) }),
  /**
   * The window's answer to the `closing` event: `saved` is false where words are not in their file, `kept` true where the journal has
   * them. The host acts on it; the desk only says done.
   */
  'closing.done': z.strictObject({ saved: z.boolean(), kept: z.boolean().default(false) }),
} as const

export type Channel = keyof typeof requests
export type Args<C extends Channel> = z.input<(typeof requests)[C]>
export type ParsedArgs<C extends Channel> = z.output<(typeof requests)[C]>

export interface WorkspaceInfo {
  name: string
  /** Absolute path. */
  folder: string
  /** Whether it is the private sample newsroom of a first start. */
  sample: boolean
}

export interface Preferences {
  /** Who is at this desk: the name under sign-offs. */
  name: string
  theme: 'system' | 'light' | 'dark'
  /** Widths, open columns and other remembered choices of the window. */
  layout: Record<string, number | boolean | string>
}

export interface DeskState {
  host: 'electron' | 'browser'
  version: string
  workspace: WorkspaceInfo | null
  /** Absolute folders of workspaces used before, the last one first. */
  recent: string[]
  preferences: Preferences
  settings: NewsroomSettings
}

/** The part of `copydesk.json` the window needs. */
export interface NewsroomSettings {
  name: string
  /** Language of new articles, BCP 47. */
  language: string
  sections: string[]
  /** Label of related blocks by language: `{ en: "Read also" }`. */
  relatedLabels: Record<string, string>
  /** Searches that have a name, in their order. */
  views: LibraryView[]
  adSlots: { sizes: ([number, number] | 'fluid')[]; label: string }
}

export interface ArticleSummary {
  path: string
  id: string
  headline: string
  kicker: string
  section: string
  status: Article['status']
  language: string
  bylines: string[]
  /** ISO 8601, as are the other moments. */
  createdAt: string
  updatedAt: string
  embargoUntil: string | null
  /** Path of the article that this file is a second copy of, in the lists of the library. */
  copyOf?: string
  /** Set where the file cannot be read as an article: the reason, as a sentence. */
  damaged?: string
}

export type OpenedArticle =
  | { kind: 'article'; path: string; version: string; article: Article }
  | {
      kind: 'damaged'
      path: string
      reason: string
      raw: string
      lastGood: { savedAt: string; article: Article } | null
    }

export interface SearchHit extends ArticleSummary {
  /** Words around the hit, the hit between `start` and `end` (UTF-16 offsets). */
  snippet: { text: string; start: number; end: number } | null
}

export interface TrashEntry {
  name: string
  headline: string
  /** Where it came from and would go back to. */
  path: string
  /** ISO 8601. */
  trashedAt: string
}

export interface ExportPreview {
  /** Address of the rendered page or text for a sandboxed frame, of this host. */
  url: string
  text: string
  gate: ExportGate
  /** What this format cannot carry, as sentences. */
  losses: string[]
}

export interface Results
  extends BackupResults,
    HistoryResults,
    LibraryResults,
    OutsideResults,
    RecoveryResults {
  'desk.state': DeskState
  'preferences.set': Preferences
  'workspace.open': DeskState
  'workspace.create': DeskState
  'workspace.choose': { folder: string | null }
  'articles.list': ArticleSummary[]
  'articles.open': OpenedArticle
  'articles.create': { path: string }
  'articles.save': { version: string; updatedAt: string }
  'articles.rename': { path: string }
  'articles.duplicate': { path: string }
  'articles.trash': TrashEntry
  'articles.search': SearchHit[]
  'trash.list': TrashEntry[]
  'trash.restore': { path: string }
  'media.add': { src: string; width: number; height: number }
  'import.read': ImportReview
  'import.finish': { path: string; warnings: string[] }
  'export.preview': ExportPreview
  'export.run': { folder: string; files: string[] }
  'link.open': { opened: boolean }
  'closing.done': Record<string, never>
}

/** What the desk tells the window unasked. */
export interface DeskEvents {
  /** Articles were added, changed, renamed or removed; paths relative to the workspace. No paths: so many that all may have been. */
  'articles.changed': { paths: string[] }
  /** Somebody took an article, let go of it or took it over: `locks.take` says who has it now. */
  'lock.changed': { path: string }
  /** How many changed files the index of the library has read, and how many there are. The last one says that all are. */
  'bulk.progress': BulkProgress
  'backup.progress': BackupProgress
  'index.progress': { done: number; total: number }
  /** Something beside the work went wrong, such as a history that cannot be written; the work itself went on. */
  problem: { code: string; message: string }
  /** A menu item or shortcut of the system was used: the name of a window command. */
  command: { name: string }
  /** The window is about to close: save now, then answer through `closing.done`. */
  closing: Record<string, never>
}

export type DeskEvent = keyof DeskEvents

/** The one view the window has of its host; it cannot tell Electron from the browser host. */
export interface Desk {
  call<C extends Channel>(channel: C, args: Args<C>): Promise<Result<Results[C]>>
  /** Returns the function that ends the subscription. */
  on<E extends DeskEvent>(event: E, listener: (payload: DeskEvents[E]) => void): () => void
}

/** A body in which unchanged blocks are named by their ids only, or the changed blocks of one whose order is the same. */
export type BodyPatch = (string | Block)[] | { changed: Block[] }
