// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import { done, fail } from '../../../article/result.ts'
import type { Args, Desk, ImportDecision, ImportReview } from '../../../electron/contract.ts'
import { DeskProvider } from '../../desk/use-desk.tsx'
import ImportDialog from './ImportDialog.tsx'
import { dropEverything } from './imports.ts'

const REPEAT: ImportDecision = {
  id: 'repeat-3',
  kind: 'repeat',
  lines: [3, 3],
  text: 'No boats today.',
  message: 'The paragraph on line 3 repeats the standfirst (line 2) and was left out.',
  warning: true,
  undone: false,
}
const review = (undone: readonly string[]): ImportReview => ({
  name: 'Pasted text',
  format: 'text',
  source: 'Ferries stop\nNo boats today.\nNo boats today.',
  article: newArticle({ headline: undone.length > 0 ? 'Ferries stop, twice' : 'Ferries stop' }),
  decisions: [{ ...REPEAT, undone: undone.includes(REPEAT.id) }],
})

/** A desk that reads every story alike and says what it was asked. */
function deskThatReads(answer = (args: Args<'import.read'>) => done(review(args.undone ?? []))) {
  const asked: { channel: string; undone: readonly string[]; headline?: number | undefined }[] = []
  const call = vi.fn(async (channel: string, args: Args<'import.read'>) => {
    const { undone = [], headline } = args
    asked.push({ channel, undone, ...(headline !== undefined && { headline }) })
    if (channel === 'import.finish') return done({ path: 'articles/2026/ferries.article.json', warnings: [] })
    return answer(args)
  })
  return { asked, desk: { call, on: () => () => {} } as unknown as Desk }
}

let root: Root
const settle = () => act(async () => await new Promise(resolve => setImmediate(resolve)))
beforeEach(() => {
  // jsdom has no CSS object; React Aria asks it to escape names.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (name: string) => name } })
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  dropEverything()
})

async function open(
  desk: Desk,
  onImported: (path: string) => void = () => {},
  onClose: () => void = () => {},
): Promise<void> {
  await act(async () =>
    root.render(
      <DeskProvider desk={desk}>
        <ImportDialog onClose={onClose} onImported={onImported} />
      </DeskProvider>,
    ),
  )
}

const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!found) throw new Error(`no button "${name}"`)
  return found
}
const press = async (name: string): Promise<void> => {
  await act(async () => button(name).click())
  await settle()
}

async function type(words: string): Promise<void> {
  const box = document.querySelector('textarea')
  if (!box) throw new Error('no textbox')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

async function paste(words: string): Promise<void> {
  await type(words)
  await press('Review')
  await vi.waitFor(() => button('Add to newsroom'))
  await settle()
}

async function choose(...names: string[]): Promise<void> {
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!chooser) throw new Error('no chooser')
  Object.defineProperty(chooser, 'files', { value: names.map(name => new File([], name)) })
  await act(async () => chooser.dispatchEvent(new Event('change', { bubbles: true })))
}

test('the story’s own words in a decision are set apart from the sentence around them', async () => {
  const message = 'Dateline from line 3: تايدووتر, 2026-11-22.'
  const { desk } = deskThatReads(() => done({ ...review([]), decisions: [{ ...REPEAT, message }] }))
  await open(desk)
  await paste('Ferries stop')
  await vi.waitFor(() => button('Undo: Repeat, line 3'))
  const apart = [...document.querySelectorAll('.decision bdi')].map(each => each.textContent)
  expect(apart).toEqual(['تايدووتر', '2026-11-22'])
})

test('a pasted story is reviewed, a decision taken back, and the story added as reviewed', async () => {
  const { desk, asked } = deskThatReads()
  const onImported = vi.fn()
  await open(desk, onImported)
  await paste('Ferries stop')
  await vi.waitFor(() => button('Undo: Repeat, line 3'))
  await press('Undo: Repeat, line 3')
  expect(button('Redo: Repeat, line 3')).toBeTruthy()
  expect(document.body.textContent).toContain('Ferries stop, twice')
  await press('Add to newsroom')
  expect(asked).toEqual([
    { channel: 'import.read', undone: [] },
    { channel: 'import.read', undone: ['repeat-3'] },
    { channel: 'import.finish', undone: ['repeat-3'] },
  ])
  expect(onImported).toHaveBeenCalledWith('articles/2026/ferries.article.json')
})

