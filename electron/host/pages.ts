import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { DeskService, Served } from './desk-service.ts'
import { assetHeaders, mediaHeaders, plainHeaders, previewHeaders, windowHeaders } from './policies.ts'

/** What a host sends back for an address, whatever carries it: HTTP or Electron's own protocol. */
export interface Page {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array | string
}

interface PageOptions {
  desk: Pick<DeskService, 'media' | 'preview'>
  /** The built window, `out/renderer`. */
  rendererFolder: string
  /** Where the window may connect besides its own origin. */
  connect?: string
}

/** The build puts this where a response's nonce goes; see scripts/build/renderer.ts. */
const NONCE_PLACEHOLDER = /COPYDESK-NONCE/g

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

/**
 * Answers every address of the window: the bundle, the workspace's pictures under `/media/`, export previews under `/preview/`. Both
 * hosts use it, so an address means the same in both.
 */
export function createPages(options: PageOptions): (pathname: string) => Promise<Page> {
  return async pathname => {
    const path = decodedPath(pathname)
    if (path === null) return missing()
    if (path.startsWith('/media/')) {
      return served(await options.desk.media(path.slice('/media/'.length)), mediaHeaders())
    }
    if (path.startsWith('/preview/')) {
      return served(options.desk.preview(path.slice('/preview/'.length)), previewHeaders())
    }
    if (path === '/' || path === '/index.html') return windowPage(options)
    return bundleFile(options.rendererFolder, path)
  }
}

/**
 * The path with its escapes resolved once, or null for anything that could mean another place than it says: parent folders, empty
 * steps, backslashes, NUL, drive letters, broken or doubled escapes.
 */
export function decodedPath(pathname: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (!path.startsWith('/') || /[\\\0%:]/.test(path)) return null
  const steps = path.slice(1).split('/')
  return steps.some((step, i) => step === '.' || step === '..' || (step === '' && i < steps.length - 1))
    ? null
    : path
}

async function windowPage({ rendererFolder, connect }: PageOptions): Promise<Page> {
  const html = await readIfThere(join(rendererFolder, 'index.html'))
  if (!html) return missing('The window has not been built: run npm run build.')
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      ...windowHeaders({ nonce, ...(connect && { connect }) }),
      'Content-Type': TYPES['.html'] ?? '',
    },
    body: html.toString('utf8').replace(NONCE_PLACEHOLDER, nonce),
  }
}

/** A file of the bundle; a link that leads out of the bundle's folder is as missing as a file that is not there. */
async function bundleFile(folder: string, path: string): Promise<Page> {
  const type = TYPES[extname(path).toLowerCase()]
  const file = join(folder, path)
  if (!type) return missing()
  const [inside, real] = await Promise.all([folder, file].map(path => realpath(path).catch(() => null)))
  if (!inside || !real?.startsWith(inside + sep)) return missing()
  const body = await readIfThere(real)
  return body ? { status: 200, headers: { ...assetHeaders(), 'Content-Type': type }, body } : missing()
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch {
    return null
  }
}

function served(content: Served | null, headers: Record<string, string>): Page {
  return content
    ? { status: 200, headers: { ...headers, 'Content-Type': content.type }, body: content.body }
    : missing()
}

function missing(message = 'Not found'): Page {
  return { status: 404, headers: plainHeaders(), body: message }
}
