import type { PlainMarkType } from '../../article/inline.ts'
import { expect, test } from './fixtures.ts'
import { openStory, paragraph } from './writing.ts'

test('every mark can be seen, alone and with others', async ({ copydesk }) => {
  const marked = (text: string, ...types: PlainMarkType[]) => ({ text, marks: types.map(type => ({ type })) })
  const story = await openStory(copydesk, [
    paragraph('b1', [
      marked('struck', 'strike'),
      marked('loud', 'strong'),
      marked('slanted', 'em'),
      marked('both', 'strong', 'em'),
      marked('all three', 'strong', 'em', 'strike'),
      marked('machine', 'code', 'strike'),
      { text: 'linked', marks: [{ type: 'strike' }, { type: 'link', href: 'https://tide.example/' }] },
      marked('high', 'sup'),
      marked('deep', 'sub'),
    ]),
  ])
  const style = (words: string, property: string) =>
    expect(story.body.getByText(words, { exact: true })).toHaveCSS(property, VALUES[property] ?? '')
  const VALUES: Record<string, string | RegExp> = {
    'text-decoration-line': 'line-through',
    'font-weight': '700',
    'font-style': 'italic',
  }
  for (const words of ['struck', 'all three', 'machine', 'linked']) await style(words, 'text-decoration-line')
  for (const words of ['loud', 'both', 'all three']) await style(words, 'font-weight')
  for (const words of ['slanted', 'both', 'all three']) await style(words, 'font-style')
  await expect(story.body.getByRole('link')).toHaveCSS('text-decoration-line', 'underline')
  await expect(story.body.locator('code')).toHaveText('machine')
  await expect(story.body.locator('sup')).toHaveCSS('vertical-align', 'super')
  await expect(story.body.locator('sub')).toHaveCSS('vertical-align', 'sub')
})
