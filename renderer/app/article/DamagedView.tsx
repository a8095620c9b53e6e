import { FilePlus2, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fullTime } from '../../library/relative-time.ts'
import { Button } from '../ui/index.ts'
import { rescueArticle } from '../workbench/article-actions.ts'
import { closeArticle, openArticle } from '../workbench/open-article.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { DamagedArticle } from '../workbench/workbench.ts'

/** A file that cannot be read as an article: why, what is in it, and the newest version that was good. It is never written to. */
export default function DamagedView({ article }: { article: DamagedArticle }) {
  useMending(article.path)
  return (
    <div className="damaged">
      <header>
        <h2>
          <TriangleAlert aria-hidden size={20} />
          This file is damaged
        </h2>
        <p>{article.reason}</p>
        <p className="damaged-path">{article.path}</p>
        <p>
          Copydesk leaves the file exactly as it is. Once it has been mended, by hand or by a backup, it opens
          here again.
        </p>
      </header>
      {article.lastGood ? (
        <LastGood lastGood={article.lastGood} />
      ) : (
        <p className="damaged-none">No earlier version of this article was kept on this machine.</p>
      )}
      <section aria-label="The file’s content">
        <h3>The file’s content</h3>
        <textarea readOnly spellCheck={false} aria-label="Raw text of the file" value={article.raw} />
      </section>
    </div>
  )
}

/** Opens the article once somebody has mended its file. */
function useMending(path: string): void {
  const workbench = useWorkbench()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const opened = await workbench.desk.call('articles.open', { path })
      const isWhole = opened.ok && opened.value.kind === 'article'
      if (isWhole && (await closeArticle(workbench))) await openArticle(workbench, path)
    }
    return workbench.desk.on('articles.changed', ({ paths }) => {
      if (paths.length === 0 || paths.includes(path)) void look()
    })
  }, [workbench, path])
}

function LastGood({ lastGood }: { lastGood: NonNullable<DamagedArticle['lastGood']> }) {
  const workbench = useWorkbench()
  const [busy, setBusy] = useState(false)
  const { article, savedAt } = lastGood
  const rescue = async (): Promise<void> => {
    setBusy(true)
    await rescueArticle(workbench, article)
    setBusy(false)
  }
  return (
    <section className="damaged-good" aria-label="The newest good version">
      <h3>The newest good version</h3>
      <p className="damaged-headline" dir="auto" lang={article.language}>
        {article.headline || 'Untitled article'}
      </p>
      <p>
        Saved on {fullTime(savedAt)}, {article.body.length} {article.body.length === 1 ? 'block' : 'blocks'}.
      </p>
      <Button variant="primary" icon={FilePlus2} isDisabled={busy} onPress={rescue}>
        Go on with this version
      </Button>
    </section>
  )
}
