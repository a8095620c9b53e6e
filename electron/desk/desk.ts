import { fail, type Result } from '../../article/result.ts'
import type { Channel } from '../contract.ts'
import type { DeskMessage, DeskService, Served } from '../host/desk-service.ts'
import { isChannel, parseArgs } from './arguments.ts'
import { createJobs, type Jobs } from './bulk/jobs.ts'
import type { Handlers } from './calls/answers.ts'
import { createHandlers } from './calls/handlers.ts'
import { createNewsroom } from './calls/newsroom.ts'
import { createChanges } from './changes.ts'
import { createFrontDesk, type FrontDesk } from './front-desk.ts'
import { readPicture } from './media/media.ts'
import { createPreviews, type Previews } from './previews.ts'
import { report } from './report.ts'
import { createSafety, type Safety } from './safety.ts'
import { createWhoseNewsroom } from './whose-newsroom.ts'

export interface DeskOptions {
  /** Where the app keeps what is its own: preferences, recent newsrooms, the sample's copy. Absolute. */
  dataFolder: string
  host: 'electron' | 'browser'
  version: string
  /** `resources/sample-newsroom`, absolute. */
  sampleFolder: string
  /** The system's folder dialog; null where the person cancels. Left out by hosts that have none. */
  chooseFolder?: ((title: string) => Promise<string | null>) | undefined
  /** The system's dialog for the file of a backup; null where the person cancels. Left out by hosts that have none. */
  chooseBackup?: (() => Promise<string | null>) | undefined
  /** Opens a checked address in the system's browser or mail program. */
  openExternal?: ((url: string) => Promise<void>) | undefined
  /** The host's address of an export preview. */
  previewUrl(id: string): string
}

/** The desk: every service behind the contract, without Electron and without a window. */
export function createDesk(options: DeskOptions): DeskService {
  const listeners = new Set<(message: DeskMessage) => void>()
  const send = (message: DeskMessage): void => {
    for (const listener of listeners) listener(message)
  }
  const previews = createPreviews()
  const { front, safety, jobs, handlers } = createServices(options, previews, send)
  const newsrooms = createWhoseNewsroom()
  /** What is being answered, and to which window. */
  const underWay = new Map<Promise<unknown>, string>()
  return {
    handle(channel, args, window = 'window') {
      safety.openings.came(window)
      if (!isChannel(channel)) {
        return Promise.resolve(fail('desk/unknown-channel', `The desk knows nothing called “${channel}”.`))
      }
      const free = newsrooms.check(window, channel, front.folder())
      if (!free.ok) return Promise.resolve(free)
      const answered = answer(handlers, channel, args, window)
      void answered.then(result => newsrooms.answered(window, channel, result))
      underWay.set(answered, window)
      void answered.finally(() => underWay.delete(answered))
      return answered
    },
    async left(window) {
      safety.openings.left(window)
      newsrooms.left(window)
      await safety.locks.left(window)
      // A save that it still asked for takes the article for a window that is gone.
      await Promise.allSettled(
        [...underWay].flatMap(([answered, asker]) => (asker === window ? answered : [])),
      )
      await safety.locks.left(window)
    },
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    media: name => pictureOf(front, name),
    preview(id) {
      const preview = previews.get(id)
      return preview && { body: preview.content, type: preview.mime }
    },
    /** Waits for what is under way: a save that has begun is finished, work on many articles ends after those it has begun. */
    async close() {
      listeners.clear()
      jobs.stop()
      await Promise.allSettled(underWay.keys())
      await safety.locks.close()
      await front.close()
    },
  }
}

interface Services {
  front: FrontDesk
  safety: Safety
  jobs: Jobs
  handlers: Handlers
}

/** The services, each handed what it needs of the others. `send` tells the windows. */
function createServices(
  options: DeskOptions,
  previews: Previews,
  send: (message: DeskMessage) => void,
): Services {
  const changes = createChanges(paths => send({ event: 'articles.changed', payload: { paths } }))
  const front = createFrontDesk(options, {
    tell: ({ code, message }) => send({ event: 'problem', payload: { code, message } }),
    onIndex: event => {
      if (event.tells === 'changed') changes.outside(event.paths)
      else send({ event: 'index.progress', payload: { done: event.done, total: event.total } })
    },
  })
  const newsroom = createNewsroom(front, changes)
  const safety = createSafety(options.dataFolder, path => send({ event: 'lock.changed', payload: { path } }))
  const jobs = createJobs({
    progress: payload => send({ event: 'bulk.progress', payload }),
    writing: newsroom.writing,
    mayWrite: safety.locks.check,
    chooseFolder: options.chooseFolder,
  })
  const handlers = createHandlers({
    options,
    front,
    newsroom,
    previews,
    safety,
    jobs,
    backupProgress: payload => send({ event: 'backup.progress', payload }),
  })
  return { front, safety, jobs, handlers }
}

/** Answers one call. Bugs become an answer too: a window must never wait for one that does not come. */
async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  args: unknown,
  window: string,
): Promise<Result<unknown>> {
  const parsed = parseArgs(channel, args)
  if (!parsed.ok) return parsed
  try {
    return await handlers[channel](parsed.value, window)
  } catch (error) {
    console.error(`copydesk: “${channel}” failed:`, error)
    return fail('desk/internal', 'Copydesk made a mistake here. Nothing on the disk was left half done.', {
      channel,
    })
  }
}

/** A picture of the open newsroom, by its name in `media/`; null where there is none. */
async function pictureOf(front: FrontDesk, name: string): Promise<Served | null> {
  const workspace = await front.workspace()
  if (!workspace.ok) return null
  const picture = await readPicture(workspace.value, `media/${name}`)
  if (!picture.ok && picture.error.code !== 'media/none') report(picture)
  return picture.ok ? { body: picture.value.bytes, type: picture.value.mime } : null
}
