import type { SpeechLanguage } from '../languages/language.ts'
import { isTitle } from '../names/name-words.ts'
import type { Token } from '../tokens.ts'
import { isPersonNoun } from './nouns.ts'

/** "цитирует Ветрова пресс-служба": an office or a body right behind a name that no sentence begins with is somebody else. */
export const isOtherNoun = (tokens: Token[], at: number, lang: SpeechLanguage): boolean => {
  const [token, previous] = [tokens[at], tokens[at - 1]]
  if (lang.bodies.has(previous?.lower ?? '') && lang.anaphors.has(token?.lower ?? '')) return true
  const named = previous?.capital === true && previous.sentence === tokens[at - 2]?.sentence
  return (
    named &&
    token !== undefined &&
    !isTitle(previous, lang) &&
    (lang.bodies.has(token.lower) || isPersonNoun(token, lang))
  )
}

/** "Reeve radioed": a small word behind a first capital that neither names an office nor leads to a name is a verb. */
export const isLoose = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  !/^\p{Lo}/u.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(at, at + 3)
    .every(
      token =>
        !isTitle(token, lang) && !lang.bodies.has(token.lower) && !(token.capital && token.kind === 'word'),
    )
