import { fail, type Result } from '../../article/result.ts'
import type { Channel } from '../contract.ts'
import type { DeskMessage, DeskService } from '../host/desk-service.ts'
import { isChannel, parseArgs } from './arguments.ts'
import { createJobs } from './bulk/jobs.ts'
import { createChanges } from './changes.ts'
import { createFrontDesk } from './front-desk.ts'
import { createHandlers } from './handlers.ts'
import { indexOf } from './index/index.ts'
import { readPicture } from './media/media.ts'
import { createPreviews } from './previews.ts'
import { createSafety } from './recovery-calls.ts'
import { report } from './report.ts'

export interface DeskOptions {
  /** Where the app keeps what is its own: preferences, recent newsrooms, the sample's copy. Absolute. */
  dataFolder: string
  host: 'electron' | 'browser'
  version: string
  /** `resources/sample-newsroom`, absolute. */
  sampleFolder: string
  /** The system's folder dialog; null where the person cancels. Left out by hosts that have none. */
  chooseFolder?: ((title: string) => Promise<string | null>) | undefined
  /** Opens a checked address in the system's browser or mail program. */
  openExternal?: ((url: string) => Promise<void>) | undefined
  /** The host's address of an export preview. */
  previewUrl(id: string): string
}

/** The desk: every service behind the contract, without Electron and without a window. */
export function createDesk(options: DeskOptions): DeskService {
  const listeners = new Set<(message: DeskMessage) => void>()
  const previews = createPreviews()
  const underWay = new Set<Promise<unknown>>()

  const send = (message: DeskMessage): void => {
    for (const listener of listeners) listener(message)
  }
  const changes = createChanges(paths => send({ event: 'articles.changed', payload: { paths } }))
  const front = createFrontDesk(options, {
    tell: ({ code, message }) => send({ event: 'problem', payload: { code, message } }),
    onIndex: event => {
      if (event.tells === 'changed') changes.outside(event.paths)
      else send({ event: 'index.progress', payload: { done: event.done, total: event.total } })
    },
  })
  const safety = createSafety(options, front, path => send({ event: 'lock.changed', payload: { path } }))
  const jobs = createJobs({
    progress: payload => send({ event: 'bulk.progress', payload }),
    writing(workspace) {
      const end = changes.writing()
      const index = (paths: string[]) => indexOf(workspace).call('touch', { paths })
      return paths => end(paths, paths.length > 0 ? index(paths) : Promise.resolve())
    },
    mayWrite: (workspace, path, window) => safety.locks.check(workspace, path, window),
    chooseFolder: options.chooseFolder,
  })
  const handlers = createHandlers({
    options,
    front,
    previews,
    changes,
    safety,
    jobs,
    backupProgress: payload => send({ event: 'backup.progress', payload }),
  })

  async function answer<C extends Channel>(
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

  return {
    handle(channel, args, window = 'window') {
      safety.came(window)
      if (!isChannel(channel)) {
        return Promise.resolve(fail('desk/unknown-channel', `The desk knows nothing called “${channel}”.`))
      }
      const answered = answer(channel, args, window)
      underWay.add(answered)
      void answered.finally(() => underWay.delete(answered))
      return answered
    },
    left: window => safety.left(window),
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async media(name) {
      const workspace = await front.workspace()
      if (!workspace.ok) return null
      const picture = await readPicture(workspace.value, `media/${name}`)
      if (!picture.ok && picture.error.code !== 'media/none') report(picture)
      return picture.ok ? { body: picture.value.bytes, type: picture.value.mime } : null
    },
    preview(id) {
      const preview = previews.get(id)
      return preview && { body: preview.content, type: preview.mime }
    },
    /** Waits for what is under way: a save that has begun is finished, work on many articles ends after those it has begun. */
    async close() {
      listeners.clear()
      jobs.stop()
      await Promise.allSettled(underWay)
      await safety.locks.close()
      await front.close()
    },
  }
}
