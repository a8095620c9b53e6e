import { z } from 'zod'
import type { PlainMarkType } from './inline.ts'
import { openUnion } from './open-union.ts'
import type { Unknown } from './unknown.ts'

const plain = <T extends PlainMarkType>(type: T) => z.looseObject({ type: z.literal(type) })

const knownMarks = {
  strong: plain('strong'),
  em: plain('em'),
  strike: plain('strike'),
  code: plain('code'),
  sup: plain('sup'),
  sub: plain('sub'),
  link: z.looseObject({ type: z.literal('link'), href: z.string(), title: z.string().optional() }),
  quote: z.looseObject({ type: z.literal('quote'), id: z.string().min(1) }),
  note: z.looseObject({ type: z.literal('note'), id: z.string().min(1) }),
}

export type KnownMark = {
  [K in keyof typeof knownMarks]: z.output<(typeof knownMarks)[K]>
}[keyof typeof knownMarks]
export type Mark = KnownMark | Unknown

const markSchema: z.ZodType<Mark> = openUnion<z.ZodType<KnownMark>>(knownMarks)

/** A stretch of text whose characters all carry the same marks. `\n` inside it is a line break. */
export const runSchema = z.looseObject({ text: z.string(), marks: z.array(markSchema).optional() })
export type Run = z.output<typeof runSchema>

/** Text with marks: the content of a paragraph, a heading, a caption. */
export const inlineSchema = z.array(runSchema)
