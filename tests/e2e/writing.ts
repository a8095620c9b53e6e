import type { Locator, Page } from '@playwright/test'
import { type Article, newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { Inline } from '../../article/inline.ts'
import { articleNamed, putArticle, saved } from './disk.ts'
import { type Copydesk, expect } from './fixtures.ts'

/** The headline of the story that the tests write in. */
export const HEADLINE = 'The quay that would not dry'

/** A paragraph of plain words. */
export const paragraph = (id: string, text: string | Inline): Block => ({
  id,
  type: 'paragraph',
  text: typeof text === 'string' ? (text === '' ? [] : [{ text }]) : text,
})

/** An ad slot as the Insert menu makes it. */
export const AD_SLOT: Block = {
  id: 'ad',
  type: 'ad-slot',
  slot: 'mid-1',
  sizes: ['fluid'],
  label: 'Advertisement',
}

/** A story on the desk, opened by its headline, with the cursor nowhere yet. */
export interface Story {
  page: Page
  body: Locator
  /** The blocks on the disk, once everything is saved. */
  blocks(): Promise<Block[]>
  /** The article on the disk, once everything is saved. */
  article(): Promise<Article>
}

/** Puts a story with these blocks into the newsroom and opens it as a person would. */
export async function openStory(
  copydesk: Copydesk,
  body: Block[],
  fields: Partial<Article> = {},
): Promise<Story> {
  putArticle(copydesk.newsroom, '2026-11-22-quay', {
    ...newArticle({ headline: HEADLINE }),
    ...fields,
    body,
  })
  const page = await copydesk.open()
  return showStory(copydesk, page)
}

/** Begins an article, and waits for the cursor in its headline: until then the page in sight is that of the article before. */
export async function beginArticle(page: Page): Promise<Locator> {
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await expect(headline).toHaveValue('')
  await expect(headline).toBeFocused()
  return headline
}

/** Opens the story that is already in the newsroom. */
export async function showStory(copydesk: Copydesk, page: Page): Promise<Story> {
  await page.getByRole('button', { name: HEADLINE }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(HEADLINE)
  // The slash menu and the grip come a moment after the page; nobody is as quick as this test.
  await page.locator('.block-rail').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const article = async (): Promise<Article> => {
    await saved(page)
    return articleNamed(copydesk.newsroom, HEADLINE)
  }
  return {
    page,
    body: page.getByRole('textbox', { name: 'Body' }),
    article,
    blocks: async () => (await article()).body,
  }
}

/** Puts the cursor behind the last word of the block that holds these words. */
export async function cursorAfter(story: Story, words: string): Promise<void> {
  await story.body.getByText(words).first().click()
  await story.page.keyboard.press('End')
  await settled(story.page)
}

/** Lets the window notice where the cursor went: browsers tell of it a moment after the key, faster than any hand. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))

/** Selects a word that stands once in its block, by double click where it is. */
export async function selectWord(story: Pick<Story, 'page' | 'body'>, word: string): Promise<void> {
  const place = await story.body.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    return null
  }, word)
  if (!place) throw new Error(`“${word}” is not in the body`)
  await story.page.mouse.dblclick(place.x, place.y)
  await expect.poll(() => story.page.evaluate(() => getSelection()?.toString().trim())).toBe(word)
  await settled(story.page)
}

/** Copies something on a page of the web and pastes it here. */
export async function paste(page: Page, data: { html?: string; text?: string }): Promise<void> {
  const site = await page.context().newPage()
  await site.route('http://localhost/', route =>
    route.fulfill({ contentType: 'text/html', body: '<p>A page of the web</p>' }),
  )
  await site.goto('http://localhost/')
  await site.evaluate(async ({ html, text }) => {
    const parts: Record<string, Blob> = {}
    if (html !== undefined) parts['text/html'] = new Blob([html], { type: 'text/html' })
    if (text !== undefined) parts['text/plain'] = new Blob([text], { type: 'text/plain' })
    await navigator.clipboard.write([new ClipboardItem(parts)])
  }, data)
  await site.close()
  await page.bringToFront()
  await page.keyboard.press('ControlOrMeta+V')
}

/** The text of a paragraph or heading with its marks. */
export function textOf(block: Block | undefined): Inline {
  if (block && 'text' in block) return block.text as Inline
  throw new Error('the block has no running text')
}

/** From now on a window's calls of one kind are on their way, as on a slow drive, until the function that is returned lets them through. */
export async function hold({ page, body }: Story, channel: string): Promise<() => void> {
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>()
  const words = await body.innerText()
  await page.routeWebSocket(/\/desk$/, socket => {
    const server = socket.connectToServer()
    socket.onMessage(async message => {
      if (message.includes(`"${channel}"`)) await isLetThrough
      server.send(message)
    })
  })
  await page.reload()
  await expect(body).toHaveText(words)
  return letThrough
}
