import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'de' },
  ).map(({ speaker }) => speaker)

describe('German tags', () => {
  test.each([
    ['„Das ist zu spät“, wie Hafenmeister Tom Reeth am Montag im Rathaus betonte.', 'Tom Reeth'],
    ['„Das ist zu spät“, ist sich Tom Reeth sicher.', 'Tom Reeth'],
    ['„Das ist zu spät“, war von Tom Reeth zu hören.', 'Tom Reeth'],
    ['„Das ist zu spät“ – mit diesen Worten eröffnete Tom Reeth die Sitzung.', 'Tom Reeth'],
    ['Mit den Worten „Das ist zu spät“ verließ Tom Reeth den Saal.', 'Tom Reeth'],
    ['„Das ist zu spät“, befürchten Experten.', 'Experten'],
    ['„Das ist zu spät“, heißt es vonseiten der Hafenbehörde.', 'Hafenbehörde'],
    ['„Das ist zu spät“, sagte der aus Tiedewasser stammende Tom Reeth.', 'Tom Reeth'],
    ['Sie verstehe das nicht, sagt Petra Lund: „Das ist zu spät.“', 'Petra Lund'],
    ['Unterstützung bekommt er von Petra Lund: „Das ist nie zu spät.“', 'Petra Lund'],
    ['Die Antwort gibt im Film der alte Tom Reeth: „Das ist zu spät.“', 'Tom Reeth'],
    ['Die „Hafenpost“ lobte den Film als „kleines Meisterwerk“.', 'Hafenpost'],
    ['Für die Opposition ist diese Ansage schlicht „unglaubwürdig“.', 'Opposition'],
    ['Der Plan wurde von Tom Reeth als „großer Unsinn“ bezeichnet.', 'Tom Reeth'],
    [
      'Der Hafenverein hat „schlimme Zustände“ an vielen Anlegern auch in Tiedewasser kritisiert.',
      'Hafenverein',
    ],
    ['Aus dem Ministerium hieß es dazu, man habe „auf Basis von Fakten entschieden“.', 'Ministerium'],
    ['„Das ist ein Witz“, sagt Prof. Dr. Dr. h.c. Tom Reeth.', 'Tom Reeth'],
    ['„Das ist ein Witz“, sagt Dipl.-Ing. Tom Reeth vom Bauamt.', 'Tom Reeth'],
    ['„Das ist ein Witz“, sagt Abbas al-Hakim, der lange hier lebt.', 'Abbas al-Hakim'],
    ['„Das ist ein Witz“, sagt die Vorsitzende des Vereins Rettet den Hafen, Petra Lund.', 'Petra Lund'],
    ['Vize-Landrat Tom Reeth: „Das ist ein Witz“.', 'Tom Reeth'],
    ['„Das ist ein Witz“, lautete die Botschaft von Tom Reeth.', 'Tom Reeth'],
    ['„Das ist ein Witz“, so das Fazit der Hafenbehörde.', 'Hafenbehörde'],
    ['Wie die Polizei mitteilte, war der Mann „stark alkoholisiert“.', 'Polizei'],
    ['Der Mann war nach Polizeiangaben „stark alkoholisiert“.', 'Polizei'],
    ['Eine „Zumutung“ nennt Tom Reeth die Pläne.', 'Tom Reeth'],
    ['Tom Reeth lehnt den Plan als „überzogen“ ab.', 'Tom Reeth'],
    ['Petra Lund war von Tom Reeth als „Lügnerin“ beschimpft worden.', 'Tom Reeth'],
    ['Tom Reeth, der sich selbst als „ewigen Zweifler“ bezeichnet, blieb daheim.', 'Tom Reeth'],
    ['Ada Holm blieb daheim, weil Tom Reeth sie „viel zu laut“ nennt.', 'Tom Reeth'],
    ['Tom Reeth ist davon überzeugt, dass es Ausdruck einer „neuen Zeit“ am Hafen sei.', 'Tom Reeth'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  test('his comment on others is his', () => {
    expect(
      speakers(
        'Tom Reeth war sauer: „So geht das nicht.“ Sein Kommentar über Petra Lund und Ada Holm: „Da gibt es bessere.“',
      ),
    ).toEqual(['Tom Reeth', 'Tom Reeth'])
  })

  test('a name from somewhere is no longer than the name', () => {
    expect(speakers('Das meint Petra Lund von der Hafenbehörde. „Es ist spät“, sagt Lund.')).toEqual([
      'Petra Lund',
    ])
  })
})

describe('German crossheads', () => {
  const below = [
    'Petra Lund kam am Morgen. Tom Reeth kam auch.',
    '„Ich sage nur: Die Fähre ist tot“, erklärte Petra Lund.',
  ]

  test('of words that come back below belong to whoever says them', () => {
    expect(speakers('„Es wird schön“, sagte Tom Reeth.', '„Die Fähre ist tot“', ...below)).toEqual([
      'Tom Reeth',
      'Petra Lund',
      'Petra Lund',
    ])
  })

  test('of other words belong to whoever speaks first below', () => {
    expect(speakers('„Es wird schön“, sagte Tom Reeth.', '„Kein Mensch wartet mehr“', ...below)[1]).toBe(
      'Petra Lund',
    )
  })
})

describe('a woman or a man without a name', () => {
  test('is nobody known by an office', () => {
    expect(
      speakers(
        'Richterin Petra Lund und Richterin Ada Holm hörten zu.',
        'Die Frau weinte. „Ich habe Angst“, sagte die Frau.',
      ),
    ).toEqual(['Frau'])
  })

  test('speaks behind the sentence that brings them in', () => {
    expect(speakers('Ein Augenzeuge kam an die Stelle. „Es war schlimm“, sagt er.')).toEqual(['Augenzeuge'])
  })
})

describe('German copy goes on', () => {
  test('with whoever the sentence before names behind a possessive', () => {
    expect(
      speakers(
        '„Wir zahlen drauf“, sagt ein Skipper. Organisiert hat den Protest ein Verein. Deren Sprecher Tom Reeth kündigte mehr an. Man werde „nicht lockerlassen“.',
      )[1],
    ).toBe('Tom Reeth')
  })

  test('a sentence behind a full stop is no tag', () => {
    expect(
      speakers('„Das stimmt nicht“, ruft Petra Lund. „Jeden Tag sitzt er da.“ Tom Reeth grinst. „Erwischt.“'),
    ).toEqual(['Petra Lund', 'Petra Lund', 'Tom Reeth'])
  })

  test('with somebody whom the verb leads in', () => {
    expect(
      speakers('Daneben hält ein älterer Mann eine Kerze. „So etwas darf nicht sein“, murmelt er.'),
    ).toEqual(['älterer Mann'])
  })

  test('with the verb of another speaker', () => {
    expect(
      speakers(
        'Hafenmeister Tom Reeth sprach von „blankem Unsinn“, die Opposition von einem „guten Schritt“.',
      ),
    ).toEqual(['Tom Reeth', 'Opposition'])
  })

  test('with a body that spoke without marks', () => {
    expect(
      speakers(
        '„Es wird warm“, sagt Tom Reeth. Die Behörden raten zur Vorsicht. Man solle „auf keinen Fall baden“.',
      )[1],
    ).toBe('Behörden')
  })

  test('what something is called is nobody’s words', () => {
    expect(speakers('Das Buch von Tom Reeth heißt „Die letzte Fähre“. „Es ist gut“, sagt er.')).toEqual([
      'Tom Reeth',
    ])
  })
})

describe('a German noun in marks', () => {
  test.each([
    ['is somebody’s word behind a verb that reports', 'Das sei „Wahlkampf“, sagte Tom Reeth.', ['Tom Reeth']],
    ['and behind “und”', 'Das sei „Wahlkampf“ und „Populismus“, so Tom Reeth.', ['Tom Reeth', 'Tom Reeth']],
    ['and where a verb brings its preposition', 'Tom Reeth plädierte für „Augenmaß“.', ['Tom Reeth']],
    ['is none behind so-called', 'Die sogenannte „Hafenlösung“ ist vom Tisch, sagte Tom Reeth.', []],
    ['is none as the name of a project', 'Das Projekt „Hafen 2030“ kommt voran, sagte Tom Reeth.', []],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found)
  })
})
