import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('offices of every make', () => {
  test('each of several offices in a row may call its holder', () => {
    expect(
      speakers(
        'en',
        'Harbour Police Service (HPS) chief Director General Tom Marsh wept on Monday.',
        '“It is late,” the HPS chief said.',
      ),
    ).toEqual(['Tom Marsh: It is late,'])
  })

  test('a commissioner is the top cop', () => {
    expect(
      speakers('en', 'Police Commissioner Tom Marsh met the family.', '“It is late,” the top cop said.'),
    ).toEqual(['Tom Marsh: It is late,'])
  })

  test('an office and what it is for run into the name', () => {
    expect(
      speakers(
        'en',
        'As the strike went on, Superintendent of Public Piers Petra Lund called for a truce.',
        '“It is late,” the superintendent went on to say.',
      ),
    ).toEqual(['Petra Lund: It is late,'])
  })

  test.each([
    ['a comma forgotten', 'Marsh, a former head of the Quay Trust described it as “far too late”.', 'Marsh'],
    [
      'a form of address before the name',
      'Mr Tom Marsh, Tide Party TD, Quayside West, said plans to “move the quay” were late.',
      'Tom Marsh',
    ],
    [
      'places between the name and its “who”',
      'Among them was Ms Petra Lund (83), from Quayside, Lower Marsh, who said it was “very late for all”.',
      'Petra Lund',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers('en', text).map(line => line.split(':')[0])).toEqual([speaker])
  })

  test('a passenger who gives her name has one', () => {
    expect(
      speakers(
        'en',
        'The passenger, who identified herself only as Petra, said she ran.',
        '“It sank,” she said.',
      ),
    ).toEqual(['Petra: It sank,'])
  })
})

describe('whose remark it was', () => {
  test.each([
    [
      'an owner before the noun',
      'Tom Marsh wept, taking offence at Senator Petra Reeds’ remark about an alleged “late policy” for ferries.',
      'Petra Reeds: late policy',
    ],
    [
      'a possessive and a gerund',
      'Tom Marsh said that Petra Lund had erred in her evidence, which included her saying “she was never late” that day.',
      'Petra Lund: she was never late',
    ],
    [
      'somebody who is asked to take it back',
      'Petra Lund rose, and Tom Marsh called on Deputy Lund to withdraw her “always late” comment.',
      'Petra Lund: always late',
    ],
  ])('%s', (_, text, line) => {
    expect(speakers('en', text)).toEqual([line])
  })
})

describe('what only looks like speech', () => {
  test('calls that are counted are no verb', () => {
    expect(
      speakers(
        'en',
        'Petra Lund said delays in the way 999 calls were taken “surely cost the town a ferry”.',
      ),
    ).toEqual(['Petra Lund: surely cost the town a ferry'])
  })

  test('what somebody told a paper is not said by those it is about', () => {
    expect(
      speakers(
        'en',
        'Tom Marsh told the newspaper that he and others of the crew had spoken to him and that he was asked “to leave that ferry at once”.',
      ),
    ).toEqual(['Tom Marsh: to leave that ferry at once'])
  })

  test('a comma inside the marks may be the reporter’s own', () => {
    expect(
      speakers(
        'en',
        'Petra Lund said it was late.',
        'The crews have a right to a “fair catch,” a right that is as old as the port.',
      ),
    ).toEqual([])
  })

  test('a term is coined, not said', () => {
    expect(
      speakers('en', 'Petra Lund said the port no longer uses the “low tide” label for ferries.'),
    ).toEqual([])
  })

  test('whoever somebody agrees with is no source', () => {
    expect(
      speakers(
        'es',
        'Petra Lund, concejala del puerto, está de acuerdo con Tomás Ruiz: «Llegó tarde el barco».',
      ),
    ).toEqual(['Petra Lund: Llegó tarde el barco'])
  })
})

describe('who the story goes on with', () => {
  test('whoever led a sentence goes before whoever was only named in one', () => {
    expect(
      speakers(
        'en',
        'Kiril Marsh has tied up his ferry for the winter.',
        'On the quay they say that he had once sailed past the champion Tom Marsh.',
        'The 23-year-old claimed he was rested. “My boat sleeps longer,” he said.',
        'The Bulgarian, who came to the town by chance, is mending nets.',
        'His plan was short. “Paint the hull. Then the mast and the rails.”',
      ).map(line => line.split(':')[0]),
    ).toEqual(['Kiril Marsh', 'Kiril Marsh'])
  })

  test('a rank before the name leads its sentence', () => {
    expect(
      speakers(
        'en',
        'British No. 1 Petra Lund looked calm as she beat the 10th seed Maria Reed.',
        '“My arm hurts. I served well.”',
      ),
    ).toEqual(['Petra Lund: My arm hurts. I served well.'])
  })

  test('the place a story was filed from says nothing', () => {
    expect(
      speakers(
        'de',
        'QUAYSTADT. „Es ist spät“, fand Anwältin Petra Lund.',
        'Der Angeklagte schwieg. „Sie haben gelogen“, rief der Vorsitzende.',
      ),
    ).toEqual(['Petra Lund: Es ist spät', 'Vorsitzende: Sie haben gelogen'])
  })

  test('a model is nobody', () => {
    expect(
      speakers(
        'en',
        'Tom Marsh, who runs the yard, met the council.',
        'The message spoke of faults of the Max and its pumps. “I am sorry,” he said.',
      ),
    ).toEqual(['Tom Marsh: I am sorry,'])
  })

  test('a monarch goes by his own people’s title', () => {
    expect(
      speakers(
        'en',
        'The lord of the quay, Oba Tunde Marsh, begged Governor Lund for a bridge.',
        '“Half a pier is no pier,” the monarch said.',
      ),
    ).toEqual(['Tunde Marsh: Half a pier is no pier,'])
  })

  test('members of two bodies', () => {
    expect(
      speakers(
        'en',
        'HQP and TLP councillors have walked out as they believe there are “no ferries” in the town.',
      ),
    ).toEqual(['HQP and TLP councillors: no ferries'])
  })
})

