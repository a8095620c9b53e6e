import type { Locator, Page } from '@playwright/test'
import { inlineText } from '../../article/inline.ts'
import { story } from '../bench/story.ts'
import { articleNamed, putArticle, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'

const LONG = story(20_000)
const MIDDLE = Math.floor(LONG.body.length / 2)

/** A page of the web as it lands on the clipboard: styles, a script, an event handler, a tracking pixel. */
const WEB_PAGE = `<html><body><style>p { color: red }</style><script>document.title = 'taken over'</script>
  <h2 style="font-size: 40px" onclick="alert(1)">Ferries stop at six</h2>
  <p class="MsoNormal" style="color: red">The last <b>boat</b> leaves at <i>six</i>, says the
  <a href="https://harbour.example/times" onmouseover="alert(1)">timetable</a>.</p>
  <ul><li>Monday</li><li>Tuesday</li></ul><img width="1" height="1" src="https://tracker.example/pixel.gif" onerror="alert(1)">
  <a href="javascript:alert(1)">Do not press</a></body></html>`

/** Copies HTML on another page, as from a web site, and pastes it here. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  const site = await page.context().newPage()
  await site.route('http://localhost/', route =>
    route.fulfill({ contentType: 'text/html', body: '<p>A page of the web</p>' }),
  )
  await site.goto('http://localhost/')
  await site.evaluate(async markup => {
    const item = new ClipboardItem({
      'text/html': new Blob([markup], { type: 'text/html' }),
      'text/plain': new Blob(['plain'], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
  }, html)
  await site.close()
  await page.bringToFront()
  await page.keyboard.press('ControlOrMeta+V')
}

test('an editor types, takes it back and pastes a web page in the middle of 20,000 words', async ({
  copydesk,
}) => {
  putArticle(copydesk.newsroom, '2026-11-22-long', LONG)
  const page = await copydesk.open()
  await page.getByRole('button', { name: LONG.headline }).first().click()
  const body = page.getByRole('textbox', { name: 'Body' })
  const middle = body.locator(':scope > *').nth(MIDDLE)
  await middle.scrollIntoViewIfNeeded()
  await clickEnd(middle)

  await page.keyboard.type(' Ink is cheap.')
  await expect(middle).toContainText('Ink is cheap.')
  await saved(page)
  expect(inlineText(textOf(copydesk.newsroom, MIDDLE))).toContain('Ink is cheap.')

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(middle).not.toContainText('Ink is cheap.')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(middle).toContainText('Ink is cheap.')

  await page.keyboard.press('Enter')
  await pasteHtml(page, WEB_PAGE)
  await expect(body.getByText('Ferries stop at six')).toBeVisible()
  await saved(page)

  const disk = articleNamed(copydesk.newsroom, LONG.headline)
  const pasted = disk.body.slice(MIDDLE + 1, disk.body.length - (LONG.body.length - MIDDLE - 1))
  expect(pasted.map(block => block.type)).toEqual(['heading', 'paragraph', 'list', 'paragraph'])
  expect(pasted[1]).toMatchObject({
    text: [
      { text: 'The last ' },
      { text: 'boat', marks: [{ type: 'strong' }] },
      { text: ' leaves at ' },
      { text: 'six', marks: [{ type: 'em' }] },
      { text: ', says the ' },
      { text: 'timetable', marks: [{ type: 'link', href: 'https://harbour.example/times' }] },
      { text: '.' },
    ],
  })
  expect(JSON.stringify(pasted)).not.toMatch(/javascript|onclick|onerror|style|Mso|tracker|taken over/)
  await expect(page).not.toHaveTitle('taken over')
  const kept = disk.body.filter(block => LONG.body.some(before => before.id === block.id))
  expect(kept.map(block => block.id)).toEqual(LONG.body.map(block => block.id))
})

/** Clicks behind the last word of a block. */
async function clickEnd(block: Locator): Promise<void> {
  const box = await block.boundingBox()
  if (!box) throw new Error('the block is not on the screen')
  await block.click({ position: { x: box.width - 2, y: box.height - 6 } })
}

function textOf(newsroom: string, index: number) {
  const block = articleNamed(newsroom, LONG.headline).body[index]
  if (block?.type !== 'paragraph' && block?.type !== 'heading') throw new Error('no running text there')
  return block.text
}
