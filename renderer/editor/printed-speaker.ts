import {
  $getState,
  $setState,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { SpeakerChange } from '../session/types.ts'
import { $readBlock } from './body.ts'
import { creditState } from './kit/credit.tsx'
import { $blockNamed } from './reveal.ts'

/** Has a set-apart block name another speaker below its words: what was found out in the Quotes tab is what readers are told. */
export function printSpeaker(
  editor: LexicalEditor,
  id: string,
  speaker: string,
  { from, goesOn }: Partial<SpeakerChange> = {},
): void {
  editor.update(
    () => {
      const node = $blockNamed(id)
      if (!node || !('speaker' in $readBlock(node))) return
      const credit = $getState(node, creditState)
      if (from !== undefined && credit.speaker.trim() !== from.trim()) return
      $setState(node, creditState, { ...credit, speaker })
    },
    {
      tag: [goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
    },
  )
}