describe('verbs of verdict', () => {
  test.each([
    [
      'in the passive',
      'The claim by chairman Tom Marsh that pupils had helped was rejected by principal Petra Lund as “plain invention”.',
    ],
    [
      'in the active',
      'Petra Lund rejected the claim by chairman Tom Marsh that pupils had helped as “plain invention”.',
    ],
  ])('%s', (_, text) => {
    expect(speakers('en', text)).toEqual(['Petra Lund: plain invention'])
  })

  test('a verb is no plural noun, and a degree judges', () => {
    expect(
      speakers('en', 'The FTA refers to Grade I recalls as “a case that keeps ferries tied up.”'),
    ).toEqual(['FTA: a case that keeps ferries tied up.'])
    expect(speakers('en', 'Petra Lund fears that it could be one of the “most sober” winters.')).toEqual([
      'Petra Lund: most sober',
    ])
  })

  test('what something is for is no source, and an article no speaker', () => {
    expect(
      speakers(
        'es',
        'El sindicato argumenta que los turnos fijados para esta huelga «doblan los de un domingo de verano».',
      ),
    ).toEqual(['sindicato: doblan los de un domingo de verano'])
    expect(
      speakers('es', 'Petra Lund y los vecinos denunciaron los «turnos abusivos» del puerto.').map(
        line => line.split(':')[0],
      ),
    ).not.toContain('los')
  })

  test('a participle behind a French tag shares its subject', () => {
    expect(
      speakers(
        'fr',
        'Luc Lund a réclamé un quai. « Le bac est trop petit », a-t-il justifié, soulignant au passage le poids du port dans « la vie du bourg ».',
      ),
    ).toEqual(['Luc Lund: Le bac est trop petit', 'Luc Lund: la vie du bourg'])
  })
})

describe('names behind things', () => {
  test('a full name right behind its verb, without a comma', () => {
    expect(
      speakers(
        'fr',
        'Le froid tombe sur les quais raconte Luc Lund, avocat du port : « On rentre les barques. »',
      ),
    ).toEqual(['Luc Lund: On rentre les barques.'])
  })

  test('whoever ends the phrase a sentence begins with leads it', () => {
    expect(
      speakers(
        'en',
        'Marta Quill is standing in the old net loft.',
        'Wheelchair user Enid Marsh, 60, was her first customer. She said: “I have two of them now.”',
      ),
    ).toEqual(['Enid Marsh: I have two of them now.'])
  })
})

describe('capitals, brackets and participles', () => {
  test('a verb’s form with a capital inside a name is no verb', () => {
    expect(
      speakers('en', 'Harbour mayor Tom Marsh said Saltmarsh Rail was in “the very deepest mud” and late.'),
    ).toEqual(['Tom Marsh: the very deepest mud'])
  })

  test('an office is followed by what it is for, in brackets', () => {
    expect(
      speakers(
        'en',
        'Mr Tom Marsh asked about the quay. In reply, Senior Minister of State (Piers) Grace Lund passed over it. Mr Marsh pressed on.',
        'The Senior Minister of State said that her office “won’t count piers by the dozen”.',
      ),
    ).toEqual(['Grace Lund: won’t count piers by the dozen'])
  })

  test('people right before their participle', () => {
    expect(
      speakers(
        'en',
        'A boss was shown a dossier. It includes travellers branding ferries run by the firm as “a disaster”.',
      ),
    ).toEqual(['travellers: a disaster'])
  })

  test('an Arabic verb that stands alone is nobody: it goes on with whoever spoke last', () => {
    expect(speakers('ar', 'سئل عن الموعد. وقال: "نعم"')).toEqual([': نعم'])
    expect(speakers('ar', 'وقالت ليلى منصور: "سنكمل الخط".', 'وأضافت: "لن نتراجع عن القرار".')).toEqual([
      'ليلى منصور: سنكمل الخط',
      'ليلى منصور: لن نتراجع عن القرار',
    ])
  })
})
