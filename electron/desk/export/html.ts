import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../../../article/article.ts'
import { writersOf } from '../../../article/bylines.ts'
import { el, textNode } from '../../../article/html/hast.ts'
import { bodyToHast } from '../../../article/html/to-html.ts'
import { directionOf, languageTag } from '../../../article/language.ts'
import type { NewsroomSettings } from '../../contract.ts'
import { adSpaceStyle } from './ad-space.ts'
import { modifiedAt, newsArticle, scriptJson } from './json-ld.ts'
import { commonLosses, embargoLoss } from './losses.ts'
import { PAGE_STYLE } from './page-style.ts'
import { headerToHast } from './story-header.ts'
import type { Writer } from './writer.ts'

/** A finished page in one file: the story, its style, its pictures, and what search engines and ad servers need to know. */
export const writeHtml: Writer = (article, context) => {
  const story = el('article', { className: ['story'] }, [
    headerToHast(article),
    el('div', { className: ['story-body'] }, storyBody(article, context)),
  ])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      el('html', { lang: languageTag(article.language), dir: directionOf(article.language) }, [
        head(article, context.settings),
        el('body', {}, [masthead(article, context.settings), el('main', {}, [story])]),
      ]),
    ],
  }
  return {
    content: `${toHtml(page)}\n`,
    losses: [...commonLosses(article, context), ...embargoLoss(article)],
  }
}

const storyBody = (article: Article, { picture, related }: Parameters<Writer>[1]): Element[] =>
  bodyToHast(article.body, { picture, related }).children.filter(child => child.type === 'element')

function head(article: Article, settings: NewsroomSettings): Element {
  const headline = article.headline.trim() || 'Untitled'
  const about = article.standfirst.trim()
  const writers = writersOf(article).map(({ name }) => name)
  return el('head', {}, [
    el('meta', { charSet: 'utf-8' }),
    el('title', {}, [textNode(headline)]),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    about !== '' && meta('description', about),
    writers.length > 0 && meta('author', writers.join(', ')),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    property('og:type', 'article'),
    property('og:title', headline),
    about !== '' && property('og:description', about),
    settings.name !== '' && property('og:site_name', settings.name),
    property('article:modified_time', modifiedAt(article)),
    article.section !== '' && property('article:section', article.section),
    el('style', {}, [textNode(PAGE_STYLE + adSpaceStyle(article))]),
    el('script', { type: 'application/ld+json' }, [textNode(scriptJson(newsArticle(article, settings)))]),
  ])
}

const meta = (name: string, content: string): Element => el('meta', { name, content })
const property = (name: string, content: string): Element => el('meta', { property: name, content })

/** The newspaper's name and the section above the story, as on a printed page. */
function masthead(article: Article, settings: NewsroomSettings): Element | null {
  if (!settings.name && !article.section) return null
  return el('header', { className: ['masthead'] }, [
    el('p', {}, [
      settings.name !== '' && el('span', { className: ['paper'] }, [textNode(settings.name)]),
      article.section !== '' && el('span', { className: ['section'] }, [textNode(article.section)]),
    ]),
  ])
}
