import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, newArticle } from '../../article/article.ts'
import { everyFixture } from '../../article/fixtures/blocks.ts'
import { putArticle } from './disk.ts'

const SAMPLE_MEDIA = fileURLToPath(new URL('../../resources/sample-newsroom/media/', import.meta.url))

/** A story with every block that there is. */
export const STORY: Article = {
  ...newArticle({ headline: 'Ferry crews go back to the table', section: 'City' }),
  kicker: 'Harbour',
  standfirst: 'Both sides meet again on Monday.',
  bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
  dateline: { place: 'Tidewater', date: '2026-11-22' },
  tags: ['ferries'],
  body: everyFixture,
}

/** Puts the story, or one like it, into a newsroom, with a picture behind every image. */
export function putStory(newsroom: string, story: Article = STORY): void {
  const [picture = ''] = readdirSync(SAMPLE_MEDIA)
  mkdirSync(join(newsroom, 'media'), { recursive: true })
  for (const block of story.body) {
    if (block.type !== 'image' || !block.src.startsWith('media/')) continue
    copyFileSync(join(SAMPLE_MEDIA, picture), join(newsroom, 'media', basename(block.src)))
  }
  putArticle(newsroom, 'ferry', story)
}
