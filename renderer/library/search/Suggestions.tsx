import { useEffect, useState } from 'react'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import { type Suggestion, suggestions } from './suggest.ts'

/** The newsroom's sections and tags, or what the filter knows. */
function useSuggestions(query: string): Suggestion[] {
  const { desk } = useWorkbench()
  const section = useWorkbenchState(state => state.desk.settings.sections)
  const [tag, setTags] = useState<string[]>([])
  const wantsTags = /(?:^|[\s-])tag:\S*$/u.test(query)
  useEffect(() => {
    if (!wantsTags) return
    let late = false
    void desk.call('library.tags', {}).then(found => {
      if (!late && found.ok) setTags(found.value.map(({ tag: name }) => name))
    })
    return () => {
      late = true
    }
  }, [desk, wantsTags])
  return suggestions(query, { section, tag })
}

interface SuggestionsProps {
  query: string
  onQuery: (query: string) => void
}

/** Values to choose from while a filter is being typed: `status:` is followed by the statuses there are. */
export default function Suggestions({ query, onQuery }: SuggestionsProps) {
  const offered = useSuggestions(query)
  if (offered.length === 0) return null
  return (
    <div className="suggestions" role="group" aria-label="Values of this filter">
      {offered.map(choice => (
        <button key={choice.label} type="button" onClick={() => onQuery(choice.query)}>
          {choice.label}
        </button>
      ))}
    </div>
  )
}
