import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Args, Desk } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import { imports, putStory } from './imports.ts'
import type { Story, StoryChange } from './story.ts'

export interface Stories {
  stories: readonly Story[]
  /** The one under review. */
  current: Story | null
  /** What is going on, as a sentence; null while nothing is. */
  busy: string | null
  add(stories: readonly Story[]): Promise<void>
  show(key: string): Promise<void>
  /** Reads the current story anew, with other decisions taken back, another headline or as another format. */
  reread(change: StoryChange): Promise<void>
  /** Files stories as articles, one after the other; returns them with their paths or what went wrong. */
  finish(stories: readonly Story[]): Promise<Story[]>
}

const argsOf = ({ name, base64, format, undone, headline }: Story): Args<'import.read'> => ({
  name,
  base64,
  format,
  undone: [...undone],
  ...(headline !== null && { headline }),
})

/** Files stories one after the other; a story that cannot be filed does not hold up the others. */
async function fileEach(
  desk: Pick<Desk, 'call'>,
  wanted: readonly Story[],
  { onBusy, onFiled }: { onBusy: (busy: string | null) => void; onFiled: (story: Story) => void },
): Promise<Story[]> {
  const done: Story[] = []
  for (const story of wanted) {
    onBusy(wanted.length > 1 ? `Adding ${done.length + 1} of ${wanted.length}: ${story.name}…` : 'Adding…')
    const result = await desk.call('import.finish', argsOf(story))
    const finished = result.ok
      ? { ...story, path: result.value.path, problem: null }
      : { ...story, problem: result.error }
    onFiled(finished)
    done.push(finished)
  }
  onBusy(null)
  return done
}

/** The stories being imported, and the way to the desk for them. */
export function useStories(): Stories {
  const desk = useDesk()
  const { stories, shown, busy } = useStore(imports)
  const current = stories.find(story => story.key === shown) ?? null
  // The one that waited when the dialog was closed may not have been read yet.
  useEffect(() => {
    const { stories, shown } = imports.getState()
    const kept = stories.find(story => story.key === shown)
    if (kept && !kept.review && !kept.problem) void read(desk, kept)
  }, [desk])
  const show: Stories['show'] = async key => {
    const story = imports.getState().stories.find(each => each.key === key)
    if (story) await (story.review || story.problem ? imports.setState({ shown: key }) : read(desk, story))
  }
  return {
    stories,
    current,
    busy,
    show,
    add: async added => {
      imports.setState({ stories: added })
      const first = added.find(story => !story.problem) ?? added[0]
      if (first) await read(desk, first)
    },
    reread: async change => {
      if (current) await read(desk, { ...current, ...change })
    },
    finish: wanted =>
      fileEach(desk, wanted, { onBusy: busy => imports.setState({ busy }), onFiled: putStory }),
  }
}

/** Shows a story and has the desk read it. */
async function read(desk: Pick<Desk, 'call'>, story: Story): Promise<void> {
  imports.setState({ shown: story.key })
  if (story.base64 === '' && story.problem) return
  const round = imports.getState().round + 1
  imports.setState({ round, busy: `Reading ${story.name}…` })
  putStory(story)
  const result = await desk.call('import.read', argsOf(story))
  // A later answer is on its way: this one is out of date.
  if (round !== imports.getState().round) return
  putStory(
    result.ok ? { ...story, review: result.value, problem: null } : { ...story, problem: result.error },
  )
  imports.setState({ busy: null })
}
