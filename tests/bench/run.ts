import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, needChromium } from '../../scripts/chromium.ts'
import { initialScripts } from './bundle.ts'
import { compareExport } from './exporting.ts'
import { startCopydesk, startPlain } from './hosts.ts'
import { compareOpening, type Opening } from './opening.ts'
import { story } from './story.ts'
import { type Figure, printTable } from './table.ts'
import { compareTyping } from './typing.ts'

const SIZES = [20_000, 100_000]
const TYPING_TARGET: Record<number, number> = { 20_000: 0.85, 100_000: 0.65 }

const stories = new Map(SIZES.map(words => [words, story(words)]))
const copydesk = await startCopydesk([...stories.values()])
const plain = await startPlain(stories)
const browser = await chromium.launch({ executablePath: await needChromium(), args: CHROMIUM_FLAGS })
const figures: Figure[] = []
const tell = (figure: Figure): void => {
  figures.push(figure)
  console.error(`${figure.what}: ${figure.measured} (target ${figure.target})`)
}

const ours = (words: number): Opening => ({
  prepare: async page => {
    await page.goto(copydesk.url)
  },
  button: `A story of ${words} words`,
})
const peer = (words: number): Opening => ({
  prepare: async page => {
    await page.goto(`${plain.url}?words=${words}`)
  },
  button: 'Open',
})

try {
  for (const [words, article] of stories) {
    const [mine, theirs] = await compareTyping(
      browser,
      async page => openAndWait(page, ours(words), article.body.length),
      async page => openAndWait(page, peer(words), article.body.length),
    )
    const target = TYPING_TARGET[words] ?? 1
    tell({
      what: `a keystroke at ${words.toLocaleString('en')} words, main thread`,
      target: `≤ ${target}× plain Lexical`,
      measured: `${mine.toFixed(2)} ms, plain ${theirs.toFixed(2)} ms: ${(mine / theirs).toFixed(2)}×`,
      holds: mine / theirs <= target,
    })
  }
  const blocks = stories.get(20_000)?.body.length ?? 0
  const [mine, theirs] = await compareOpening(browser, ours(20_000), peer(20_000), blocks)
  tell({
    what: 'click to two painted frames, 20,000 words',
    target: '≤ 1.2× plain Lexical',
    measured: `${mine.toFixed(0)} ms, plain ${theirs.toFixed(0)} ms: ${(mine / theirs).toFixed(2)}×`,
    holds: mine / theirs <= 1.2,
  })
  const scripts = await initialScripts(browser, ours(20_000))
  tell({
    what: 'window JavaScript before the first key, gzipped',
    target: '≤ 300 kB',
    measured: `${(scripts / 1000).toFixed(0)} kB`,
    holds: scripts <= 300_000,
  })
} finally {
  await browser.close()
  await copydesk.close()
  await plain.close()
}
const exporting = await compareExport()
tell({
  what: 'export to HTML, per article in a batch',
  target: '≥ 20× faster than pandoc',
  measured: exporting.pandoc
    ? `${exporting.ours.toFixed(1)} ms, pandoc ${exporting.pandoc.toFixed(0)} ms: ${(exporting.pandoc / exporting.ours).toFixed(0)}× faster`
    : `${exporting.ours.toFixed(1)} ms; pandoc is not installed`,
  holds: exporting.pandoc ? exporting.pandoc / exporting.ours >= 20 : null,
})
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`)
console.log(printTable(figures))
if (figures.some(figure => figure.holds === false)) process.exitCode = 1

async function openAndWait(
  page: import('@playwright/test').Page,
  { prepare, button }: Opening,
  blocks: number,
): Promise<void> {
  await prepare(page)
  await page.getByRole('button', { name: button }).first().click()
  await page.waitForFunction(
    count =>
      (document.querySelector('[contenteditable][aria-label="Body"]')?.childElementCount ?? 0) >= count,
    blocks,
  )
}
