import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseArticleText } from '../../article/article.ts'
import { must, temporaryFolder } from '../desk/fixtures/newsroom.ts'

const CLI = join(import.meta.dirname, '../cli.ts')
const ROOT = join(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'resources/sample-newsroom')

const STORY = `Tram line clears its last vote
After nine years, the city will start laying track in spring.
By Ines Aldover
After nine years, the city will start laying track in spring.
TIDEWATER, Nov 22 — The council voted 31 to 12 on Saturday. “We will finish it,” the mayor, Olin Marsh, said.
Advertisement
Advertisement
Read also| Ferry crews and owners go back to the table
Traders were less sure. “Nobody paid us a penny,” said Petra Lund.
`

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Starts the real program in a folder of its own, as a shell would. */
function start(folder: string, ...words: string[]): ChildProcess {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', COPYDESK_DATA: join(folder, 'app-data') }
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function copydesk(folder: string, ...words: string[]): Promise<Ended> {
  const child = start(folder, ...words)
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out, err }
}

const json = (ended: Ended): never => JSON.parse(ended.out) as never

const FORMATS = ['html', 'markdown', 'text', 'json', 'html-fragment']

test('a wire story goes through the whole command line without a window', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'wire.txt'), STORY)
  const imported = await copydesk(folder, 'import', 'wire.txt', '--into', 'courier', '--json')
  expect(imported.code).toBe(0)
  const [result] = json(imported) as { file: string; article: string; path: string; warnings: string[] }[]
  expect(result).toMatchObject({
    file: join(folder, 'wire.txt'),
    article: expect.stringMatching(/^[0-9A-Z]{26}$/),
  })
  expect(result?.warnings.join('\n')).toMatch(/line 4.*repeats the standfirst.*line 2/)
  const path = result?.path ?? ''
  expect(path).toContain(join(folder, 'courier', 'articles'))
  expect(must(parseArticleText(await readFile(path, 'utf8')))).toMatchObject({
    id: result?.article,
    headline: 'Tram line clears its last vote',
  })

  const [quoted, checked, exported, found] = await Promise.all([
    copydesk(folder, 'quotes', path, '--json'),
    copydesk(folder, 'check', path, '--json'),
    copydesk(folder, 'export', path, '--to', FORMATS.join(), '--out', 'out', '--json'),
    copydesk(folder, 'search', 'penny', 'traders', '--in', 'courier', '--json'),
  ])
  const [{ quotes }] = json(quoted) as [
    { quotes: { text: string; speaker: string; status: string; block: string }[] },
  ]
  expect(quotes.map(quote => quote.speaker)).toEqual(['Olin Marsh', 'Petra Lund'])
  expect(quotes[1]).toMatchObject({
    text: expect.stringMatching(/^Nobody paid us a penny/),
    status: 'unchecked',
  })

  const [{ problems }] = json(checked) as [
    { problems: { rule: string; severity: string; block: string; message: string }[] },
  ]
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'related/nowhere', severity: 'error' }))
  expect(checked.code).toBe(1)

  const [{ exports }] = json(exported) as [{ exports: { format: string; path: string }[] }]
  expect(exported.code).toBe(0)
  expect(exported.err).toMatch(/2 quotations are not verified[\s\S]*unchecked: “Nobody paid us a penny/)
  expect(exports.map(file => file.format)).toEqual(FORMATS)
  for (const file of exports)
    expect(await readFile(file.path, 'utf8')).toContain('The council voted 31 to 12')

  const hits = json(found) as { path: string; article: string; headline: string }[]
  expect(hits).toMatchObject([{ path, article: result?.article }])
})

test('a wire story that comes in twice is filed twice, and the second time the newsroom is said to have it', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'wire.txt'), STORY)
  await writeFile(
    join(folder, 'again.txt'),
    STORY.replace('Tram line clears its last vote', 'Tram line: it is settled'),
  )
  const first = await copydesk(folder, 'import', 'wire.txt', '--into', 'courier')
  const second = await copydesk(folder, 'import', 'again.txt', '--into', 'courier')
  expect(first.err).not.toMatch(/has this story/)
  expect(second).toMatchObject({
    code: 0,
    err: expect.stringMatching(
      /has this story already: “Tram line clears its last vote” \(articles\/.*json\)/,
    ),
  })
})

test('the exit code and the streams are the program’s own', async () => {
  const folder = await temporaryFolder()
  const [usage, input] = await Promise.all([
    copydesk(folder, 'export', 'missing.article.json', '--to', 'pdf', '--out', 'out'),
    copydesk(folder, 'check', 'missing.article.json', '--json'),
  ])
  expect(usage).toMatchObject({ code: 2, out: '' })
  expect(input).toMatchObject({ code: 3, out: '[]\n', err: expect.stringContaining('missing.article.json') })
})

test('new makes the newsroom and prints where the article is', async () => {
  const folder = await temporaryFolder()
  const made = await copydesk(folder, 'new', 'courier', '--headline', 'Ferries stop', '--json')
  const { article, path } = json(made) as { article: string; path: string }
  expect(must(parseArticleText(await readFile(path, 'utf8')))).toMatchObject({
    id: article,
    headline: 'Ferries stop',
  })
  const plain = await copydesk(folder, 'new', 'courier', '--headline', 'Ferries stop')
  expect(plain.out).toBe(`${path.replace('ferries-stop', 'ferries-stop-2')}\n`)
})

test('serve prints its address once it listens and ends well when it is told to', async () => {
  const folder = await temporaryFolder()
  await cp(SAMPLE, join(folder, 'courier'), { recursive: true })
  const child = start(folder, 'serve', 'courier', '--json')
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', resolve)
    child.once('close', code => reject(new Error(`serve ended with ${code}`)))
  })
  const { url } = JSON.parse(line) as { url: string }
  expect(new URL(url).hostname).toBe('127.0.0.1')
  const answer = await fetch(url, { redirect: 'manual' })
  expect(answer.status).toBe(303)
  const stranger = await fetch(new URL('/', url))
  expect(stranger.ok).toBe(false)
  const closed = new Promise<number | null>(resolve => child.once('close', resolve))
  child.kill('SIGTERM')
  expect(await closed).toBe(process.platform === 'win32' ? null : 0)
})

test('the program that is not built says so in one line, and a built one gets its words and gives its exit code', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'bin'))
  await copyFile(join(ROOT, 'bin/copydesk.mjs'), join(folder, 'bin/copydesk.mjs'))
  const run = (...words: string[]) =>
    new Promise<Ended>(resolve => {
      const child = spawn(process.execPath, [join(folder, 'bin/copydesk.mjs'), ...words])
      let [out, err] = ['', '']
      child.stdout.on('data', data => {
        out += String(data)
      })
      child.stderr.on('data', data => {
        err += String(data)
      })
      child.on('close', code => resolve({ code, out, err }))
    })
  expect(await run('check')).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Copydesk is not built yet: run "npm run build" in .*\n$/),
  })
  await mkdir(join(folder, 'out/cli'), { recursive: true })
  await writeFile(
    join(folder, 'out/cli/cli.js'),
    'console.log(process.argv.slice(2).join(" ")); process.exitCode = 3',
  )
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  expect(await run('check', 'a b')).toEqual({ code: 3, out: 'check a b\n', err: '' })
})
