import { expectNothingWrong } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { openStory, paragraph, textOf } from './writing.ts'

const LINK = { type: 'link', href: 'https://harbour.example/tram' } as const
const STORY = [
  paragraph('b1', 'The tram is late. The Tram is always late.'),
  paragraph('b2', [
    { text: 'A ' },
    { text: 'tram stop', marks: [{ type: 'strong' }] },
    { text: ', ' },
    { text: 'the old tram', marks: [LINK] },
    { text: ', and trams.' },
  ]),
  paragraph('b3', 'Nothing here. “It’s late,” said Lund.'),
]

test('words are found, gone through, and the cursor is left on them', async ({ copydesk }) => {
  const { page, body, blocks } = await openStory(copydesk, STORY)
  await body.click()
  await page.keyboard.press('ControlOrMeta+F')
  const bar = page.getByRole('region', { name: 'Find in the article' })
  await expect(bar.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('tram')
  await expect(bar.getByRole('status')).toHaveText(/ of 5$/)
  await bar.getByRole('button', { name: 'Whole words' }).click()
  await expect(bar.getByRole('status')).toHaveText(/ of 4$/)
  await bar.getByRole('button', { name: 'Match case' }).click()
  await expect(bar.getByRole('status')).toHaveText(/ of 3$/)
  await expectNothingWrong(page, 'find bar')

  const words = bar.getByRole('textbox', { name: 'Find' })
  await words.fill(`"It's late`)
  await expect(bar.getByRole('status')).toHaveText('1 of 1')
  await words.fill('no such words')
  await expect(bar.getByRole('status')).toHaveText('Nothing found')
  await bar.getByRole('button', { name: 'Match case' }).click()
  await words.fill('late')
  await expect(bar.getByRole('status')).toHaveText(/ of 3$/)
  const at = async (): Promise<number> =>
    Number.parseInt((await bar.getByRole('status').textContent()) ?? '', 10)
  const first = await at()
  await page.keyboard.press('Enter')
  expect(await at()).toBe((first % 3) + 1)
  await page.keyboard.press('Shift+Enter')
  expect(await at()).toBe(first)
  while ((await at()) !== 3) await page.keyboard.press('F3')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(body).toBeFocused()
  await page.keyboard.type('early')
  const last = textOf((await blocks())[2]).map(({ text }) => text)
  expect(last.join('')).toBe('Nothing here. “It’s early,” said Lund.')
})

test('words are replaced one by one and all at once; links and bold stay, and one undo takes all back', async ({
  copydesk,
}) => {
  const { page, blocks } = await openStory(copydesk, STORY)
  await page.keyboard.press('ControlOrMeta+Alt+F')
  const bar = page.getByRole('region', { name: 'Find in the article' })
  await bar.getByRole('textbox', { name: 'Find' }).fill('tram')
  await expect(bar.getByRole('status')).toHaveText('1 of 5')
  const others = bar.getByRole('textbox', { name: 'Replace with' })
  await others.fill('night tram')
  await others.press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 of 5')
  await others.fill('bus')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(bar.getByRole('status')).toHaveText('Nothing found')
  await expect(page.getByText('Replaced 5 places.')).toBeVisible()
  const [one, two] = await blocks()
  expect(textOf(one)).toEqual([{ text: 'The night bus is late. The bus is always late.' }])
  expect(textOf(two)).toEqual([
    { text: 'A ' },
    { text: 'bus stop', marks: [{ type: 'strong' }] },
    { text: ', ' },
    { text: 'the old bus', marks: [LINK] },
    { text: ', and buss.' },
  ])
  await bar.getByRole('button', { name: 'Close find' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(textOf((await blocks())[0])).toEqual([{ text: 'The night tram is late. The Tram is always late.' }])
  expect((await blocks())[1]).toEqual(STORY[1])
})
