import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Article } from '../../../article/article.ts'
import { Select, TextField } from '../../app/ui/index.ts'
import { useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { ArticleSession, SessionState } from '../../session/types.ts'
import { BylineFields } from './BylineFields.tsx'
import { EmbargoField } from './EmbargoField.tsx'
import { FileFacts } from './FileFacts.tsx'
import { languageChoices } from './languages.ts'
import { StatusField } from './StatusField.tsx'
import { TagField } from './TagField.tsx'
import './article-tab.css'

/** Only what is shown here: the words of the story change with every key and must not draw this anew. */
const shownFields = ({ article }: SessionState) => ({
  embargoUntil: article.embargoUntil,
  section: article.section,
  tags: article.tags,
  language: article.language,
  bylines: article.bylines,
  dateline: article.dateline,
})

/** What is known about the article besides its words. Every change is taken over at once. */
export default function ArticleTab({ session }: { session: ArticleSession }) {
  const article = useStore(session.store, useShallow(shownFields))
  const { sections, language } = useWorkbenchState(state => state.desk.settings)
  return (
    <div className="article-tab">
      <section aria-label="State">
        <StatusField session={session} />
        <EmbargoField
          value={article.embargoUntil}
          onChange={embargoUntil => session.setFields({ embargoUntil })}
        />
      </section>
      <section aria-label="Where it belongs">
        <TextField
          label="Section"
          value={article.section}
          onChange={section => session.setFields({ section })}
          maxLength={120}
          suggestions={sections}
          placeholder={sections[0] ? `Such as ${sections[0]}` : 'Such as City'}
        />
        <TagField tags={article.tags} onChange={tags => session.setFields({ tags })} />
        <Select
          label="Language"
          choices={languageChoices(article.language, language)}
          value={article.language}
          onChange={chosen => session.setFields({ language: chosen })}
        />
      </section>
      <section aria-label="Who and where">
        <BylineFields bylines={article.bylines} onChange={bylines => session.setFields({ bylines })} />
        <DatelineFields dateline={article.dateline} onChange={dateline => session.setFields({ dateline })} />
      </section>
      <FileFacts session={session} />
    </div>
  )
}

interface DatelineFieldsProps {
  dateline: Article['dateline']
  onChange: (dateline: Article['dateline']) => void
}

/** Where the story was written, and on which day. */
const DatelineFields = ({ dateline, onChange }: DatelineFieldsProps) => (
  <div className="field-pair">
    <TextField
      label="Dateline place"
      value={dateline.place}
      onChange={place => onChange({ ...dateline, place })}
      placeholder="Tidewater"
    />
    <TextField
      label="Dateline date"
      type="date"
      value={dateline.date}
      onChange={date => onChange({ ...dateline, date })}
    />
  </div>
)
