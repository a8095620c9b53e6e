import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useId, useMemo } from 'react'
import { useStore } from 'zustand'
import type { CheckProblem, Severity } from '../../../article/checks/check.ts'
import { EmptyState } from '../../app/ui/index.ts'
import { useAlike } from '../../library/alike/alike-store.ts'
import type { ArticleSession } from '../../session/types.ts'
import { AlikeGroup } from './AlikeGroup.tsx'
import { placeNames } from './place-names.ts'
import './checks.css'

const GROUPS: { severity: Severity; title: string; icon: LucideIcon }[] = [
  { severity: 'error', title: 'Must be mended', icon: OctagonAlert },
  { severity: 'warning', title: 'Deserves a look', icon: TriangleAlert },
  { severity: 'info', title: 'Good to know', icon: Info },
]

/** Everything the checks found, gravest first; each problem is a button that jumps to its place. */
export default function ChecksTab({ session }: { session: ArticleSession }) {
  const problems = useStore(session.store, state => state.findings.problems)
  const alike = useAlike(session)
  if (problems.length + alike.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title="Nothing to mend">
        Headline, pictures, links, ads and quotations keep the rules of the house. What breaks one is listed
        here as you write.
      </EmptyState>
    )
  }
  return (
    <div className="checks">
      <AlikeGroup session={session} />
      {GROUPS.map(group => (
        <ProblemGroup
          key={group.severity}
          {...group}
          problems={problems.filter(problem => problem.severity === group.severity)}
          session={session}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  severity: Severity
  title: string
  icon: LucideIcon
  problems: CheckProblem[]
  session: ArticleSession
}

function ProblemGroup({ severity, title, icon: Icon, problems, session }: GroupProps) {
  const titleId = useId()
  const names = useMemo(() => placeNames(session.store.getState().article, problems), [session, problems])
  if (problems.length === 0) return null
  return (
    <section className={`checks-group is-${severity}`} aria-labelledby={titleId}>
      <h3 id={titleId} className="checks-title">
        <Icon aria-hidden size={15} strokeWidth={2} />
        {title}
        <span className="checks-count">{problems.length}</span>
      </h3>
      <ul>
        {problems.map((problem, i) => (
          <li key={`${problem.rule}-${i}`}>
            <button type="button" className="check" onClick={() => session.reveal(problem.place)}>
              <span className="check-message">{problem.message}</span>
              <span className="check-place">{names[i]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
