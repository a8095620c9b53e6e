import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { isBody } from '../phrases/apposition.ts'
import { isPersonWord } from '../phrases/nouns.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { sentenceSubject } from './sentence-subject.ts'

/** "The insurer will cut jobs in what it called “a reset”": within its sentence this "it" is the body that leads it; null where none does. */
export function bodyItself(tokens: Token[], start: number, it: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.barePlural || tokens[it]?.lower !== 'it' || tokens[it - 1]?.lower !== 'what') return null
  const leader = sentenceSubject(tokens, start, it, lang)
  if (!leader || leader.pronoun) return null
  return isBody(leader, lang) || isNoPerson(leader, lang) ? leader : null
}

/** A firm, a law: neither a first name nor an office stands in what it is called. */
const isNoPerson = ({ name, head, definite }: Phrase, lang: SpeechLanguage): boolean =>
  (name !== '' || definite) &&
  !isPersonWord(head, lang) &&
  genderOfName(name.split(' ')[0]?.toLowerCase() ?? '') === null
