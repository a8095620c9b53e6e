import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'en' },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('who is named, and how', () => {
  test('a party and a state behind a name are not the name', () => {
    expect(
      speakers('The panel “turned down every pier” with the town, Sen. Tom Marsh, R-Iowa, told reporters.'),
    ).toEqual(['Tom Marsh: turned down every pier'])
  })

  test('an office before a comma has its name behind it, though the second comma was forgotten', () => {
    expect(
      speakers('“It has come to our ears that the tram is late,” the Minister of Piers, Petra Lund told us.'),
    ).toEqual(['Petra Lund: It has come to our ears that the tram is late,'])
  })

  test.each([
    ['Ferry Special Agent in Charge Tom Marsh', 'Tom Marsh'],
    ['Royal College of Piers head of policy Helen Lund', 'Helen Lund'],
  ])('an office of what somebody heads runs into the name: %s', (who, name) => {
    expect(speakers(`“The last tram is late,” ${who} said.`)).toEqual([`${name}: The last tram is late,`])
  })

  test('“his lawyer” is not the man who has one', () => {
    expect(
      speakers(
        'Ex-mayor Tom Marsh was charged on Friday.',
        'The sum reflects a “lapse of a man in trouble,” and Marsh is sorry, his lawyer said.',
        '“He is sorry,” lawyer Colin Holm said.',
      ),
    ).toEqual(['Colin Holm: lapse of a man in trouble,', 'Colin Holm: He is sorry,'])
  })

  test('two offices belong to the one name behind them', () => {
    expect(
      speakers('Ferry writer and economist Dr. Tom Marsh has read the papers and concludes: “It is late.”'),
    ).toEqual(['Tom Marsh: It is late.'])
  })

  test('a line with an office and a name heads the words below it', () => {
    expect(
      speakers(
        'Harbour member, Cllr Petra Lund said: “It is late.”',
        'Another member, Cllr Tom Marsh',
        '“The tram was never any good to us.”',
      ),
    ).toEqual(['Petra Lund: It is late.', 'Tom Marsh: The tram was never any good to us.'])
  })

  test('the place and the day a story was filed are nobody', () => {
    expect(
      speakers('TIDEWATER, Apr 26: A skipper left port.', 'The tram is late. “It will sink,” she said.')[0],
    ).not.toContain('TIDEWATER')
  })
})

describe('tags with verbs of any kind', () => {
  test('a past tense between the words and a full name is a verb of speech', () => {
    expect(speakers('“When do we get the pier back?” squawked weary skipper Tom Marsh at the door.')).toEqual(
      ['Tom Marsh: When do we get the pier back?'],
    )
  })
})

describe('what stands in the way', () => {
  test.each([
    [
      'A spokesman for Prime Minister Tom Marsh said the plan was “dead in the water”.',
      ['spokesman for Prime Minister Tom Marsh'],
    ],
    ['Despite shouts of “point of order” from harbour members, the sitting went on.', ['harbour members']],
    [
      'The Harbour Agency alerted residents to “historic levels of flooding” on the coast.',
      ['Harbour Agency'],
    ],
    ['One resident’s verdict: “A total mess.”', ['One resident']],
    ['The pier was rated “good” by inspectors.', ['inspectors']],
    ['The group, which calls itself “Tide Watch”, met on Monday.', []],
    ['A neighbour was blunt: “It stinks of gulls.”', ['neighbour']],
    ['Tom Marsh was blunt: “Never.”', ['Tom Marsh']],
    ['Locals mocked Tom Marsh for saying the port was “safe as houses”.', ['Tom Marsh']],
    ['Petra Lund felt “let down” by the council.', ['Petra Lund']],
    ['Petra Lund was “over the moon” when she heard.', ['Petra Lund']],
    ['Petra Lund wants ministers to “think again”.', ['Petra Lund']],
    ['The plan, dubbed “a shambles” by critics, will go ahead.', ['critics']],
    ['A “loving mum” died in a crash, her family said.', ['her family']],
    ['A mayor has hit out at “lazy and late” ministers.', ['mayor']],
    [
      'While critics say the plan is “a shambles”, ministers insist it is “working well”.',
      ['critics', 'ministers'],
    ],
    [
      '“It was a mad idea,” she admits. “But it worked,” adds Petra Lund, who owns the pier.',
      ['Petra Lund', 'Petra Lund'],
    ],
  ])('%s', (text, who) => {
    expect(speakers(text).map(line => line.split(':')[0])).toEqual(who)
  })

  test('a day before the subject is no subject', () => {
    expect(
      speakers(
        'Petra Lund laughed. This led to more, and so early Sunday morning she wrote again, calling it “a simple mistake.”',
      ),
    ).toEqual(['Petra Lund: a simple mistake.'])
  })

  test('a sentence in capitals with a tag behind it is no title', () => {
    expect(speakers('Petra Lund was bored. “Let’s do a Q&A” she tweeted from the pier.')).toEqual([
      'Petra Lund: Let’s do a Q&A',
    ])
  })
})

