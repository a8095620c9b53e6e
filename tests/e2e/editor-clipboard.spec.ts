import type { Page } from '@playwright/test'
import { newArticle } from '../../article/article.ts'
import { putArticle } from './disk.ts'
import { expect, test } from './fixtures.ts'
import {
  AD_SLOT,
  cursorAfter,
  HEADLINE,
  openStory,
  paragraph,
  paste,
  type Story,
  selectWord,
} from './writing.ts'

const strong = [{ type: 'strong' as const }]

/** A paragraph as Word puts it on the clipboard: comments, office elements, its own classes and styles. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><span style='font-size:14.0pt;color:#C00000'>The <b style='mso-bidi-font-weight:normal'>board</b> met.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>One pump</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Two pumps</p>
<!--EndFragment--></body></html>`

/** As Google Docs does it: everything inside a bold element that is not bold, weights in styles. */
const FROM_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b2c"><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial;font-weight:400;">They </span><span style="font-size:11pt;font-weight:700;">voted</span><span style="font-weight:400;"> at </span><span style="font-style:italic;">ten</span><span>.</span></p><br /><h2 dir="ltr"><span>What now</span></h2><p dir="ltr"><span>Nobody knows.</span></p></b>`

const bare = async (story: Story) => (await story.blocks()).map(({ id: _id, ...rest }) => rest)

test('words from Word and Google Docs come in as clean blocks', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.'), paragraph('b2', '')])
  await cursorAfter(story, 'First words.')
  await story.page.keyboard.press('ArrowDown')
  await paste(story.page, { html: FROM_WORD, text: 'x' })
  await expect(story.body).toContainText('Two pumps')
  await story.page.keyboard.press('Enter')
  await story.page.keyboard.press('Enter')
  await paste(story.page, { html: FROM_DOCS, text: 'x' })
  await expect(story.body).toContainText('Nobody knows.')
  expect(await bare(story)).toEqual([
    { type: 'paragraph', text: [{ text: 'First words.' }] },
    { type: 'paragraph', text: [{ text: 'The ' }, { text: 'board', marks: strong }, { text: ' met.' }] },
    {
      type: 'list',
      ordered: false,
      items: [{ text: [{ text: 'One pump' }] }, { text: [{ text: 'Two pumps' }] }],
    },
    {
      type: 'paragraph',
      text: [
        { text: 'They ' },
        { text: 'voted', marks: strong },
        { text: ' at ' },
        { text: 'ten', marks: [{ type: 'em' }] },
        { text: '.' },
      ],
    },
    { type: 'heading', level: 2, text: [{ text: 'What now' }] },
    { type: 'paragraph', text: [{ text: 'Nobody knows.' }] },
  ])
})

test('words of another program that is made with Lexical, pasted beside a box, come in clean too', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [
    paragraph('b1', 'First words.'),
    AD_SLOT,
    paragraph('b2', 'Second words.'),
  ])
  await story.body.getByRole('group', { name: 'Ad slot mid-1' }).click({ position: { x: 200, y: 5 } })
  await story.body.evaluate(root => {
    const data = new DataTransfer()
    data.setData('application/x-lexical-editor', '{"namespace":"chat","nodes":[]}')
    data.setData('text/html', '<p style="color:red">See <a href="javascript:alert(1)">this</a> now</p>')
    data.setData('text/plain', 'See this now')
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect
    .poll(() => bare(story))
    .toMatchObject([
      { type: 'paragraph' },
      { type: 'ad-slot' },
      { type: 'paragraph', text: [{ text: 'See this now' }] },
      { type: 'paragraph' },
    ])
})

test('paragraphs pasted into a sentence join it at both ends', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Before HERE after.')])
  await selectWord(story, 'HERE')
  await paste(story.page, { text: 'one.\n\nTwo.\n\nThree' })
  await expect
    .poll(() => bare(story))
    .toEqual([
      { type: 'paragraph', text: [{ text: 'Before one.' }] },
      { type: 'paragraph', text: [{ text: 'Two.' }] },
      { type: 'paragraph', text: [{ text: 'Three after.' }] },
    ])
  await story.page.keyboard.press('ControlOrMeta+Z')
  await expect
    .poll(() => bare(story))
    .toEqual([{ type: 'paragraph', text: [{ text: 'Before HERE after.' }] }])
  await paste(story.page, { html: '<p>one <b>bold</b>.</p><p>Three</p>', text: 'x' })
  await expect
    .poll(() => bare(story))
    .toEqual([
      {
        type: 'paragraph',
        text: [{ text: 'Before one ' }, { text: 'bold', marks: strong }, { text: '.' }],
      },
      { type: 'paragraph', text: [{ text: 'Three after.' }] },
    ])
})

test('broken lines of a mail are whole paragraphs when pasted, its points a list, and one undo takes them back', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  await cursorAfter(story, 'First words.')
  await story.page.keyboard.press('Enter')
  await paste(story.page, {
    text: 'The council voted on Saturday to build\nthe tram line.\n\n- the tram\n- the ferry\n\nThe end.',
  })
  const words = (text: string) => ({ type: 'paragraph', text: [{ text }] })
  const points = ['the tram', 'the ferry'].map(text => ({ text: [{ text }] }))
  await expect
    .poll(() => bare(story))
    .toEqual([
      words('First words.'),
      words('The council voted on Saturday to build the tram line.'),
      { type: 'list', ordered: false, items: points },
      words('The end.'),
    ])
  await story.page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => bare(story)).toMatchObject([words('First words.'), { type: 'paragraph' }])
})

test('a line pasted into a list point or a heading stays in it', async ({ copydesk }) => {
  const story = await openStory(copydesk, [
    { id: 'h1', type: 'heading', level: 2, text: [{ text: 'A heading' }] },
    { id: 'l1', type: 'list', ordered: false, items: [{ text: [{ text: 'A point' }] }] },
  ])
  await cursorAfter(story, 'A heading')
  await paste(story.page, { text: ' of note' })
  await cursorAfter(story, 'A point')
  await paste(story.page, { html: '<span>of <b>order</b></span>', text: ' of order' })
  await expect
    .poll(() => bare(story))
    .toMatchObject([
      { type: 'heading', level: 2, text: [{ text: 'A heading of note' }] },
      { type: 'list', items: [{ text: [{ text: 'A point of ' }, { text: 'order' }] }] },
    ])
  await story.page.keyboard.press('Enter')
  await paste(story.page, { html: '<ul><li>Two</li><li>Three</li></ul>', text: 'x' })
  await expect(story.body.getByRole('listitem')).toHaveText([/^A point/, 'Two', 'Three'])
})

/** What another program would get from the clipboard. */
const clipboard = (page: Page): Promise<{ html: string; text: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await read('text/html'), text: await read('text/plain') }
  })

/** The HTML itself, without what the system puts around it. */
const fragmentOf = (html: string): string =>
  html.replace(/^.*<!--StartFragment-->|<!--EndFragment-->.*$/gs, '')

test('copied within Copydesk everything stays, with ids of its own; other programs get clean text', async ({
  copydesk,
}) => {
  const body = [
    { id: 'h1', type: 'heading' as const, level: 2 as const, text: [{ text: 'A heading' }] },
    paragraph('b1', [
      { text: 'The ' },
      { text: 'pumps', marks: strong },
      { text: ' ran. “Wet it is,” said Petra Lund. See ' },
      { text: 'here', marks: [{ type: 'link', href: 'https://harbour.example/a' }] },
      { text: '.' },
    ]),
    AD_SLOT,
    paragraph('b2', 'Second words.'),
  ]
  const story = await openStory(copydesk, body)
  const { page } = story
  await expect(story.body.locator('[data-quote]')).toHaveText('“Wet it is,”')
  await story.body.getByText('A heading').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+C')
  const out = await clipboard(page)
  expect(fragmentOf(out.html)).toBe(
    '<h2>A heading</h2><p>The <strong>pumps</strong> ran. “Wet it is,” said Petra Lund. See <a href="https://harbour.example/a">here</a>.</p><p>Second words.</p>',
  )
  expect(out.text).toBe(
    'A heading\n\nThe pumps ran. “Wet it is,” said Petra Lund. See here.\n\nSecond words.',
  )
  await cursorAfter(story, 'Second words.')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(story.body.getByText('Second words.')).toHaveCount(2)
  const blocks = await story.blocks()
  expect(blocks.map(block => block.type)).toEqual([
    ...body.map(block => block.type),
    ...body.map(block => block.type),
  ])
  expect(new Set(blocks.map(block => block.id)).size).toBe(8)
  expect(blocks.slice(0, 4).map(block => block.id)).toEqual(['h1', 'b1', 'ad', 'b2'])
  expect(blocks[6]).toMatchObject({ ...AD_SLOT, id: expect.any(String) })
  expect(JSON.stringify(blocks[5])).toContain('"strong"')

  await selectWord(story, 'pumps')
  await page.keyboard.press('ControlOrMeta+C')
  expect(await clipboard(page)).toMatchObject({
    html: expect.stringContaining('<p><strong>pumps</strong></p>'),
    text: 'pumps',
  })
})

test('who copies and cuts before the page is ready for it has clean text a moment later', async ({
  copydesk,
}) => {
  putArticle(copydesk.newsroom, 'quay', {
    ...newArticle({ headline: HEADLINE }),
    body: [paragraph('b1', [{ text: 'The ' }, { text: 'pumps', marks: strong }, { text: ' ran.' }])],
  })
  const page = await copydesk.open()
  const { promise: isAsked, resolve: ask } = Promise.withResolvers<void>()
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>()
  await page.route(/\/after-page-[^/]*\.js$/, async route => {
    ask()
    await isLetThrough
    await route.continue()
  })
  await page.getByRole('button', { name: HEADLINE }).first().click()
  const body = page.getByRole('textbox', { name: 'Body' })
  await expect(body).toHaveText('The pumps ran.')
  await selectWord({ page, body }, 'pumps')
  await page.keyboard.press('ControlOrMeta+X')
  await isAsked
  await expect(body).toHaveText('The pumps ran.')
  letThrough()
  await expect(body).toHaveText('The  ran.')
  expect(fragmentOf((await clipboard(page)).html)).toBe('<p><strong>pumps</strong></p>')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(body.locator('strong')).toHaveText('pumps')
})
