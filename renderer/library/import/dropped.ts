import { showProblem } from '../../app/ui/toast.tsx'
import { showDialog, type Workbench } from '../../app/workbench/workbench.ts'
import { imports } from './imports.ts'
import { isStory, storyFromFile } from './story.ts'

/** Begins the review of stories that were dropped on the window, behind those that wait already; says why other files are not taken. */
export async function takeDropped(workbench: Workbench, files: readonly File[]): Promise<void> {
  const others = files.filter(file => !isStory(file))
  if (others.length > 0) showProblem(whyNot(others))
  const added = await Promise.all(files.filter(isStory).map(storyFromFile))
  const [first] = added
  if (!first) return
  imports.setState(({ stories }) => ({ stories: [...stories, ...added], shown: first.key }))
  showDialog(workbench, { kind: 'import' })
}

/** Why files cannot be imported, and what can be done with them. */
export function whyNot(files: readonly File[]): string {
  const names = files.map(({ name }) => `“${name}”`).join(', ')
  if (files.every(({ type }) => type.startsWith('image/')))
    return files.length === 1
      ? `${names} is a picture. Open an article and drop it on the text.`
      : `${names} are pictures. Open an article and drop them on the text.`
  return `${names} cannot be imported. Copydesk reads plain text, HTML, Markdown and article files: save the story as one of these, or paste its words.`
}
