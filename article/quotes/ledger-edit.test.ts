import { describe, expect, test } from 'vitest'
import { changedWords } from './changed-words.ts'
import { newRecord } from './ledger.ts'
import {
  addEvidence,
  changeDetails,
  changeEvidence,
  detailsOf,
  dropEmptyEvidence,
  logDetails,
  logEvidence,
  removeEvidence,
  setSpeaker,
  setStatus,
  signOff,
  withdrawSignOff,
} from './ledger-edit.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }
const record = setSpeaker(newRecord('q1'), 'Petra Lund', hand)
const lines = (of: typeof record) => of.log.map(line => line.did)

describe('signing off', () => {
  test('puts name, time, words and speaker under the quotation', () => {
    const signed = signOff(record, { ...hand, words: 'We go' })
    expect(signed).toMatchObject({
      ok: true,
      value: { status: 'verified', signOff: { ...hand, words: 'We go', speaker: 'Petra Lund' } },
    })
    expect(signed.ok && lines(signed.value).at(-1)).toBe('Signed off')
  })

  test.each([
    ['without a name', record, { ...hand, by: ' ', words: 'We go' }, 'quotes/no-signer'],
    ['without words', record, { ...hand, words: '“ ”' }, 'quotes/no-words'],
    ['when the words are gone', record, { ...hand, words: null }, 'quotes/no-words'],
    ['without a speaker', newRecord('q1'), { ...hand, words: 'We go' }, 'quotes/no-speaker'],
  ])('is refused %s', (_, unsigned, sign, code) => {
    expect(signOff(unsigned, sign)).toMatchObject({ ok: false, error: { code } })
  })

  test('is taken back by withdrawing it, or by choosing a status over it', () => {
    const signed = signOff(record, { ...hand, words: 'We go' })
    if (!signed.ok) throw new Error(signed.error.message)
    const withdrawn = withdrawSignOff(signed.value, hand)
    expect(withdrawn).toMatchObject({ status: 'checking' })
    expect(withdrawn).not.toHaveProperty('signOff')
    const disputed = setStatus(signed.value, 'disputed', hand)
    expect(disputed).not.toHaveProperty('signOff')
    expect(lines(disputed).slice(-2)).toEqual(['Withdrew the sign-off by Ines Aldover', 'Marked as disputed'])
  })
})

test('typing leaves no line in the history, leaving the field leaves one for each change', () => {
  const before = detailsOf(record)
  const typed = changeDetails(changeDetails(record, { speaker: 'Petra' }), { speaker: '', where: 'By phone' })
  expect(typed.log).toBe(record.log)
  expect(lines(logDetails(typed, before, hand)).slice(1)).toEqual([
    'Removed the speaker “Petra Lund”',
    'Set where it was said to “By phone”',
  ])
  expect(logDetails(record, before, hand)).toBe(record)
})

test('evidence comes, changes and goes with a line each', () => {
  const tape = { kind: 'audio', ref: 'media/tape.mp3', at: '00:12:31' }
  const added = addEvidence(record, tape, hand)
  const typed = changeEvidence(added, 0, { at: '' })
  expect(typed.evidence).toEqual([{ kind: 'audio', ref: 'media/tape.mp3' }])
  const gone = removeEvidence(logEvidence(typed, 0, tape, hand), 0, hand)
  expect(gone.evidence).toEqual([])
  expect(lines(gone).slice(1)).toEqual([
    'Added evidence “media/tape.mp3” at 00:12:31',
    'Changed evidence “media/tape.mp3” at 00:12:31 to “media/tape.mp3”',
    'Removed evidence “media/tape.mp3”',
  ])
})

test('a row of evidence has its line once something is in it, and none where it is begun and left empty', () => {
  const blank = { kind: 'web', ref: '' }
  const begun = addEvidence(record, blank, hand)
  expect(removeEvidence(begun, 0, hand)).toEqual(record)
  const filled = changeEvidence(begun, 0, { ref: 'the minutes' })
  expect(logEvidence(filled, 0, blank, hand).log.slice(record.log.length)).toEqual([
    { ...hand, did: 'Added evidence “the minutes”' },
  ])
  expect(logEvidence(changeEvidence(begun, 0, { kind: 'note' }), 0, blank, hand).log).toEqual(record.log)
})

test('rows of evidence that were left empty go before somebody signs, all others stay', () => {
  const page = { kind: 'web', ref: 'https://tidewater.example/minutes' }
  const rows = [
    { kind: 'web', ref: '' },
    page,
    { kind: 'audio', ref: ' ' },
    { kind: 'note', ref: '', at: 'page 3' },
  ]
  const begun = rows.reduce((now, row) => addEvidence(now, row, hand), record)
  expect(dropEmptyEvidence(begun, hand).evidence).toEqual([page, { kind: 'note', ref: '', at: 'page 3' }])
  expect(dropEmptyEvidence(record, hand)).toBe(record)
})

test('what changed since the sign-off is shown word by word', () => {
  expect(changedWords('We lost one summer to rain', 'We lost two summers to rain')).toEqual([
    { kind: 'same', words: 'We lost ' },
    { kind: 'removed', words: 'one summer' },
    { kind: 'added', words: 'two summers' },
    { kind: 'same', words: ' to rain' },
  ])
  expect(changedWords('我们会完成它', '我们不会完成它', 'zh')).toContainEqual({ kind: 'same', words: '我们' })
})
