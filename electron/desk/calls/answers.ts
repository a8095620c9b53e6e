import type { Result } from '../../../article/result.ts'
import type { Channel, ParsedArgs, Results } from '../../contract.ts'
import type { BackupProgress } from '../../contract-backup.ts'
import type { Jobs } from '../bulk/jobs.ts'
import type { DeskOptions } from '../desk.ts'
import type { FrontDesk } from '../front-desk.ts'
import type { Previews } from '../previews.ts'
import type { Safety } from '../safety.ts'
import type { Newsroom } from './newsroom.ts'

/** One answer for every channel of the contract: a channel without one does not compile. `window` is who asks. */
export type Handlers = {
  [C in Channel]: (args: ParsedArgs<C>, window: string) => Promise<Result<Results[C]>>
}

/** The answers to the channels of some subjects, such as `articles` for those that begin with `articles.` */
export type Answers<Subject extends string> = Pick<Handlers, Extract<Channel, `${Subject}.${string}`>>

/** What answers are made with. */
export interface CallTools {
  options: DeskOptions
  front: FrontDesk
  newsroom: Newsroom
  previews: Previews
  safety: Safety
  jobs: Jobs
  backupProgress(progress: BackupProgress): void
}
