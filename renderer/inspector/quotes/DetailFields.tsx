import { useCallback, useEffect, useRef } from 'react'
import {
  changeDetails,
  detailsOf,
  logDetails,
  type QuoteDetails,
} from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { TextArea, TextField } from '../../app/ui/index.ts'
import type { EditRecord, PrintSpeaker } from './use-record.ts'

interface Props {
  record: QuoteRecord
  edit: EditRecord
  print: PrintSpeaker
}

/** Who said it, in what role, when and where, and what the next checker should know. */
export function DetailFields({ record, edit, print }: Props) {
  const field = useTyping({ record, edit, print })
  return (
    <>
      <div className="quote-pair">
        <TextField label="Speaker" {...field('speaker')} />
        <TextField label="Role" {...field('role')} />
        <TextField label="When" {...field('when')} />
        <TextField label="Where" {...field('where')} />
      </div>
      <TextArea label="Comment" rows={2} {...field('comment')} />
    </>
  )
}

/**
 * Fields that change the record with every key and write one line into its history when the typing is over: on leaving the
 * field, or when the form goes away under the hand. The speaker that the page prints goes along as long as both say the same.
 */
function useTyping({ record, edit, print }: Props) {
  const before = useRef<QuoteDetails | null>(null)
  const finish = useCallback(() => {
    const was = before.current
    before.current = null
    if (was) edit((now, hand) => logDetails(now, was, hand))
  }, [edit])
  useEffect(() => finish, [finish])
  return (name: keyof QuoteDetails) => ({
    value: detailsOf(record)[name],
    onChange: (value: string) => {
      if (name === 'speaker') print(value, { from: record.speaker, goesOn: before.current !== null })
      before.current ??= detailsOf(record)
      edit(now => changeDetails(now, { [name]: value }))
    },
    onBlur: finish,
  })
}
