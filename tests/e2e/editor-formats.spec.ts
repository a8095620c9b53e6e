import { expect, test } from './fixtures.ts'
import { cursorAfter, openStory, paragraph, paste, type Story, selectWord, textOf } from './writing.ts'

const STORY = [paragraph('b1', 'The pumps ran all night, and the quay stayed wet.')]

const FORMATS = [
  { button: 'Bold', keys: 'ControlOrMeta+B', mark: 'strong' },
  { button: 'Italic', keys: 'ControlOrMeta+I', mark: 'em' },
  { button: 'Strikethrough', keys: 'ControlOrMeta+Shift+X', mark: 'strike' },
  { button: 'Superscript', keys: 'ControlOrMeta+.', mark: 'sup' },
  { button: 'Subscript', keys: 'ControlOrMeta+Shift+.', mark: 'sub' },
  { button: 'Code', keys: 'ControlOrMeta+Shift+M', mark: 'code' },
] as const

test('every mark by button and by key, undone and done again', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  for (const { button, keys, mark } of FORMATS) {
    const marked = [
      { text: 'The ' },
      { text: 'pumps', marks: [{ type: mark }] },
      { text: ' ran all night, and the quay stayed wet.' },
    ]
    const text = async () => textOf((await story.blocks())[0])
    await selectWord(story, 'pumps')
    const toggle = page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: button })
    await toggle.click()
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect(await text()).toEqual(marked)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(toggle).toHaveAttribute('aria-pressed', 'false')
    expect(await story.blocks()).toEqual(STORY)
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect(await text()).toEqual(marked)
    await page.keyboard.press(keys)
    await expect(toggle).toHaveAttribute('aria-pressed', 'false')
    expect(await story.blocks()).toEqual(STORY)
    await page.keyboard.press(keys)
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect(await text()).toEqual(marked)
    await page.keyboard.press(keys)
  }
})

test('a link is made by key, changed, refused where it is a script, and removed', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page, body } = story
  await selectWord(story, 'pumps')
  await page.keyboard.press('ControlOrMeta+K')
  const dialog = page.getByRole('dialog', { name: 'Add link' })
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('is no address')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('harbour.example/pumps')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(body.getByRole('link', { name: 'pumps' })).toBeVisible()
  expect(textOf((await story.blocks())[0])[1]).toEqual({
    text: 'pumps',
    marks: [{ type: 'link', href: 'https://harbour.example/pumps' }],
  })

  await expect(body).toBeFocused()
  await page.keyboard.press('ControlOrMeta+K')
  const edit = page.getByRole('dialog', { name: 'Edit link' })
  await expect(edit.getByRole('textbox', { name: 'Address' })).toHaveValue('https://harbour.example/pumps')
  await edit.getByRole('textbox', { name: 'Address' }).fill('desk@tidewater.example')
  await edit.getByRole('button', { name: 'Change' }).click()
  expect(textOf((await story.blocks())[0])[1]).toMatchObject({
    marks: [{ type: 'link', href: 'mailto:desk@tidewater.example' }],
  })

  await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Link' }).click()
  await page.getByRole('dialog', { name: 'Edit link' }).getByRole('button', { name: 'Remove link' }).click()
  await expect(body.getByRole('link')).toHaveCount(0)
  expect(await story.blocks()).toEqual(STORY)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(body.getByRole('link', { name: 'pumps' })).toBeVisible()
})

test('with the cursor in a link the whole link is edited', async ({ copydesk }) => {
  const story = await openStory(copydesk, [
    paragraph('b1', [
      { text: 'See the ' },
      { text: 'harbour ', marks: [{ type: 'link', href: 'https://harbour.example/a' }] },
      { text: 'times', marks: [{ type: 'strong' }, { type: 'link', href: 'https://harbour.example/a' }] },
      { text: ' today.' },
    ]),
  ])
  const { page } = story
  await story.body.getByText('times').click()
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('textbox', { name: 'Address' }).fill('https://harbour.example/b')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  const text = textOf((await story.blocks())[0])
  expect(text.flatMap(run => (run.marks ?? []).flatMap(mark => ('href' in mark ? [mark.href] : [])))).toEqual(
    ['https://harbour.example/b', 'https://harbour.example/b'],
  )
})

