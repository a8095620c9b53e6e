import { timeLeft } from '../../../article/workflow/embargo.ts'
import { useEmbargo } from '../../library/embargo/use-embargo.ts'
import { fullTime } from '../../library/relative-time.ts'
import { Badge, Checkbox } from '../ui/index.ts'

interface EmbargoGateProps {
  until: string
  /** Whether the person said that it shall go out all the same. */
  isAllowed: boolean
  onAllow: (allowed: boolean) => void
}

/** How long the story must not go out yet. Before then it needs a yes. */
export function EmbargoGate({ until, isAllowed, onAllow }: EmbargoGateProps) {
  const embargo = useEmbargo(until)
  if (embargo.is !== 'running') return null
  return (
    <section className="export-section" aria-labelledby="export-embargo-title">
      <h3 id="export-embargo-title">
        Embargo <Badge tone="warn">{timeLeft(embargo.left)}</Badge>
      </h3>
      <p className="export-note">
        The story must not be published before {fullTime(until)}. Whoever gets the files has to keep to that.
      </p>
      <div className="export-consent">
        <Checkbox isSelected={isAllowed} onChange={onAllow}>
          Send it out under embargo
        </Checkbox>
      </div>
    </section>
  )
}
