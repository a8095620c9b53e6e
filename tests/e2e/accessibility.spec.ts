import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectNothingWrong } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { putStory, STORY } from './story.ts'
import { beginArticle } from './writing.ts'

// Every state is looked at twice, in both themes, with a hundred rules.
test.describe.configure({ timeout: 180_000 })

const SCRAPED = readFileSync(new URL('../fixtures/import/scraped-tram-vote.txt', import.meta.url), 'utf8')
const TRAM = 'Tram line to the old harbour'

/** Opens an article from the list and waits until it can be typed in. */
async function openStory(page: Page, headline: string): Promise<Locator> {
  await page.getByRole('button', { name: headline }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(new RegExp(`^${headline}`))
  return page.getByRole('textbox', { name: 'Body' })
}

/** Brings every block into sight once: what is far away is not drawn. */
async function scrollThrough(body: Locator): Promise<void> {
  for (const block of await body.locator('> *').all()) await block.scrollIntoViewIfNeeded()
}

const showTab = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name }).click()
  const panel = page.getByRole('tabpanel', { name })
  await expect(panel).not.toBeEmpty()
  return panel
}

test('an empty newsroom', async ({ page }) => {
  await expect(page.getByText('The library is empty')).toBeVisible()
  await expectNothingWrong(page, 'empty newsroom')
  for (const tab of ['Checks', 'Quotes', 'Ads', 'History']) await showTab(page, tab)
  await page.getByRole('button', { name: 'Trash' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await expectNothingWrong(page, 'empty trash')
  await beginArticle(page)
  await expectNothingWrong(page, 'new article')
})

test('every block, in sight once', async ({ copydesk }) => {
  putStory(copydesk.newsroom)
  const page = await copydesk.open()
  const body = await openStory(page, STORY.headline)
  await expectNothingWrong(page, 'article from its start')
  await scrollThrough(body)
  await expectNothingWrong(page, 'article at its end')
  await body.getByRole('group', { name: 'Ad slot mid-1' }).getByRole('button', { name: 'Edit slot' }).click()
  await body.getByRole('group', { name: 'Related links' }).first().scrollIntoViewIfNeeded()
  await expectNothingWrong(page, 'an ad slot and links being edited')

  await body.getByText('No name was given.').hover()
  await page.getByRole('button', { name: 'Block: drag to move' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNothingWrong(page, 'menu of a block')
  await page.keyboard.press('Escape')
  await body.getByText('No name was given.').dblclick()
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Address' }).fill('javascript:1')
  await page.keyboard.press('Enter')
  await expectNothingWrong(page, 'a link that is none')
})

test('what the Insert menu and the slash menu offer', async ({ page }) => {
  await beginArticle(page)
  await page.getByRole('button', { name: 'Insert' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNothingWrong(page, 'Insert menu')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: 'Insert a block' })).toBeVisible()
  await expectNothingWrong(page, 'slash menu')
})

test('the import, from the start to the review', async ({ page }) => {
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expectNothingWrong(page, 'import, start')
  await dialog.getByRole('textbox', { name: 'Paste a story' }).fill(SCRAPED)
  await dialog.getByRole('button', { name: 'Review' }).click()
  await expect(dialog.getByText(/repeats the standfirst/)).toBeVisible()
  await expectNothingWrong(page, 'import, review')
})

test('a damaged article', async ({ copydesk }) => {
  writeFileSync(join(copydesk.newsroom, 'articles', 'ferry.article.json'), '{ "format": "copydesk-art')
  const page = await copydesk.open()
  await page.getByRole('button', { name: 'Damaged' }).click()
  await expect(page.getByRole('heading', { name: 'This file is damaged' })).toBeVisible()
  await expectNothingWrong(page, 'damaged article')
})

test.describe('in the sample newsroom', () => {
  test.use({ startWith: 'sample' })

  test('the welcome of a first start', async ({ copydesk }) => {
    mkdirSync(copydesk.dataFolder)
    symlinkSync(copydesk.newsroom, join(copydesk.dataFolder, 'sample-newsroom'))
    const page = await copydesk.open()
    await expect(page.getByText('Or look around first')).toBeVisible()
    await expectNothingWrong(page, 'welcome')
  })

  test('articles in each language, from top to bottom', async ({ page }) => {
    for (const headline of ['Der Fährmann', 'شباك', 'What the flood maps']) {
      await scrollThrough(await openStory(page, headline))
      await expectNothingWrong(page, headline)
    }
  })

  test('each tab of the inspector, and the record of a quotation', async ({ page }) => {
    await openStory(page, TRAM)
    for (const tab of ['Article', 'Checks', 'Quotes', 'Ads', 'History']) {
      await showTab(page, tab)
      await expectNothingWrong(page, `tab ${tab}`)
    }
    const panel = await showTab(page, 'Quotes')
    for (const status of ['Verified', 'Stale', 'Disputed', 'Unchecked']) {
      await panel.getByRole('button', { name: status, expanded: false }).first().click()
      await expect(panel.getByRole('group', { name: 'Record of this quotation' })).toBeVisible()
      await expectNothingWrong(page, `record of a quotation: ${status}`)
    }
  })

  test('the export, held up by quotations', async ({ page }) => {
    await openStory(page, TRAM)
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByText('Quotations hold up the export')).toBeVisible()
    await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingWrong(page, 'export')
    await dialog.getByRole('checkbox', { name: 'Export anyway' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible()
    await expectNothingWrong(page, 'after the export')
  })

  test('settings, shortcuts, palette, menus and the newsroom’s dialogs', async ({ page }) => {
    const shown = async (state: string) => {
      await expect(page.getByRole('menu')).toHaveCount(0)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNothingWrong(page, state)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.getByRole('button', { name: 'Settings' }).click()
    await shown('settings')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await shown('shortcuts')
    await page.keyboard.press('ControlOrMeta+P')
    await page.keyboard.type('s')
    await shown('palette')
    await page.keyboard.press('ControlOrMeta+O')
    await shown('open a newsroom')
    await page.getByRole('button', { name: 'Tidewater Courier' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNothingWrong(page, 'newsroom menu')
    await page.getByRole('menuitem', { name: 'Create a newsroom' }).click()
    await shown('create a newsroom')
    await page.keyboard.press('ControlOrMeta+O')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Folder' }).fill('nowhere')
    await page.keyboard.press('Enter')
    await expect(page.getByText('is not a full path')).toBeVisible()
    // Asked by the button, which must not lose the focus to its own work: the dialog would not hear Escape any more.
    await page.keyboard.press('ControlOrMeta+O')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Folder' }).fill('nowhere')
    await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByText('is not a full path')).toBeVisible()
    await shown('a folder that is none')
  })

  test('searching, trashing and what the window says about it', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('harbour')
    await expect(page.getByText(/found$/)).toBeVisible()
    await expectNothingWrong(page, 'found articles')
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('')
    // Until the whole library is back, rows move away from under the mouse.
    await expect(page.getByText(/found$/)).toBeHidden()
    const row = page.getByRole('listitem').filter({ hasText: 'Leave the benches' })
    await row.hover()
    await row.getByRole('button', { name: 'More for' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNothingWrong(page, 'menu of an article')
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Moved')
    await expectNothingWrong(page, 'a note')
    await page.getByRole('button', { name: 'Trash' }).click()
    await expect(page.getByRole('list', { name: 'Articles in the trash' })).toContainText('Leave the benches')
    await expectNothingWrong(page, 'trash')
  })

  test('a problem', async ({ page, copydesk }) => {
    const trash = join(copydesk.newsroom, '.copydesk/trash')
    rmSync(trash, { recursive: true, force: true })
    mkdirSync(join(copydesk.newsroom, '.copydesk'), { recursive: true })
    writeFileSync(trash, 'not a folder')
    const row = page.getByRole('listitem').filter({ hasText: 'Leave the benches' })
    await row.hover()
    await row.getByRole('button', { name: 'More for' }).click()
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNothingWrong(page, 'a problem')
  })

  for (const width of [1000, 700]) {
    test(`a window of ${width} px, with its drawers`, async ({ page }) => {
      await openStory(page, TRAM)
      await page.setViewportSize({ width, height: 800 })
      await expectNothingWrong(page, 'drawers closed')
      for (const column of width < 760 ? ['inspector', 'library'] : ['inspector']) {
        await page.getByRole('button', { name: `Show the ${column}` }).click()
        await expect(page.locator(`.column-${column}.is-drawer`)).toBeVisible()
        await expectNothingWrong(page, `${column} open`)
      }
    })
  }
})

test.describe('for people who changed how their system looks', () => {
  test.use({ startWith: 'sample' })

  /** Whether a person can tell two drawn things apart where neither colour nor background is ours. */
  const look = (drawn: Locator): Promise<string> =>
    drawn.first().evaluate(element => {
      const { textDecorationLine, textDecorationStyle, outlineStyle, borderBottomWidth, visibility } =
        getComputedStyle(element)
      return [textDecorationLine, textDecorationStyle, outlineStyle, borderBottomWidth, visibility].join(' ')
    })

  test('with the system’s colours, every state keeps a shape of its own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    const body = await openStory(page, TRAM)
    const panel = await showTab(page, 'Quotes')
    await expect(body.locator('[data-quote-status="stale"]').first()).toBeVisible()
    const statuses = ['unchecked', 'checking', 'verified', 'stale', 'disputed']
    const marks = await Promise.all(statuses.map(name => look(body.locator(`[data-quote-status="${name}"]`))))
    expect(new Set(marks).size, marks.join(', ')).toBe(statuses.length)

    await panel.getByRole('button', { name: 'Stale', expanded: false }).first().click()
    await page.keyboard.press('ControlOrMeta+P')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const pairs: [Locator, Locator][] = [
      [page.locator('.article-row.is-open'), page.locator('.article-row:not(.is-open)')],
      [page.locator('.quote-item.is-open'), page.locator('.quote-item:not(.is-open)')],
      [page.locator('.ui-tab[data-selected]'), page.locator('.ui-tab:not([data-selected])')],
      [page.locator('.ui-toggle[data-selected]'), page.locator('.ui-toggle:not([data-selected])')],
      [page.locator('.palette-item[data-focused]'), page.locator('.palette-item:not([data-focused])')],
    ]
    for (const [chosen, other] of pairs)
      expect.soft(await look(chosen), String(chosen)).not.toBe(await look(other))
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByText('Export anyway')).toBeVisible()
    const ticked = look(dialog.locator('.ui-checkbox[data-selected] svg'))
    expect(await ticked).not.toBe(await look(dialog.locator('.ui-checkbox:not([data-selected]) svg')))
  })

  test('where less motion is asked for, nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openStory(page, TRAM)
    await page.keyboard.press('ControlOrMeta+,')
    await expect(page.getByRole('dialog')).toBeVisible()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(element => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
          const takesTime = (durations: string) =>
            durations.split(', ').some(each => Number.parseFloat(each) > 0)
          return takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration))
        })
        .map(element => element.className),
    )
    expect(moving).toEqual([])
  })
})
