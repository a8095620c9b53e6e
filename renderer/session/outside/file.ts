import { blockToJson } from '../../../article/blocks/json.ts'
import { done, type Result } from '../../../article/result.ts'
import type { OutsideLook } from '../../../electron/contract.ts'
import { buildOn } from '../on-disk.ts'
import type { Following } from './following.ts'
import { mergeFile } from './onto-page.ts'
import type { OutsideState } from './types.ts'

/** Looks at the file and brings the page in line with it. True where something was amiss and is not any more. */
export async function lookAtFile(following: Following): Promise<boolean> {
  const { desk, file, page } = following
  const { path, version } = file
  const looked = await desk.call('outside.look', { path, version, id: page.current().id })
  return looked.ok && answer(following, looked.value)
}

async function answer(following: Following, found: OutsideLook): Promise<boolean> {
  switch (found.kind) {
    case 'same':
      isThere(following)
      return false
    case 'article':
      return (await mergeFile(following, found)) && isThere(following)
    case 'moved':
      following.move(found.path)
      following.state.set({ news: { kind: 'moved', path: found.path } })
      following.watch.listCopies()
      return isThere(following)
    default:
      return suspect(following, found)
  }
}

function isThere(following: Following): true {
  following.isSuspicious = false
  const { state } = following
  if (state.get().file.kind !== 'there') state.set({ file: { kind: 'there' } })
  return true
}

function suspect(following: Following, file: OutsideState['file']): false {
  const { isSuspicious, state, watch } = following
  const wasThere = state.get().file.kind === 'there'
  if (wasThere && !isSuspicious) watch.lookAgain()
  else {
    // What is on the page is nowhere in the newsroom by now: not saved is what it is, and the journal must have it.
    if (wasThere) following.lost()
    state.set({ file })
  }
  following.isSuspicious = true
  return false
}

/** Writes the file again as the page has it, where it is gone or damaged. What stood in its place goes to the trash. */
export async function rewriteFile(following: Following): Promise<Result<{ trashed: string | null }>> {
  const { desk, file, page, watch, edited, settled } = following
  const now = page.current()
  const { body, ...fields } = now
  const written = await desk.call('outside.rewrite', {
    path: file.path,
    fields,
    body: body.map(blockToJson) as never,
  })
  if (!written.ok) {
    watch.look()
    return written
  }
  const { version, updatedAt, trashed } = written.value
  buildOn(file, version, { ...now, updatedAt })
  // What was typed meanwhile is still to be saved.
  if (page.current().body === now.body) settled()
  else edited()
  isThere(following)
  return done({ trashed })
}
