import { Megaphone } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { EmptyState } from '../../app/ui/empty-state.tsx'
import type { ArticleSession } from '../../session/types.ts'
import { adList, placeInWords, sizesInWords } from './ad-list.ts'

/** The article's ad slots in the order a reader meets them; a click jumps to one. */
export function AdsTab({ session }: { session: ArticleSession }) {
  const body = useStore(session.store, state => state.article.body)
  const ads = useMemo(() => adList(body), [body])
  if (ads.length === 0)
    return (
      <EmptyState icon={Megaphone} title="No ad slots yet">
        An ad slot is a place where an advertisement may stand. Put the cursor between two paragraphs and
        choose Insert, then Ad slot. Imported stories bring their own.
      </EmptyState>
    )
  return (
    <ol className="ad-list" aria-label="Ad slots">
      {ads.map(({ slot, after }) => (
        <li key={slot.id}>
          <button type="button" onClick={() => session.reveal({ block: slot.id })}>
            <span className="ad-list-name">{slot.slot}</span>
            <span className="ad-list-sizes">{sizesInWords(slot.sizes)}</span>
            <span className="ad-list-place">{placeInWords(after)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
