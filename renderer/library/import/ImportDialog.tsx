import { useEffect, useRef, useState } from 'react'
import { Button, Dialog } from '../../app/ui/index.ts'
import { ReviewView } from './ReviewView.tsx'
import { StartView } from './StartView.tsx'
import { StoryTabs } from './StoryTabs.tsx'
import type { Story } from './story.ts'
import { useStories } from './use-stories.ts'
import './import.css'

export interface ImportDialogProps {
  onClose: () => void
  /** Called with the workspace path of the article to open once everything is in the newsroom. */
  onImported: (path: string) => void
}

/** Brings stories into the newsroom: choose or paste, look over what was recognised, add. */
export default function ImportDialog({ onClose, onImported }: ImportDialogProps) {
  const { stories, current, busy, add, show, reread, finish, clear } = useStories()
  const [pasted, setPasted] = useState('')
  const stage = useRef<HTMLDivElement>(null)
  const reviewing = current !== null
  // The control that began the review is gone; the keyboard goes on from the review's start.
  useEffect(() => {
    if (reviewing) stage.current?.focus()
  }, [reviewing])
  const waiting = stories.filter(story => !story.path && !story.problem)

  const leaveWith = (last: Story | undefined): void => (last?.path ? onImported(last.path) : onClose())
  const addOne = async (story: Story): Promise<void> => {
    const [finished] = await finish([story])
    if (!finished?.path) return
    const next = stories.find(each => each.key !== story.key && !each.path && !each.problem)
    if (next) await show(next.key)
    else if (stories.every(each => each.key === story.key || !each.problem)) leaveWith(finished)
  }
  const addAll = async (): Promise<void> => {
    const finished = await finish(waiting)
    if (finished.every(story => story.path) && stories.every(story => !story.problem))
      leaveWith(finished.at(-1))
  }
  const lastAdded = stories.findLast(story => story.path)

  return (
    <Dialog
      title={current ? `Import: ${current.name}` : 'Import stories'}
      onClose={() => (lastAdded ? leaveWith(lastAdded) : onClose())}
      size={current ? 'large' : 'medium'}
      isDismissable={!current && pasted === ''}
      actions={
        current && (
          <>
            <p className="import-busy" role="status">
              {busy ?? ''}
            </p>
            {lastAdded ? (
              <Button onPress={() => leaveWith(lastAdded)}>Done</Button>
            ) : (
              <Button onPress={clear} isDisabled={busy !== null}>
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
              isDisabled={
                busy !== null || !current.review || current.problem !== null || current.path !== null
              }
            >
              {current.path ? 'Added' : 'Add to newsroom'}
            </Button>
          </>
        )
      }
    >
      {current ? (
        <div className="import-stage" ref={stage} tabIndex={-1}>
          {stories.length > 1 && (
            <StoryTabs stories={stories} current={current} onShow={key => void show(key)} />
          )}
          <ReviewView
            key={current.key}
            story={current}
            busy={busy !== null}
            onChange={change => void reread(change)}
          />
        </div>
      ) : (
        <StartView pasted={pasted} onPasted={setPasted} onStories={chosen => void add(chosen)} />
      )}
    </Dialog>
  )
}