describe('who is meant a second time', () => {
  test('the owner of a noun is not the next “she”', () => {
    expect(
      speakers(
        'Petra Lund had to leave her house. Sheriff’s deputies drove up the hill. “It is hard,” she said.',
      ),
    ).toEqual(['Petra Lund: It is hard,'])
  })

  test('“he” is not the many who were doubtful', () => {
    expect(
      speakers('Tom Marsh was glad, when so many had doubted that the tram would run.', 'He said: “It ran.”'),
    ).toEqual(['Tom Marsh: It ran.'])
  })

  test('the town behind a village is not the next “she”, whoever explained it is', () => {
    expect(
      speakers(
        'The tram was shown at a hall in Lower Quay, Tidewater.',
        'What it meant was explained by one elderly woman who had lost her bus.',
        'She told the Courier: “You feel a fool.”',
      ),
    ).toEqual(['one elderly woman: You feel a fool.'])
  })

  test('a victim who returned is not a victim of a kind', () => {
    expect(
      speakers(
        'The victim’s daughter said: “They knew her.”',
        'The victim returned home with the purse in the tram, after the driver was told to wait.',
        '“She thought the driver would be back.”',
      ),
    ).toEqual([
      'victim’s daughter: They knew her.',
      'victim’s daughter: She thought the driver would be back.',
    ])
  })

  test('words a body is said to have said stay its own when somebody says them again', () => {
    expect(
      speakers(
        'The mayor has a “duty to go to sea”, the HNP has demanded.',
        'Tom Marsh, a baker, said: “If so, he has a duty to go to sea.”',
      )[0],
    ).toBe('HNP: duty to go to sea')
  })

  test('what somebody was left as is told in their words', () => {
    expect(
      speakers('Petra Lund told the Courier of it.', 'She was left “cold with fright” on the pier.'),
    ).toEqual(['Petra Lund: cold with fright'])
  })

  test('a firm with its name is no “he”', () => {
    expect(
      speakers(
        'Cllr Tom Marsh spoke behind the inquiry.',
        'The scheme proposed by energy firm Quaylex calls for six piers.',
        'He said: “It is late.”',
      ),
    ).toEqual(['Tom Marsh: It is late.'])
  })

  test('the president of the first paragraph is not whoever was killed in the second', () => {
    expect(
      speakers(
        'The president of the Quay Order said the shot at the pier was “justified under every tide table.”',
        'Tom Marsh, 27, was killed on Friday at the pier.',
      )[0],
    ).not.toContain('Tom Marsh')
  })

  test('what hangs on two clauses is said by whoever acts in the second', () => {
    expect(
      speakers(
        'The council has denied the claims and Saxon Tidepower also hit back at the group, saying it had “sunk to the level of the sea”.',
      ),
    ).toEqual(['Saxon Tidepower: sunk to the level of the sea'])
  })

  test('whoever a statement goes to did not make it', () => {
    expect(
      speakers(
        'Her husband John - who died in May - had seen her fail.',
        'In a statement to the senior Tidewater coroner Tom Marsh, he said: “She had a sunny way.”',
      ),
    ).toEqual(['John: She had a sunny way.'])
  })

  test('a name that acts behind an introduction without a comma leads its sentence', () => {
    expect(
      speakers(
        'Colin Holm found no fault. He said: “It is late.”',
        'In answer to this Tom Marsh, the baker’s son, disputed the findings.',
        'He said: “I am sad.”',
      )[1],
    ).toBe('Tom Marsh: I am sad.')
  })

  test('a word between an owner and a capital is no nickname', () => {
    expect(
      speakers(
        'The headteacher has praised his staff after Thursday’s ‘outstanding’ A-level results.',
        'Headteacher Tom Marsh said: “We are proud of our most outstanding pupils.”',
      ),
    ).toEqual(['Tom Marsh: outstanding', 'Tom Marsh: We are proud of our most outstanding pupils.'])
  })

  test('a long word in marks that a quotation says again is a quotation', () => {
    expect(
      speakers(
        'Tom Marsh was pleased with the ‘resilience’ of his crew on Saturday.',
        '“They showed loads of resilience at sea,” said Marsh.',
      ),
    ).toEqual(['Tom Marsh: resilience', 'Tom Marsh: They showed loads of resilience at sea,'])
  })
})
