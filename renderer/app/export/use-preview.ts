import { useEffect, useState } from 'react'
import type { Article } from '../../../article/article.ts'
import type { Result } from '../../../article/result.ts'
import type { Desk, ExportFormat, ExportPreview } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import type { ArticleSession } from '../../session/types.ts'
import { useStory } from './same-story.ts'

/** What the preview shows, and of what: while a newer one is prepared, the last one stays. */
export interface Preview {
  result: Result<ExportPreview> | null
  /** The format that `result` is in. */
  format: ExportFormat
  isReady: boolean
}

/** Saves, then asks for the export as it would go out: the desk reads the article from the disk, so the disk comes first. */
async function askForPreview(
  desk: Desk,
  session: ArticleSession,
  format: ExportFormat,
): Promise<Result<ExportPreview>> {
  const saved = await session.save()
  if (!saved.ok) return saved
  return desk.call('export.preview', { path: session.store.getState().path, format })
}

/** The export in one format, prepared anew whenever the article changes. */
export function usePreview(session: ArticleSession, format: ExportFormat): Preview {
  const desk = useDesk()
  const story = useStory(session)
  const [shown, setShown] = useState<{
    result: Result<ExportPreview>
    format: ExportFormat
    story: Article
  } | null>(null)
  useEffect(() => {
    let wanted = true
    void askForPreview(desk, session, format).then(result => {
      if (wanted) setShown({ result, format, story })
    })
    return () => {
      wanted = false
    }
  }, [desk, session, format, story])
  return {
    result: shown?.result ?? null,
    format: shown?.format ?? format,
    isReady: shown?.format === format && shown.story === story,
  }
}