test('an address pasted over words makes them a link; anything else takes their place', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  await selectWord(story, 'pumps')
  await paste(story.page, { text: 'https://harbour.example/pumps?a=1' })
  await expect(story.body.getByRole('link', { name: 'pumps' })).toBeVisible()
  expect(textOf((await story.blocks())[0])[1]).toEqual({
    text: 'pumps',
    marks: [{ type: 'link', href: 'https://harbour.example/pumps?a=1' }],
  })
  await story.page.keyboard.press('ControlOrMeta+Z')
  expect(await story.blocks()).toEqual(STORY)
  await selectWord(story, 'pumps')
  await paste(story.page, { text: 'engines: all four' })
  await expect(story.body).toContainText('The engines: all four ran all night')
})

const TYPED: [string, string, Record<string, unknown>][] = [
  ['a hash', '# Night shift', { type: 'heading', level: 2, text: [{ text: 'Night shift' }] }],
  ['two hashes', '## Night shift', { type: 'heading', level: 2, text: [{ text: 'Night shift' }] }],
  ['three hashes', '### Night shift', { type: 'heading', level: 3, text: [{ text: 'Night shift' }] }],
  ['an arrow', '> Pump on.', { type: 'quote', text: [{ text: 'Pump on.' }] }],
  ['a hyphen', '- one', { type: 'list', ordered: false, items: [{ text: [{ text: 'one' }] }] }],
  ['a number', '1. one', { type: 'list', ordered: true, items: [{ text: [{ text: 'one' }] }] }],
  [
    'stars',
    'a **b** c',
    { text: [{ text: 'a ' }, { text: 'b', marks: [{ type: 'strong' }] }, { text: ' c' }] },
  ],
  ['a lodash', 'a _b_ c', { text: [{ text: 'a ' }, { text: 'b', marks: [{ type: 'em' }] }, { text: ' c' }] }],
  [
    'tildes',
    'a ~~b~~ c',
    { text: [{ text: 'a ' }, { text: 'b', marks: [{ type: 'strike' }] }, { text: ' c' }] },
  ],
  ['ticks', 'a `b` c', { text: [{ text: 'a ' }, { text: 'b', marks: [{ type: 'code' }] }, { text: ' c' }] }],
  [
    'brackets',
    'a [b](https://c.example/d) e',
    {
      text: [
        { text: 'a ' },
        { text: 'b', marks: [{ type: 'link', href: 'https://c.example/d' }] },
        { text: ' e' },
      ],
    },
  ],
  ['rubbish brackets', 'a [b](javascript:c)', { text: [{ text: 'a [b](javascript:c)' }] }],
]

test('markdown while typing', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Before.')])
  for (const [name, typed, block] of TYPED) {
    await lineBelow(story, 'Before.')
    await story.page.keyboard.type(typed)
    const blocks = await story.blocks()
    expect(blocks, name).toHaveLength(2)
    expect(blocks[1], name).toMatchObject(block)
  }
})

/** Clears away what stands below these words and begins a new paragraph there. */
async function lineBelow(story: Story, words: string): Promise<void> {
  await cursorAfter(story, words)
  await story.page.keyboard.press('ControlOrMeta+Shift+End')
  await story.page.keyboard.press('Delete')
  await cursorAfter(story, words)
  await story.page.keyboard.press('Enter')
}

