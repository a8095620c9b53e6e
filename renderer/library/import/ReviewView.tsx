import { CircleAlert, FileX } from 'lucide-react'
import { useState } from 'react'
import type { ImportDecision, ImportFormat, ImportReview } from '../../../electron/contract.ts'
import { languageName } from '../../app/statusbar/language-name.ts'
import { EmptyState, Select, ToggleGroup } from '../../app/ui/index.ts'
import { ArticlePreview } from './ArticlePreview.tsx'
import { DecisionList } from './DecisionList.tsx'
import { standing } from './decisions.ts'
import { headlineLines } from './headline-lines.ts'
import { SourcePane } from './SourcePane.tsx'
import type { Story, StoryChange } from './story.ts'
import './review.css'

const FORMATS = [
  { id: 'auto', label: 'Automatic' },
  { id: 'text', label: 'Plain text' },
  { id: 'html', label: 'Web page' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'json', label: 'Article file' },
] as const satisfies readonly { id: ImportFormat; label: string }[]

type Pane = 'original' | 'result' | 'decisions'

export interface ReviewViewProps {
  story: Story
  busy: boolean
  onChange: (change: StoryChange) => void
}

/** Original and result side by side, and every decision that led from one to the other. */
export function ReviewView({ story, busy, onChange }: ReviewViewProps) {
  const { review, problem } = story
  const [pane, setPane] = useState<Pane>('decisions')
  const [pointed, setPointed] = useState<string | null>(null)
  const toggle = ({ id }: ImportDecision): void =>
    onChange({
      undone: story.undone.includes(id) ? story.undone.filter(each => each !== id) : [...story.undone, id],
    })
  return (
    <>
      {problem && (
        <div className="import-problem" role="alert">
          <CircleAlert aria-hidden size={16} />
          <p>{problem.message}</p>
        </div>
      )}
      <ReviewBar story={story} pane={pane} onPane={setPane} onChange={onChange} />
      {review ? (
        <div className="import-panes" data-pane={pane} aria-busy={busy}>
          <section className="import-pane is-original" aria-label="Original" tabIndex={0}>
            <h3>Original</h3>
            <SourcePane review={review} pointed={pointed} />
          </section>
          <section className="import-pane is-result" aria-label="Result" tabIndex={0}>
            <h3>Result</h3>
            <ArticlePreview article={review.article} />
          </section>
          <section className="import-pane is-decisions" aria-label="Decisions" tabIndex={0}>
            <DecisionList
              decisions={review.decisions}
              undone={story.undone}
              pointed={pointed}
              onPoint={id => {
                setPointed(id)
                if (pane === 'decisions') setPane('original')
              }}
              onToggle={toggle}
            />
          </section>
        </div>
      ) : (
        <NothingRead problem={problem !== null} />
      )}
    </>
  )
}

/** While it is read, and where it cannot be. */
function NothingRead({ problem }: { problem: boolean }) {
  if (!problem) return <PanesToCome />
  return (
    <EmptyState icon={FileX} title="There is nothing to review">
      Choose above how to read this file, or leave it out. Nothing was changed, and other stories are not
      affected.
    </EmptyState>
  )
}

/** The panes before there is anything in them, so that nothing moves when it comes. */
const PanesToCome = () => (
  <div className="import-panes" data-pane="original" aria-hidden>
    {['is-original', 'is-result', 'is-decisions'].map(pane => (
      <div key={pane} className={`import-pane import-skeleton ${pane}`}>
        <div />
        <div />
        <div />
      </div>
    ))}
  </div>
)

interface BarProps extends Pick<ReviewViewProps, 'story' | 'onChange'> {
  pane: Pane
  onPane: (pane: Pane) => void
}

/** Which line is the headline. A person knows better where a wire put something else above it. */
function HeadlineChoice({
  review,
  undone,
  onChange,
}: Pick<Story, 'undone'> & Pick<BarProps, 'onChange'> & { review: ImportReview }) {
  const { value, choices } = headlineLines(review)
  return (
    <div className="import-choice is-headline">
      <Select
        label="Headline"
        placeholder="Choose a line…"
        choices={choices}
        value={value}
        onChange={line =>
          onChange({ headline: Number(line), undone: undone.filter(id => !id.startsWith('headline-')) })
        }
      />
    </div>
  )
}

/** What the story was read as, in which language; and, where there is room for one pane only, which one. */
function ReviewBar({ story, pane, onPane, onChange }: BarProps) {
  const { review } = story
  const stand = standing(review?.decisions ?? [], story.undone)
  const warnings = stand.filter(each => each.warning).length
  return (
    <div className="import-bar">
      <div className="import-choice">
        <Select
          label="Read as"
          choices={FORMATS}
          value={story.format === 'auto' && review ? review.format : story.format}
          onChange={format => onChange({ format, undone: [], headline: null })}
        />
      </div>
      {review && review.format !== 'json' && (
        <HeadlineChoice review={review} undone={story.undone} onChange={onChange} />
      )}
      {review && (
        <p className="import-sum">
          {languageName(review.article.language)} · {stand.length - warnings} recognised
          {warnings > 0 && <span className="import-warnings"> · {warnings} to look at</span>}
        </p>
      )}
      <div className="import-choose-pane">
        <ToggleGroup
          label="Show"
          value={pane}
          onChange={onPane}
          choices={[
            { id: 'original', content: 'Original' },
            { id: 'result', content: 'Result' },
            { id: 'decisions', content: 'Decisions' },
          ]}
        />
      </div>
    </div>
  )
}
