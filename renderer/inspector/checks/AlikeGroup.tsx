import { Copy } from 'lucide-react'
import { useId } from 'react'
import { openArticle } from '../../app/workbench/open-article.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { useAlike } from '../../library/alike/alike-store.ts'
import type { ArticleSession } from '../../session/types.ts'

/** Other articles of the newsroom that tell the same story or have the same file name; each is a button that opens it. */
export function AlikeGroup({ session }: { session: ArticleSession }) {
  const workbench = useWorkbench()
  const titleId = useId()
  const alike = useAlike(session)
  if (alike.length === 0) return null
  return (
    <section className="checks-group is-warning" aria-labelledby={titleId}>
      <h3 id={titleId} className="checks-title">
        <Copy aria-hidden size={15} strokeWidth={2} />
        Twice in the newsroom
        <span className="checks-count">{alike.length}</span>
      </h3>
      <ul>
        {alike.map(({ path, headline, why }) => (
          <li key={path}>
            <button type="button" className="check" onClick={() => void openArticle(workbench, path)}>
              <span className="check-message">
                {why === 'story'
                  ? 'The same story seems to be told in '
                  : 'The file has the same name as that of '}
                <bdi>“{headline || 'Untitled article'}”</bdi>.
              </span>
              <span className="check-place">{path}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
