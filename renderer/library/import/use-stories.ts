import { useRef, useState } from 'react'
import type { Args, Desk } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
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
  clear(): void
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
  const [stories, setStories] = useState<readonly Story[]>([])
  const [shown, setShown] = useState<string | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const latest = useRef(0)
  const put = (story: Story): void =>
    setStories(all => all.map(each => (each.key === story.key ? story : each)))

  const read = async (story: Story): Promise<void> => {
    setShown(story.key)
    if (story.base64 === '' && story.problem) return
    latest.current += 1
    const request = latest.current
    setBusy(`Reading ${story.name}…`)
    put(story)
    const result = await desk.call('import.read', argsOf(story))
    // A later answer is on its way: this one is out of date.
    if (request !== latest.current) return
    put(result.ok ? { ...story, review: result.value, problem: null } : { ...story, problem: result.error })
    setBusy(null)
  }

  const current = stories.find(story => story.key === shown) ?? null
  return {
    stories,
    current,
    busy,
    add: async added => {
      setStories(added)
      const first = added.find(story => !story.problem) ?? added[0]
      if (first) await read(first)
    },
    show: async key => {
      const story = stories.find(each => each.key === key)
      if (story) await (story.review || story.problem ? setShown(key) : read(story))
    },
    reread: async change => {
      if (current) await read({ ...current, ...change })
    },
    finish: wanted => fileEach(desk, wanted, { onBusy: setBusy, onFiled: put }),
    clear: () => {
      latest.current += 1
      setStories([])
      setShown(null)
      setBusy(null)
    },
  }
}
