import { useEffect, useState } from 'react'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import { type Suggestion, suggestions } from './suggest.ts'

/** Values for the filter that is being typed: the newsroom's sections and tags, or those the filter knows. */
export function useSuggestions(query: string): Suggestion[] {
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
  offered: Suggestion[]
  onQuery: (query: string) => void
}

/** Values to choose from while a filter is being typed: `status:` is followed by the statuses there are. */
export function Suggestions({ offered, onQuery }: SuggestionsProps) {
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
