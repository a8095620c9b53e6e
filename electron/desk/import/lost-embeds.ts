import type { Element, Nodes, Root } from 'hast'
import { attribute, isElement } from '../../../article/html/hast.ts'
import type { PageRow } from './page-rows.ts'
import { inBrief } from './words.ts'

/** What plays or shows something from another place. */
const PLAYERS = /^(?:iframe|video|audio|embed|object)$/
/** Parts of a page whose embeds are the site's. */
const OF_THE_SITE = /^(?:nav|footer|aside|head|noscript|template)$/
/** Who serves ads, buttons and counters in frames of their own. */
const NO_STORY =
  /doubleclick|googlesyndication|googletagmanager|adservice|adsystem|adnxs|taboola|outbrain|recaptcha|plugins\/like|\/ads?[/.]|platform\.twitter\.com\/widgets/i
/** A frame shorter or narrower than this, in pixels, shows nothing to a reader. */
const SMALLEST = 40

/**
 * The films, posts, maps and charts that a page shows from elsewhere: an article holds words, pictures and links, so their rows say at
 * the end of the source what is missing.
 */
export function lostEmbeds(tree: Root): PageRow[] {
  const rows = new Map<string, PageRow>()
  const stack: Nodes[] = tree.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || OF_THE_SITE.test(node.tagName)) continue
    const address = PLAYERS.test(node.tagName) && !isTiny(node) ? addressOf(node) : ''
    if (address !== '' && !NO_STORY.test(address)) rows.set(address, lostRow(address))
    else for (const child of node.children.toReversed()) stack.push(child as Nodes)
  }
  return [...rows.values()]
}

const isTiny = (element: Element): boolean =>
  ['width', 'height'].some(name => {
    const size = attribute(element, name)
    return /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST
  })

/** Where it plays from, when that is on the web; players that load late keep it in `data-src`. */
function addressOf(element: Element): string {
  const sources = element.children.filter(isElement).filter(({ tagName }) => tagName === 'source')
  const addresses = [element, ...sources].flatMap(each =>
    ['dataSrc', 'dataLazySrc', 'src', 'data'].map(name => attribute(each, name).trim()),
  )
  const found = addresses.find(address => /^(?:https?:)?\/\//i.test(address)) ?? ''
  return found.startsWith('//') ? `https:${found}` : found
}

const lostRow = (address: string): PageRow => ({
  text: address,
  gap: true,
  is: 'left-out',
  why: `What the page shows from “${inBrief(address)}” could not be brought along: an article holds words, pictures and links. Link to it where it is missed.`,
})
