import type { Article } from '../../../article/article.ts'
import { openingOf } from '../../../article/workflow/same-story.ts'
import type { AlikeArticle } from '../../../electron/contract-library.ts'
import { showNote } from '../../app/ui/toast.tsx'
import { openArticle } from '../../app/workbench/open-article.ts'
import type { Workbench } from '../../app/workbench/workbench.ts'
import type { ArticleSession } from '../../session/types.ts'
import { alikeStore, wasBroughtIn } from './alike-store.ts'

/** Milliseconds from a change until the newsroom is looked through: nobody waits for it. */
const LATER = 1000

/**
 * Looks through the newsroom for articles that tell the open one's story, whenever its beginning changes. Returns the function that
 * ends it.
 */
export function watchAlike(workbench: Workbench, session: ArticleSession): () => void {
  let asked = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  async function look(): Promise<void> {
    timer = undefined
    const { article, path } = session.store.getState()
    const opening = openingOf(article)
    const question = JSON.stringify([path, opening])
    if (question === asked) return
    asked = question
    const found = await workbench.desk.call('library.alike', {
      path,
      headline: opening.headline.slice(0, 2000),
      standfirst: opening.standfirst.slice(0, 5000),
      lead: opening.lead,
    })
    // A newsroom that cannot be looked through now says so elsewhere.
    if (isOver || !found.ok) return
    const rivals = withoutRelated(found.value, article)
    alikeStore(session).setState(rivals, true)
    const [first] = rivals
    if (wasBroughtIn(path) && first?.why === 'story') tell(workbench, first)
  }
  const later = (): void => {
    timer ??= setTimeout(() => void look(), LATER)
  }
  void look()
  const stop = session.store.subscribe((state, before) => {
    if (state.article !== before.article || state.path !== before.path) later()
  })
  return () => {
    isOver = true
    clearTimeout(timer)
    stop()
  }
}

/** Who links to a story knows it. */
function withoutRelated(found: AlikeArticle[], { body }: Article): AlikeArticle[] {
  const linked = new Set(
    body.flatMap(block => (block.type === 'related' ? block.links.map(({ articleId }) => articleId) : [])),
  )
  return found.filter(({ id }) => !linked.has(id))
}

function tell(workbench: Workbench, { path, headline }: AlikeArticle): void {
  showNote(`This story may be in the library already: “${headline || 'Untitled article'}”.`, {
    label: 'Open that one',
    run: () => void openArticle(workbench, path),
  })
}
