import { z } from 'zod'
import { done, fail, type Result } from '../../../article/result.ts'
import type { NewsroomSettings } from '../../contract.ts'
import { viewsIn } from './view-entries.ts'

/** The file that makes a folder a newsroom. */
export const SETTINGS_FILE = 'copydesk.json'

/** How "Read also" is said, for related blocks in articles of these languages. */
const RELATED_LABELS: Readonly<Record<string, string>> = {
  ar: 'اقرأ أيضاً',
  de: 'Lesen Sie auch',
  en: 'Read also',
  es: 'Lea también',
  fr: 'Lire aussi',
  he: 'קראו גם',
  hi: 'यह भी पढ़ें',
  it: 'Leggi anche',
  ja: '関連記事',
  pt: 'Leia também',
  ru: 'Читайте также',
  zh: '相关阅读',
}

const adSize = z.union([z.tuple([z.int().positive(), z.int().positive()]), z.literal('fluid')])

/** `copydesk.json`. What a newer Copydesk or a colleague added stays behind the known fields. */
const settingsSchema = z.looseObject({
  format: z.literal('copydesk-workspace'),
  version: z.int().positive(),
  name: z.string().default(''),
  language: z.string().min(1).default('en'),
  sections: z.array(z.string()).default(['City', 'Business', 'Culture', 'Sport', 'Opinion', 'Long read']),
  relatedLabels: z.record(z.string(), z.string()).default({}),
  /** Read by `viewsIn`, entry by entry. */
  views: z.unknown().optional(),
  adSlots: z
    .looseObject({ sizes: z.array(adSize).min(1), label: z.string().default('Advertisement') })
    .default({ sizes: [[300, 250], 'fluid'], label: 'Advertisement' }),
})

/** Reads `copydesk.json`; a newsroom that says nothing of a language's label gets ours. Fails with `workspace/damaged`. */
export function parseSettings(text: string): Result<NewsroomSettings> {
  try {
    const { name, language, sections, relatedLabels, views, adSlots } = settingsSchema.parse(JSON.parse(text))
    return done({
      name,
      language,
      sections,
      relatedLabels: { ...RELATED_LABELS, ...relatedLabels },
      views: viewsIn(views),
      adSlots: { sizes: adSlots.sizes, label: adSlots.label },
    })
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined
    const reason = issue
      ? `${issue.path.join('.') || 'the file'}: ${issue.message}`
      : 'it is not complete JSON'
    return fail('workspace/damaged', `“${SETTINGS_FILE}” cannot be read: ${reason}.`, { reason })
  }
}

/** The settings while no workspace is open. */
export const DEFAULT_SETTINGS: NewsroomSettings = {
  name: '',
  language: 'en',
  sections: [],
  relatedLabels: { ...RELATED_LABELS },
  views: [],
  adSlots: { sizes: [[300, 250], 'fluid'], label: 'Advertisement' },
}

/** The text of a new newsroom's `copydesk.json`, with every default spelled out so that it can be changed by hand. */
export const printSettings = (name: string): string =>
  `${JSON.stringify(settingsSchema.parse({ format: 'copydesk-workspace', version: 1, name }), null, 2)}\n`
