/**
 * A desk on a disk that fills up, as its own process: only so can it be given a disk or a limit of its own. Prints what happened as one
 * line of JSON. `ballast` names a file that takes room until it is deleted; without one, room is made by a shorter story.
 */
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticleText } from '../../article/article.ts'
import { openWhole, startDesk, worked } from './desk.ts'
import { storyOfWords, wordsIn } from './growing-story.ts'

/** Words that each save adds. */
const STEP = 100
/** Bytes the ballast takes, so that a story of a common length fills the rest. */
const BALLAST = 700 * 1024

/** What the process tells of the full disk. */
export interface Filled {
  /** Words of the last save that was acknowledged, and of what stood in the file once the disk was full. */
  saved: number
  stood: number
  /** The code that each call met on the full disk. */
  codes: Record<string, string>
  /** Unfinished files, and files of exports and pictures, that were found on the full disk. */
  leftovers: string[]
  /** Words in the file after room was made, and those that were to be saved then. */
  after: number
  wanted: number
  /** What the past says after all: problems, and the words of its newest version. */
  problems: string[]
  newest: number
}

const [folder = '', dataFolder = '', ballast = ''] = process.argv.slice(2)
const { call, desk } = startDesk(dataFolder)
worked(await call('workspace.create', { folder, name: 'Tidewater Courier' }))
const { path } = worked(await call('articles.create', { headline: 'Tram line clears its last council vote' }))
const { article, version } = await openWhole(call, path)
const { body: _, ...fields } = article
let base = version

async function save(words: number): Promise<string> {
  const saved = await call('articles.save', { path, base, fields, body: storyOfWords(words) })
  if (saved.ok) base = saved.value.version
  return saved.ok ? 'saved' : saved.error.code
}

/** A picture of 1 × 1 and of any length: what comes after a PNG's end is not looked at. */
const picture = (bytes: number): string => {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000', 'hex')
  return Buffer.concat([head, Buffer.alloc(bytes)]).toString('base64')
}

const OTHERS = {
  'media.add': () => call('media.add', { name: 'tram.png', base64: picture(128 * 1024) }),
  'export.run': () => call('export.run', { path, formats: ['html'] }),
}

/** The code that each of the other calls that write meets, or `saved`. */
async function others(before: () => Promise<void>): Promise<Record<string, string>> {
  const codes: Record<string, string> = {}
  for (const [channel, ask] of Object.entries(OTHERS)) {
    await before()
    const result = await ask()
    codes[channel] = result.ok ? 'saved' : result.error.code
  }
  return codes
}

/** The same on the full disk. The index gives room back when it tidies itself, so that a call may find some: then it is full again. */
async function othersOnFullDisk(): Promise<Record<string, string>> {
  for (let tries = 0; ; tries++) {
    const codes = await others(fillUp)
    if (ballast === '' || tries === 20 || !Object.values(codes).includes('saved')) return codes
    for (const place of ['media', 'exports']) await rm(join(folder, place), { recursive: true, force: true })
  }
}

/** Takes what is left of the disk, so that not even a short file fits. */
async function fillUp(): Promise<void> {
  if (ballast === '') return
  const full = async (bytes: number): Promise<boolean> => {
    try {
      await appendFile(ballast, Buffer.alloc(bytes))
      return false
    } catch {
      return true
    }
  }
  for (const bytes of [4096, 1]) while (!(await full(bytes)));
}

const namesIn = async (place: string): Promise<string[]> =>
  readdir(join(folder, place), { recursive: true, withFileTypes: true }).then(
    entries => entries.filter(entry => entry.isFile()).map(({ name }) => name),
    () => [],
  )

if (ballast !== '') await writeFile(ballast, Buffer.alloc(BALLAST))
let saved = 0
let code = await save(STEP)
for (; code === 'saved'; code = await save(saved + STEP)) saved += STEP
const codes: Record<string, string> = { 'articles.save': code, ...(await othersOnFullDisk()) }
const kept = await call('journal.keep', { path, base, fields, body: storyOfWords(saved + STEP) })
codes['journal.keep'] = kept.ok ? 'kept' : kept.error.code
const file = await readFile(join(folder, path), 'utf8')
const stood = wordsIn(worked(parseArticleText(file)))
const leftovers = [
  ...(await namesIn('.')).filter(name => name.endsWith('.tmp')),
  ...(await namesIn('media')),
  // A format that is shorter than the file may still fit; then it was written whole.
  ...(codes['export.run'] === 'saved' ? [] : await namesIn('exports')),
]

if (ballast !== '') await rm(ballast)
const wanted = ballast === '' ? STEP : saved + STEP
codes['save after room was made'] = await save(wanted)
if (ballast !== '') {
  const after = await others(async () => undefined)
  for (const channel of Object.keys(after)) codes[`${channel} after room was made`] = after[channel] ?? ''
}
const after = wordsIn((await openWhole(call, path)).article)
const { versions, problems } = worked(await call('history.list', { path }))
const newest = wordsIn(worked(await call('history.read', { path, id: versions[0]?.id ?? '' })))
const told: Filled = { saved, stood, codes, leftovers, after, wanted, problems, newest }
console.log(JSON.stringify(told))
await desk.close()
