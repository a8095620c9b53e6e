import { isFirstName } from './first-names.ts'

type Ending = readonly [from: RegExp, to: string]

/** First names in other cases, a woman's and a man's; the first that leads to a known name counts. */
const FIRST_HER: readonly Ending[] = [
  [/(?:ой|ы|у|е)$/u, 'а'],
  [/(?:ей|и|ю|е)$/u, 'я'],
  [/(?:ii|ię|ią|io)$/u, 'ia'],
  [/(?:y|ę|ą|ie)$/u, 'a'],
  [/(?:i|ę|ą|e)$/u, 'a'],
  [/i$/u, 'ia'],
  [/([lj])(?:i|ę|ą)$/u, '$1a'],
  [/ce$/u, 'ka'],
  [/rze$/u, 'ra'],
  [/dze$/u, 'ga'],
]
const FIRST_HIM: readonly Ending[] = [
  [/(?:ом|а|у|е)$/u, ''],
  [/(?:ем|я|ю|е|и)$/u, 'й'],
  [/(?:ем|ём|я|ю|е)$/u, 'ь'],
  [/ла$/u, 'ел'],
  [/лом$/u, 'ел'],
  [/лу$/u, 'ел'],
  [/льв(?:а|ом|у|е)$/u, 'лев'],
  [/(?:owi|iem|em|a|ie|u)$/u, ''],
  [/(?:kiem|ka|kowi)$/u, 'ek'],
  [/(?:cka|ckiem|ckowi)$/u, 'cek'],
  [/wła(?:|owi|em)$/u, 'weł'],
  [/(?:iego|iemu|im)$/u, 'i'],
  [/(?:ego|emu|ym)$/u, 'y'],
]
const LAST_HER: readonly Ending[] = [
  [/([сц]к)(?:ой|ую)$/u, '$1ая'],
  [/((?:ов|ев|ёв|ин|ын))(?:ой|у)$/u, '$1а'],
  [/((?:sk|ck|dzk))(?:iej|ą)$/u, '$1a'],
  [/ej$/u, 'a'],
  [/([^aeiouy])ą$/u, '$1a'],
]
const LAST_HIM: readonly Ending[] = [
  [/([сц]к)(?:ого|ому|им|ом)$/u, '$1ий'],
  [/((?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/u, '$1'],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/u, '$1'],
  [/((?:sk|ck|dzk)i)(?:ego|emu|m)$/u, '$1'],
  [/([bcćdfghjklłmnńprsśtwzźż])(?:owi|em|a)$/u, '$1'],
]

/** "Олегом Ветровым" is "Олег Ветров": a full name as it stands by itself, where its first name is a known one in another case. */
export function inNominative(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const last = rest.at(-1)
  if (!last || !SLAVIC.test(name) || (isFirstName(first.toLowerCase()) && !mayBeHis(first, last))) return name
  const his = ended(first, FIRST_HIM)
  const hers = mayBeHis(first, last) ? '' : ended(first, FIRST_HER)
  const [nominative, endings] = hers ? [hers, LAST_HER] : his ? [his, LAST_HIM] : ['', []]
  if (!nominative) return name
  const middle = rest.slice(0, -1).map(word => patronymic(word))
  const ending = endings.find(([from]) => from.test(last))
  return [nominative, ...middle, ending ? last.replace(ending[0], ending[1]) : last].join(' ')
}

const SLAVIC = /[\u0400-\u04FF]|[a-ząćęłńóśźż](?:a|ą|ej|em|im|ym|owi|ego|emu)$/u

/** "Александра Ветрова" may be a woman and stays; "Александра Ветрова" with a man's ending, or a Polish "Jana Wilka", is a man. */
const mayBeHis = (first: string, last: string): boolean =>
  /(?:ым|им|ого|ому|iego|iemu|owi)$/u.test(last) || (first === 'Jana' && /[^k]a$|[^s]ka$/u.test(last))

function ended(first: string, endings: readonly Ending[]): string {
  for (const [from, to] of endings) {
    const other = from.test(first) ? first.replace(from, to) : ''
    if (other && isFirstName(other.toLowerCase())) return other
  }
  return ''
}

const patronymic = (word: string): string =>
  word.replace(/(вич)(?:а|у|ем|е)$/u, '$1').replace(/(вн)(?:ы|е|у|ой)$/u, '$1а')

/** Whether a word is a known first name, or one in another case. */
export const isFirstInCase = (word: string): boolean =>
  isFirstName(word) || ended(word, FIRST_HER) !== '' || ended(word, FIRST_HIM) !== ''
