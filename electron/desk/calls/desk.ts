import { done, fail } from '../../../article/result.ts'
import { outsideAddress } from '../link.ts'
import type { Answers, CallTools } from './answers.ts'

/** What the desk answers with or without a newsroom. */
export const deskAnswers = ({
  options: { chooseFolder, openExternal },
  front,
  jobs,
}: CallTools): Answers<'desk' | 'preferences' | 'workspace' | 'link' | 'closing'> => ({
  'desk.state': async () => done(await front.state()),
  'preferences.set': change => front.setPreferences(change),
  'workspace.open': ({ folder }) => {
    jobs.stop()
    return front.open(folder)
  },
  'workspace.create': ({ folder, name }) => {
    jobs.stop()
    return front.create(folder, name)
  },
  'workspace.choose': async ({ title }) =>
    chooseFolder
      ? done({ folder: await chooseFolder(title) })
      : fail('desk/no-dialog', 'There is no folder dialog here. Type the full path of the folder.'),
  'link.open': async ({ url }) => {
    const address = outsideAddress(url)
    if (!address.ok) return address
    await openExternal?.(address.value)
    return done({ opened: openExternal !== undefined })
  },
  'closing.done': async () => done({}),
})
