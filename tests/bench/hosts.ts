import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { type Article, printArticle } from '../../article/article.ts'
import { root } from '../../scripts/build/root.ts'

/** A page to measure: its address and how to end what serves it. */
export interface Host {
  url: string
  close(): Promise<void>
}

/** Copydesk as people run it: the built window, served by the built command, on a workspace with these stories. */
export async function startCopydesk(stories: Article[]): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'))
  const articles = join(folder, 'newsroom', 'articles', '2026')
  await mkdir(articles, { recursive: true })
  await writeFile(
    join(folder, 'newsroom', 'copydesk.json'),
    JSON.stringify({ format: 'copydesk-workspace', version: 1, name: 'Bench' }),
  )
  for (const article of stories) {
    await writeFile(join(articles, `2026-11-22-${article.id}.article.json`), printArticle(article))
  }
  const host = await serveNewsroom(join(folder, 'newsroom'), folder)
  return {
    url: host.url,
    close: async () => {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The built command serving a newsroom; `dataFolder` is where it keeps what is its own. */
export async function serveNewsroom(newsroom: string, dataFolder: string): Promise<Host> {
  const desk = spawn(process.execPath, [`${root}out/cli/cli.js`, 'serve', newsroom, '--json'], {
    env: { ...process.env, XDG_DATA_HOME: dataFolder, XDG_CONFIG_HOME: dataFolder, HOME: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [first] = (await once(desk.stdout, 'data')) as [Buffer]
  return {
    url: (JSON.parse(first.toString()) as { url: string }).url,
    close: async () => {
      desk.kill()
      await once(desk, 'exit')
    },
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** The bare rich-text page with the same stories. */
export async function startPlain(stories: Map<number, Article>): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-plain-'))
  await build({
    root: `${root}tests/bench/plain`,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome146' },
  })
  for (const [words, article] of stories)
    await writeFile(join(folder, `story-${words}.json`), JSON.stringify(article))
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    readFile(file).then(
      bytes => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
