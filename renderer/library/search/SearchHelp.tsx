import type { RefObject } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import './search-help.css'

const WORDS: [example: string, meaning: string][] = [
  ['tram council', 'both words, anywhere in the story'],
  ['"last council vote"', 'these words together'],
  ['tram -strike', 'without a word'],
]

const FILTERS: [example: string, meaning: string][] = [
  ['status:ready', 'draft, in-edit, fact-check, ready, exported, killed'],
  ['section:City', 'a section, or how it begins'],
  ['tag:trams', 'a tag'],
  ['by:marsh', 'a name in the byline'],
  ['quote:unverified', 'unverified, stale, verified, disputed'],
  ['has:ads', 'ads, images, related, embargo'],
  ['embargo:running', 'running, over'],
  ['after:2026-11-01', 'changed since; before: until'],
  ['lang:de', 'a language'],
  ['-status:killed', 'a minus turns any filter round'],
]

interface SearchHelpProps {
  /** The button that it belongs to. */
  button: RefObject<HTMLButtonElement | null>
  onTry: (query: string) => void
  onClose: () => void
}

/** The language of the search box on one page; every example can be tried. */
export default function SearchHelp({ button, onTry, onClose }: SearchHelpProps) {
  const attempt = (query: string): void => {
    onClose()
    onTry(query)
  }
  return (
    <Popover
      className="ui-popover search-help-popover"
      triggerRef={button}
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
      placement="bottom start"
      offset={4}
    >
      <Dialog className="search-help">
        <Heading slot="title">How to search</Heading>
        <Examples rows={WORDS} onTry={attempt} />
        <h3>Filters</h3>
        <Examples rows={FILTERS} onTry={attempt} />
        <p>Accents and capitals make no difference. A search can be kept as a view.</p>
      </Dialog>
    </Popover>
  )
}

interface ExamplesProps {
  rows: typeof WORDS
  onTry: (query: string) => void
}

const Examples = ({ rows, onTry }: ExamplesProps) => (
  <dl>
    {rows.map(([example, meaning]) => (
      <div key={example}>
        <dt>
          <button type="button" onClick={() => onTry(example)}>
            {example}
          </button>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