test('the bar and the list count the same: what still stands', async () => {
  const { desk } = deskThatReads()
  await open(desk)
  await paste('Ferries stop')
  const list = () => document.querySelector('[aria-label="Look at these"] h3')?.textContent
  const bar = () => document.querySelector('.import-sum')?.textContent
  expect([list(), bar()]).toEqual(['Look at these1', expect.stringContaining('0 recognised · 1 to look at')])
  await press('Undo: Repeat, line 3')
  expect([list(), bar()]).toEqual(['Look at these', expect.stringMatching(/0 recognised$/)])
})

test('a story that cannot be read says why and cannot be added', async () => {
  const { desk } = deskThatReads(() => fail('import/not-text', '“Pasted text” is a binary file.'))
  await open(desk)
  await paste('Ferries stop')
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeTruthy())
  expect(document.querySelector('[role=alert]')?.textContent).toBe('“Pasted text” is a binary file.')
  expect(button('Add to newsroom').disabled).toBe(true)
})

test('decisions are not thrown away without a question', async () => {
  const { desk } = deskThatReads()
  await open(desk)
  await paste('Ferries stop')
  await press('Undo: Repeat, line 3')
  await press('Back')
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Leave this review?')
  await press('Cancel')
  expect(button('Redo: Repeat, line 3')).toBeTruthy()
  await press('Back')
  await press('Discard decisions')
  expect(document.querySelector('textarea')?.value).toBe('Ferries stop')
})

/** Closes the dialog as Dialogs.tsx does, and opens it again. */
async function closeAndReopen(desk: Desk, how: () => Promise<void>): Promise<void> {
  await how()
  await act(async () => root.render(<p />))
  await open(desk)
  await settle()
}
const escape = () =>
  act(async () => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })

test.each([
  ['Escape', escape],
  ['the close button', () => press('Close')],
])('%s loses no decision: the review is there again when Import is opened again', async (_, leave) => {
  const { desk } = deskThatReads()
  const onClose = vi.fn()
  await open(desk, () => {}, onClose)
  await paste('Ferries stop')
  await press('Undo: Repeat, line 3')
  await closeAndReopen(desk, leave)
  expect(onClose).toHaveBeenCalledOnce()
  expect(button('Redo: Repeat, line 3')).toBeTruthy()
  expect(document.body.textContent).toContain('Ferries stop, twice')
})

test('words that were only pasted are there again, and gone once they are an article', async () => {
  const { desk } = deskThatReads()
  await open(desk)
  await type('Ferries stop')
  await closeAndReopen(desk, escape)
  expect(document.querySelector('textarea')?.value).toBe('Ferries stop')
  await press('Review')
  await vi.waitFor(() => button('Add to newsroom'))
  await settle()
  await closeAndReopen(desk, () => press('Add to newsroom'))
  expect(document.querySelector('textarea')?.value).toBe('')
})

test('a story that was still being read when the dialog was closed is read', async () => {
  const { desk } = deskThatReads()
  const held = Promise.withResolvers<void>()
  const slow = {
    ...desk,
    call: vi.fn(async () => {
      await held.promise
      return fail('desk/gone', 'too late')
    }),
  } as unknown as Desk
  await open(slow)
  await type('Ferries stop')
  await press('Review')
  await closeAndReopen(desk, escape)
  held.resolve()
  await settle()
  expect(button('Undo: Repeat, line 3')).toBeTruthy()
})

test('of several stories those that were added are not offered again', async () => {
  const { desk } = deskThatReads()
  const onImported = vi.fn()
  await open(desk, onImported)
  await choose('ferries.txt', 'trams.txt')
  await vi.waitFor(() => button('Add all 2'))
  await settle()
  await press('Add to newsroom')
  await closeAndReopen(desk, () => press('Close'))
  expect(onImported).toHaveBeenCalledOnce()
  expect(document.querySelector('h2')?.textContent).toBe('Import: trams.txt')
  expect(button('Add to newsroom').disabled).toBe(false)
  expect(document.body.textContent).not.toContain('ferries.txt')
})

test('a person makes another line the headline, and the story is read anew', async () => {
  const { desk, asked } = deskThatReads()
  await open(desk)
  await paste('Ferries stop')
  const lines = [...document.querySelectorAll('select')].find(each => each.innerHTML.includes('Line 2'))
  if (!lines) throw new Error('no choice of lines')
  await act(async () => {
    lines.value = '2'
    lines.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
  await press('Add to newsroom')
  expect(asked.map(({ channel, headline }) => [channel, headline])).toEqual([
    ['import.read', undefined],
    ['import.read', 2],
    ['import.finish', 2],
  ])
})

test('an empty file is read too, so that the desk can say what is wrong with it', async () => {
  const { desk } = deskThatReads(() => fail('import/empty', '“empty.txt” is empty.'))
  await open(desk)
  await choose('empty.txt')
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('is empty'))
})
