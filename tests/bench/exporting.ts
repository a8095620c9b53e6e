import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printArticle } from '../../article/article.ts'
import { root } from '../../scripts/build/root.ts'
import { story } from './story.ts'

const ARTICLES = 300
/** Pandoc starts anew for each article, so a few tell its rate. */
const PANDOC_ARTICLES = 20
const WORDS = 800

/** Milliseconds per article for a batch to HTML with our command line, and for pandoc reading the same Markdown; null without pandoc. */
export async function compareExport(): Promise<{ ours: number; pandoc: number | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-export-'))
  try {
    const files = await writeStories(folder)
    const markdown = join(folder, 'markdown')
    copydesk(['export', ...files, '--to', 'markdown', '--out', markdown, '--allow-unverified'])
    const ours = timed(() =>
      copydesk(['export', ...files, '--to', 'html', '--out', join(folder, 'html'), '--allow-unverified']),
    )
    const sources = (await readdir(markdown)).slice(0, PANDOC_ARTICLES).map(name => join(markdown, name))
    return { ours: ours / ARTICLES, pandoc: pandocTime(sources, join(folder, 'pandoc.html')) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeStories(folder: string): Promise<string[]> {
  const articles = join(folder, 'articles')
  await mkdir(articles)
  const files = Array.from({ length: ARTICLES }, (_, index) =>
    join(articles, `story-${index + 1}.article.json`),
  )
  for (const [index, file] of files.entries()) {
    const article = story(WORDS, index + 1)
    await writeFile(
      file,
      printArticle({ ...article, id: `${article.id}-${index}`, headline: `Story ${index + 1}` }),
    )
  }
  return files
}

function copydesk(args: string[]): void {
  const run = spawnSync(process.execPath, [`${root}out/cli/cli.js`, ...args], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`copydesk ${args[0]} failed: ${run.stderr}`)
}

/** Each begins with a quiet disk: else the one that comes first pays for what was written before. */
function timed(run: () => void): number {
  spawnSync('sync')
  const started = performance.now()
  run()
  return performance.now() - started
}

function pandocTime(sources: string[], out: string): number | null {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null
  const total = timed(() => {
    for (const source of sources) {
      spawnSync('pandoc', ['--from', 'commonmark_x', '--to', 'html', '--standalone', '--output', out, source])
    }
  })
  return total / sources.length
}
