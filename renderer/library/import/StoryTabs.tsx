import { Check, CircleAlert, FileText } from 'lucide-react'
import { ToggleGroup } from '../../app/ui/index.ts'
import type { Story } from './story.ts'

/** Which of several stories is under review, and which are in already. */
export function StoryTabs({
  stories,
  current,
  onShow,
}: {
  stories: readonly Story[]
  current: Story
  onShow: (key: string) => void
}) {
  return (
    <div className="import-stories">
      <ToggleGroup
        label="Stories"
        look="chips"
        value={current.key}
        onChange={onShow}
        choices={stories.map(story => ({
          id: story.key,
          label: `${story.name}, ${stateOf(story)}`,
          content: (
            <span className={`import-chip is-${stateOf(story)}`}>
              <StateIcon story={story} />
              <span>{story.name}</span>
            </span>
          ),
        }))}
      />
    </div>
  )
}

const stateOf = (story: Story): 'added' | 'problem' | 'waiting' =>
  story.path ? 'added' : story.problem ? 'problem' : 'waiting'

function StateIcon({ story }: { story: Story }) {
  const Icon = story.path ? Check : story.problem ? CircleAlert : FileText
  return <Icon aria-hidden size={13} strokeWidth={2} />
}
