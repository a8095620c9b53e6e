import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Button, ConfirmDialog, Dialog } from '../../app/ui/index.ts'
import { dropEverything, dropStories, imports, setAside } from './imports.ts'
import { ReviewView } from './ReviewView.tsx'
import { StartView } from './StartView.tsx'
import { StoryTabs } from './StoryTabs.tsx'
import { isDecided, type Story } from './story.ts'
import { type Stories, useStories } from './use-stories.ts'
import './import.css'

export interface ImportDialogProps {
  onClose: () => void
  /** Called with the workspace path of the article to open once everything is in the newsroom. */
  onImported: (path: string) => void
}

/**
 * Brings stories into the newsroom: choose or paste, look over what was recognised, add. Closing it is no decision: what is not in the
 * newsroom yet is there again when it is opened the next time.
 */
export default function ImportDialog({ onClose, onImported }: ImportDialogProps) {
  const imported = useStories()
  const { stories, current } = imported
  const pasted = useStore(imports, state => state.pasted)
  /** What goes on once a person agrees that decisions are lost. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const decided = stories.filter(isDecided)
  const askBefore = (leave: () => void): void => (decided.length > 0 ? setLeaving(() => leave) : leave())
  const leaveWith = (last: Story | undefined): void => (last?.path ? onImported(last.path) : onClose())
  useEffect(() => setAside, [])
  return (
    <>
      <Dialog
        title={current ? `Import: ${current.name}` : 'Import stories'}
        onClose={() => leaveWith(lastAdded(stories))}
        size={current ? 'large' : 'medium'}
        isDismissable={!current && pasted === ''}
        actions={
          current && (
            <ReviewActions
              imported={imported}
              current={current}
              askBefore={askBefore}
              onFinish={last => {
                dropEverything()
                leaveWith(last)
              }}
            />
          )
        }
      >
        {current ? (
          <ReviewStage imported={imported} current={current} />
        ) : (
          <StartView
            pasted={pasted}
            onPasted={words => imports.setState({ pasted: words })}
            onStories={chosen => void imported.add(chosen)}
          />
        )}
      </Dialog>
      {leaving && <LeaveDialog decided={decided} onConfirm={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

/** Asked where the review itself is left; the story is where it came from. */
const LeaveDialog = ({
  decided,
  ...answers
}: {
  decided: readonly Story[]
  onConfirm: () => void
  onClose: () => void
}) => (
  <ConfirmDialog title="Leave this review?" confirm="Discard decisions" danger {...answers}>
    <p>
      What you decided about {decided.map(({ name }) => name).join(', ')} is forgotten, and nothing of it is
      added to the newsroom.
    </p>
  </ConfirmDialog>
)

const lastAdded = (stories: readonly Story[]): Story | undefined => stories.findLast(story => story.path)

interface ReviewProps {
  imported: Stories
  current: Story
}

/** The stories, with the one that is looked over. */
function ReviewStage({ imported: { stories, busy, show, reread }, current }: ReviewProps) {
  const stage = useRef<HTMLDivElement>(null)
  // The control that began the review is gone; the keyboard goes on from the review's start.
  useEffect(() => stage.current?.focus(), [])
  return (
    <div className="import-stage" ref={stage} tabIndex={-1}>
      {stories.length > 1 && <StoryTabs stories={stories} current={current} onShow={key => void show(key)} />}
      <ReviewView
        key={current.key}
        story={current}
        busy={busy !== null}
        onChange={change => void reread(change)}
      />
    </div>
  )
}

interface ReviewActionsProps extends ReviewProps {
  /** Does it once it is sure that no decision is lost against a person's will. */
  askBefore: (leave: () => void) => void
  /** Called with the story to open, once nothing is left to look over. */
  onFinish: (last: Story | undefined) => void
}

/** Adds the story that was looked over, or all of them, and goes on to the next. */
function ReviewActions({ imported, current, askBefore, onFinish }: ReviewActionsProps) {
  const { stories, busy, show, finish } = imported
  const waiting = stories.filter(story => !story.path && !story.problem)
  const last = lastAdded(stories)
  const addOne = async (story: Story): Promise<void> => {
    const [finished] = await finish([story])
    if (!finished?.path) return
    const next = stories.find(each => each.key !== story.key && !each.path && !each.problem)
    if (next) await show(next.key)
    else if (stories.every(each => each.key === story.key || !each.problem)) onFinish(finished)
  }
  const addAll = async (): Promise<void> => {
    const finished = await finish(waiting)
    if (finished.every(story => story.path) && stories.every(story => !story.problem))
      onFinish(finished.at(-1))
  }
  return (
    <>
      <p className="import-busy" role="status">
        {busy ?? ''}
      </p>
      {last ? (
        <Button onPress={() => askBefore(() => onFinish(last))}>Done</Button>
      ) : (
        <Button onPress={() => askBefore(dropStories)} isDisabled={busy !== null}>
          Back
        </Button>
      )}
      {waiting.length > 1 && (
        <Button
          onPress={() => void addAll()}
          isDisabled={busy !== null}
        >{`Add all ${waiting.length}`}</Button>
      )}
      <Button
        variant="primary"
        onPress={() => void addOne(current)}
        isDisabled={busy !== null || !current.review || current.problem !== null || current.path !== null}
      >
        {current.path ? 'Added' : 'Add to newsroom'}
      </Button>
    </>
  )
}
