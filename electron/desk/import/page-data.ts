/** What a page says of its story in its head, for machines. */
export interface PageData {
  headline: string
  /** The page's own first-level headings. */
  titles: string[]
  description: string
  authors: string[]
  section: string
  tags: string[]
  language: string
  /** The name of the site, which many pages set above their headlines. */
  site: string
  /** Where the page came from; relative addresses are resolved against it. */
  address: string
}

const NEWS = /(?:Article|BlogPosting|Report|Posting)$/
/** More tags than this are a site's search words, not a story's subjects. */
const MOST_TAGS = 12

type Json = Record<string, unknown>

/** Reads JSON-LD (NewsArticle and its kin), Open Graph and the plain meta tags, the best source first. */
export function readPageData(document: Document): PageData {
  const story = newsArticle(document)
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      const content = tag?.getAttribute('content')?.trim()
      if (content) return content
    }
    return ''
  }
  const authors = asList(story.author ?? story.creator)
    .map(nameOf)
    .filter(isPerson)
  const tags = asList(story.keywords)
    .flatMap(words => text(words).split(/[,;]/))
    .map(tag => tag.trim())
    .filter(Boolean)
  const address = text(story.url) || nameOf(story.mainEntityOfPage) || meta('og:url') || canonical(document)
  return {
    titles: [...document.querySelectorAll('h1')].map(title =>
      (title.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
    headline: text(story.headline) || meta('og:title', 'twitter:title'),
    description: text(story.description) || meta('og:description', 'description', 'twitter:description'),
    authors: authors.length > 0 ? authors : [meta('author', 'article:author')].filter(isPerson),
    section: text(asList(story.articleSection)[0]) || meta('article:section'),
    tags: tags.length <= MOST_TAGS ? tags : [],
    language: text(story.inLanguage) || document.documentElement?.getAttribute('lang')?.trim() || '',
    site: meta('og:site_name', 'application-name') || nameOf(story.publisher),
    address: /^https?:\/\//i.test(address) ? address : '',
  }
}

const canonical = (document: Document): string =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''

/** Profile addresses stand in author tags as often as names do. */
const isPerson = (name: string): boolean => name !== '' && name.length <= 80 && !/^https?:|[/@]/.test(name)

/** The first story among the page's JSON-LD; damaged pieces are passed over. */
function newsArticle(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const graph = asList(data).flatMap(node =>
      isJson(node) && node['@graph'] ? asList(node['@graph']) : [node],
    )
    const story = graph.filter(isJson).find(node => asList(node['@type']).some(type => NEWS.test(text(type))))
    if (story) return story
  }
  return {}
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const text = (value: unknown): string => (typeof value === 'string' ? plain(value) : '')
const nameOf = (value: unknown): string =>
  isJson(value) ? text(value.name) || text(value['@id']) : text(value)

/** Some sites write entities and tags into their JSON-LD. */
const plain = (value: string): string =>
  value
    .replace(/<[^>]{1,200}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
