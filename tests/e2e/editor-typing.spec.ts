import { expect, test } from './fixtures.ts'
import { openStory, paragraph, textOf } from './writing.ts'

test('a tab that dictation puts in leaves the words before it', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { keyboard } = story.page
  await story.body.click()
  await keyboard.type('before')
  await keyboard.insertText('\t')
  await keyboard.type('after')
  expect(textOf((await story.blocks())[0])).toEqual([{ text: 'before\tafter' }])
})

test('quotations inside quotations are marked as the language wants while one types', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', '')], { language: 'de' })
  await story.body.click()
  await story.page.keyboard.type("\"Sie fragt 'Wie geht's?', dann 'nein'.\"")
  expect(
    (await story.blocks()).map(block =>
      textOf(block)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toEqual(['„Sie fragt ‚Wie geht’s?‘, dann ‚nein‘.“'])
})
