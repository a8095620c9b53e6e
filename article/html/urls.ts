import type { Element } from 'hast'
import { attribute } from './hast.ts'
import { findAll } from './tags.ts'

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const PICTURES = new Set(['http:', 'https:'])

/** A picture of the newsroom: a file in the workspace's media folder. */
const OWN_PICTURE = /^media\/[\w.-]+$/

/** An address that may stand in a link (http, https, mailto, tel), relative ones resolved; anything that could run is null. */
export function safeLink(href: string, baseUrl?: string): string | null {
  return safe(href, LINKS, baseUrl)
}

/** An address that a picture may be loaded from: a file of the newsroom or a web address. */
export function safePicture(src: string, baseUrl?: string): string | null {
  if (!baseUrl && OWN_PICTURE.test(src)) return src
  return safe(src, PICTURES, baseUrl)
}

function safe(address: string, allowed: Set<string>, baseUrl?: string): string | null {
  const given = address.trim()
  if (given === '' || given.startsWith('#')) return null
  const url = URL.parse(given, baseUrl)
  if (!url || !allowed.has(url.protocol)) return null
  const asWritten = URL.canParse(given) && /^[a-z]+:[^\s\0-\x20\x7F]+$/i.test(given)
  return withoutDetour(url) ?? (asWritten ? given : url.href)
}

/** Google Docs sends links through its own counter: the address behind it is the one meant. */
function withoutDetour(url: URL): string | null {
  if (url.hostname !== 'www.google.com' || url.pathname !== '/url') return null
  const target = url.searchParams.get('q')
  return target && /^https?:/i.test(target) && URL.canParse(target) ? target : null
}

/**
 * The best address an image offers: the widest of its `srcset` and of the `source`s around it, else `src`. Pages that load
 * late keep the real addresses in `data-src` and `data-srcset`.
 */
export function bestPicture(image: Element, picture: Element | null, baseUrl?: string): string | null {
  const sources = picture ? findAll(picture, element => element.tagName === 'source') : []
  const candidates = [...sources, image].flatMap(element =>
    ['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset'].flatMap(name =>
      srcset(attribute(element, name)),
    ),
  )
  const widest = candidates.toSorted((a, b) => b.width - a.width).map(candidate => candidate.url)
  const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src'].map(name => attribute(image, name))
  const usable = [...widest, ...late].map(url => safePicture(url, baseUrl)).filter(url => url !== null)
  return usable.find(url => !url.startsWith('http:')) ?? usable[0] ?? null
}

function srcset(value: string): { url: string; width: number }[] {
  return value
    .split(/,\s+|,(?=https?:)/)
    .map(part => part.trim().split(/\s+/))
    .flatMap(([url, size = '1x']) => (url ? [{ url, width: Number.parseFloat(size) || 0 }] : []))
}
