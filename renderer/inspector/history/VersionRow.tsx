import { Star } from 'lucide-react'
import type { ArticleVersion } from '../../../electron/contract.ts'
import { Button, IconButton } from '../../app/ui/index.ts'
import { fullTime } from '../../library/relative-time.ts'
import { deltaInWords, reasonInWords, timeOf } from './days.ts'

interface Props {
  version: ArticleVersion
  /** The day, above its first version. */
  day?: string
  onCompare: () => void
  onKeep: (keep: boolean) => void
}

/** One version: when, who, what it did to the words, and why it was kept. */
export function VersionRow({ version, day, onCompare, onKeep }: Props) {
  const { at, by, keep, words } = version
  const what = reasonInWords(version)
  return (
    <li>
      {day && <h3 className="history-day">{day}</h3>}
      <div className="history-row">
        <div className="history-what">
          <p>
            <time dateTime={at} title={fullTime(at)}>
              {timeOf(version)}
            </time>
            {what && <span className="history-reason">{what}</span>}
          </p>
          <p className="history-by">
            {by && `${by} · `}
            {words} {words === 1 ? 'word' : 'words'} <Delta version={version} />
          </p>
        </div>
        <IconButton
          label="Keep"
          icon={Star}
          size="small"
          pressed={keep}
          className="history-keep"
          onPress={() => onKeep(!keep)}
        />
        <Button size="small" onPress={onCompare}>
          Compare
        </Button>
      </div>
    </li>
  )
}

function Delta({ version }: { version: ArticleVersion }) {
  const delta = deltaInWords(version)
  if (!delta) return null
  return (
    <>
      <span className="history-delta" aria-hidden>
        {delta}
      </span>
      <span className="visually-hidden">
        , {version.added} added, {version.removed} removed
      </span>
    </>
  )
}