test('Tab sets a point under the one above, and a paragraph made a heading keeps its id', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Before.')])
  const { page } = story
  await lineBelow(story, 'Before.')
  await page.keyboard.type('- one')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('spare')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('two')
  await cursorAfter(story, 'Before.')
  await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Heading' }).click()
  await expect
    .poll(() => story.blocks())
    .toMatchObject([
      { id: 'b1', type: 'heading', level: 2, text: [{ text: 'Before.' }] },
      {
        type: 'list',
        items: [
          { text: [{ text: 'one' }], list: { ordered: false, items: [{ text: [{ text: 'spare' }] }] } },
          { text: [{ text: 'two' }] },
        ],
      },
    ])
})

test('three hyphens and a space are a divider, with room to write on', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Before.')])
  await cursorAfter(story, 'Before.')
  await story.page.keyboard.press('Enter')
  await story.page.keyboard.type('--- After.')
  expect((await story.blocks()).map(({ id: _id, ...rest }) => rest)).toEqual([
    { type: 'paragraph', text: [{ text: 'Before.' }] },
    { type: 'divider' },
    { type: 'paragraph', text: [{ text: 'After.' }] },
  ])
})

const QUOTES = [
  ['en', '"Wet," she said. "It\'s wet."', '“Wet,” she said. “It’s wet.”'],
  ['de', '"Nass", sagte sie.', '„Nass“, sagte sie.'],
  ['fr', '"Mouillé", dit-elle. C\'est tout.', '«\u202fMouillé\u202f», dit-elle. C’est tout.'],
] as const

for (const [language, typed, meant] of QUOTES) {
  test(`quotation marks as one types them in ${language}, and the straight ones back by undo`, async ({
    copydesk,
  }) => {
    const story = await openStory(copydesk, [paragraph('b1', '')], { language })
    await story.body.click()
    await story.page.keyboard.type(typed)
    await expect(story.body).toHaveText(meant)
    await story.page.keyboard.press('Enter')
    await story.page.keyboard.type('"')
    await expect(story.body.locator('p').nth(1)).not.toHaveText('"')
    await story.page.keyboard.press('ControlOrMeta+Z')
    await expect(story.body.locator('p').nth(1)).toHaveText('"')
    const [first, second] = await story.blocks()
    expect(
      textOf(first)
        .map(run => run.text)
        .join(''),
    ).toBe(meant)
    expect(textOf(second)).toEqual([{ text: '"' }])
  })
}

test('three dashes or stars and Enter are a divider, and undo gives them back', async ({ copydesk }) => {
  for (const typed of ['---', '***']) {
    const story = await openStory(copydesk, [paragraph('b1', 'Before.')])
    await cursorAfter(story, 'Before.')
    await story.page.keyboard.press('Enter')
    await story.page.keyboard.type(typed)
    await story.page.keyboard.press('Enter')
    await story.page.keyboard.type('After.')
    await expect
      .poll(async () => (await story.blocks()).map(({ id: _id, ...rest }) => rest), typed)
      .toEqual([
        { type: 'paragraph', text: [{ text: 'Before.' }] },
        { type: 'divider' },
        { type: 'paragraph', text: [{ text: 'After.' }] },
      ])
    await story.page.keyboard.press('ControlOrMeta+Z')
    await story.page.keyboard.press('ControlOrMeta+Z')
    await expect(story.body.locator('p').nth(1)).toHaveText(typed)
    await copydesk.close()
  }
})

test('one undo brings back what was typed over', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page, body } = story
  // Letters that come as slowly as a busy machine may send them are steps of their own, as for a person who rests between them.
  await expect(async () => {
    await selectWord(story, 'pumps')
    await page.keyboard.type('engines')
    await expect(body).toContainText('The engines ran')
    await page.keyboard.press('ControlOrMeta+Z')
    const undone = await body.innerText()
    while (!(await body.innerText()).includes('The pumps ran')) await page.keyboard.press('ControlOrMeta+Z')
    expect(undone).toContain('The pumps ran')
  }).toPass()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('pumps')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(body).toContainText('The engines ran')
})
