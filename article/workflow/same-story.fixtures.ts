import type { Opening } from './same-story.ts'

/** Two beginnings, and what an editor says of them. */
export interface Pair {
  what: string
  same: boolean
  one: Opening
  other: Opening
}

const opening = (headline: string, standfirst: string, lead: string): Opening => ({
  headline,
  standfirst,
  lead,
})

const tram = opening(
  'Tram line to the old harbour clears its last council vote',
  'After nine years and three redesigns, the city will start laying track in spring.',
  'The council of Tidewater voted 31 to 12 on Saturday to build the tram line to the old harbour. Work on the first nine stops begins in March at the ropewalk, and the line should carry its first passengers in the autumn of 2029. “We will finish it before the bridge closes,” the mayor, Olin Marsh, told members after a debate that ran past midnight.',
)
const storm = opening(
  'Storm cuts ferry service to three islands',
  'Crews hope to sail again on Tuesday once the swell has gone down.',
  'All ferries to Skarn, Little Holm and the Outer Gannet were cancelled on Sunday as a storm pushed waves of six metres into the sound. The harbour master, Petra Lund, said that no boat would leave before Tuesday morning. Some 400 passengers were put up in the sports hall of the fishery school.',
)
const court = opening(
  'Harbour cashier sentenced to three years for theft of mooring fees',
  'The court found that 84,000 crowns went missing over two summers.',
  'A former cashier of the harbour office was sentenced on Monday to three years in prison for taking mooring fees of 84,000 crowns. The district court of Tidewater heard that she had printed two receipts for one berth and kept the money paid for the second. Her lawyer announced an appeal.',
)
const german = opening(
  'Stadtrat beschließt Straßenbahn zum alten Hafen',
  'Nach neun Jahren Streit sollen im Frühjahr die ersten Gleise liegen.',
  'Der Stadtrat hat am Samstag mit 31 zu 12 Stimmen beschlossen, die Straßenbahn zum alten Hafen zu bauen. Die Arbeiten an den ersten neun Haltestellen beginnen im März an der Seilerbahn. „Wir werden fertig, bevor die Brücke schließt“, sagte Bürgermeister Olin Marsh nach einer Debatte bis nach Mitternacht.',
)
const japanese = opening(
  '旧港への路面電車、市議会が最終承認',
  '九年間の議論を経て、春に線路の敷設が始まる。',
  '市議会は土曜日、旧港への路面電車の建設を賛成多数で承認した。最初の九つの停留所の工事は三月に始まり、二年後に開業する予定である。市長は深夜まで続いた審議の後、「橋が閉まる前に完成させる」と述べた。',
)

const SAME: Omit<Pair, 'same'>[] = [
  { what: 'the wire sent it twice', one: tram, other: tram },
  {
    what: 'a desk wrote another headline and standfirst over the agency’s lead',
    one: tram,
    other: opening('Council says yes to harbour trams', 'Track will be laid from March on.', tram.lead),
  },
  {
    what: 'an update with another second sentence',
    one: storm,
    other: opening(
      'Storm cuts ferry service to islands',
      storm.standfirst,
      'All ferries to Skarn, Little Holm and the Outer Gannet were cancelled on Sunday as a storm pushed waves of six metres into the sound. Two fishing boats broke their moorings in the night. Some 400 passengers were put up in the sports hall of the fishery school.',
    ),
  },
  {
    what: 'the importer took the first paragraph as the standfirst in one of them',
    one: court,
    other: opening(
      court.headline,
      'A former cashier of the harbour office was sentenced on Monday to three years in prison for taking mooring fees of 84,000 crowns.',
      'The district court of Tidewater heard that she had printed two receipts for one berth and kept the money paid for the second. Her lawyer announced an appeal.',
    ),
  },
  {
    what: 'a copy of an article, with its mark in the headline',
    one: court,
    other: { ...court, headline: `${court.headline} (copy)` },
  },
  {
    what: 'the short version for the briefs column',
    one: tram,
    other: opening(
      'Harbour tram line approved',
      '',
      'The council of Tidewater voted 31 to 12 on Saturday to build the tram line to the old harbour. Work on the first nine stops begins in March at the ropewalk.',
    ),
  },
  {
    what: 'capitals and typography of another source',
    one: storm,
    other: opening(
      storm.headline.toUpperCase(),
      storm.standfirst,
      storm.lead.replaceAll(',', ' –').replace('Sunday', 'SUNDAY'),
    ),
  },
  {
    what: 'a dateline and a reporter’s name in front of the same text',
    one: storm,
    other: opening(storm.headline, '', `TIDEWATER, Nov 22 – ${storm.lead}`),
  },
  {
    what: 'a German agency story under two headlines',
    one: german,
    other: opening('31 zu 12 für die Hafenbahn', '', german.lead),
  },
  {
    what: 'a Japanese story with a shorter headline',
    one: japanese,
    other: opening('路面電車を承認', japanese.standfirst, japanese.lead),
  },
  {
    what: 'a rewrite by another hand, which nothing is said about',
    one: storm,
    other: opening(
      'Islands cut off as storm stops ferries',
      '',
      'A storm that pushed waves of six metres into the sound stopped all ferries to Skarn, Little Holm and the Outer Gannet on Sunday. Some 400 passengers slept in the sports hall of the fishery school, and no boat will leave before Tuesday morning.',
    ),
  },
  {
    what: 'a correction of one figure',
    one: court,
    other: { ...court, lead: court.lead.replace('three years', 'two and a half years') },
  },
]

const weather = (day: string, low: number, high: number, wind: string, where: string): Opening =>
  opening(
    `Weather for Tidewater and the coast: ${day}`,
    `The forecast for ${day}.`,
    `${day} begins with ${where}. Temperatures lie between ${low} and ${high} degrees, with ${wind} winds from the sea. The harbour office warns small boats to watch the tide at the mole. The next forecast follows at six in the evening.`,
  )
const match = (home: string, away: string, score: string, lead: string): Opening =>
  opening(`${home} ${score} ${away}`, `Report from the ${home} ground.`, lead)

const DIFFERENT: Omit<Pair, 'same'>[] = [
  {
    what: 'the next day’s follow-up on the tram vote',
    one: tram,
    other: opening(
      'Shopkeepers ask for the tram timetable in writing',
      'Traders on Quay Street want to know when the road will be closed.',
      'A day after the council of Tidewater voted to build the tram line to the old harbour, shopkeepers on Quay Street asked for a timetable in writing. “We lost two summers to the gas works,” said Petra Lund, who runs the chandlery. The transport department promised an answer by Friday.',
    ),
  },
  {
    what: 'a comment on the same vote',
    one: tram,
    other: opening(
      'The tram is late, and it is right',
      'Nine years of debate have made a better line.',
      'Nobody who sat through nine years of meetings can call this decision hasty. The line to the old harbour was drawn three times, and each time it got better. What it needs now is not another redesign but a date, and somebody who keeps it.',
    ),
  },
  {
    what: 'the forecasts of two days',
    one: weather('Monday', 3, 8, 'fresh', 'fog along the river'),
    other: weather('Tuesday', 5, 11, 'strong', 'showers over the islands'),
  },
  {
    what: 'the lottery of two weeks',
    one: opening(
      'Lottery: the winning numbers',
      'The numbers of the harbour lottery.',
      'The winning numbers of the harbour lottery drawn on Saturday are 4, 11, 19, 23, 38 and 41; the extra number is 7. Prizes can be collected at the town hall for 90 days.',
    ),
    other: opening(
      'Lottery: the winning numbers',
      'The numbers of the harbour lottery.',
      'The winning numbers of the harbour lottery drawn on Saturday are 2, 9, 14, 27, 33 and 45; the extra number is 12. Prizes can be collected at the town hall for 90 days.',
    ),
  },
  {
    what: 'two match reports of one series',
    one: match(
      'Harbour Rovers',
      'Skarn',
      '3–1',
      'Harbour Rovers beat Skarn 3–1 on Saturday before a crowd of 2,100. Two goals in the first half, both from corners, settled it early, and the visitors never found an answer to the wind.',
    ),
    other: match(
      'Harbour Rovers',
      'Little Holm',
      '0–2',
      'Harbour Rovers lost 2–0 to Little Holm on Wednesday before a crowd of 1,450. A late penalty and a mistake in the defence decided a match that neither side had deserved to win until then.',
    ),
  },
  {
    what: 'two morning briefings with one greeting',
    one: opening(
      'Morning briefing: ferry talks, flood maps and a regatta',
      'Good morning. This is what Tidewater talks about today.',
      'Good morning. This is what Tidewater talks about today. Ferry crews and owners return to the table at nine. The county publishes new flood maps, and the rowing club celebrates the closest regatta in forty years.',
    ),
    other: opening(
      'Morning briefing: tram vote, school roof and a barometer',
      'Good morning. This is what Tidewater talks about today.',
      'Good morning. This is what Tidewater talks about today. The council votes on the tram line after lunch. The roof of the fishery school is leaking again, and a stolen barometer has turned up in a lost-luggage office.',
    ),
  },
  {
    what: 'two court reports of one day',
    one: court,
    other: opening(
      'Skipper fined for sailing without lights',
      'The court took his licence for six months.',
      'The skipper of a trawler was fined 12,000 crowns on Monday for sailing without lights in the sound. The district court of Tidewater heard that a ferry had to turn hard to avoid the boat. His lawyer announced an appeal.',
    ),
  },
  {
    what: 'two notices of road works',
    one: opening(
      'Quay Street closed until Friday',
      'Buses take the ring road.',
      'Quay Street will be closed between the fish market and the station until Friday, the road office said. Buses of lines 4 and 7 take the ring road, and the stop at the chandlery is not served. Residents can reach their houses on foot.',
    ),
    other: opening(
      'Mill Lane closed until Monday',
      'Buses take the bridge.',
      'Mill Lane will be closed between the school and the bridge until Monday, the road office said. Buses of lines 2 and 9 take the bridge, and the stop at the mill is not served. Residents can reach their houses on foot.',
    ),
  },
  {
    what: 'two obituaries with one opening phrase',
    one: opening(
      'Ada Thornquist, who taught a town to swim, is dead',
      '',
      'Ada Thornquist has died in Tidewater at the age of 91, her family said. For forty years she taught children to swim in the basin behind the ropewalk, in any weather, with a whistle and a bamboo pole.',
    ),
    other: opening(
      'Rolf Brandvold, builder of the last wooden ferry, is dead',
      '',
      'Rolf Brandvold has died in Tidewater at the age of 88, his family said. He built eleven boats with his own hands, among them the last wooden ferry that crossed the sound to Little Holm.',
    ),
  },
  {
    what: 'letters to the editor of two weeks',
    one: opening(
      'Letters to the editor',
      '',
      'Your reporter writes that the benches on the mole are to go. I have sat on them since 1961 and would like to know who decided this, and whether that person has ever waited for a boat.',
    ),
    other: opening(
      'Letters to the editor',
      '',
      'The new timetable of the ferries is a riddle. My wife and I missed the eight o’clock boat twice because it now leaves at ten to eight, which is printed in letters that no honest eye can read.',
    ),
  },
  {
    what: 'two stories that were only just begun',
    one: opening('Tram', '', ''),
    other: opening('Tram', '', ''),
  },
  {
    what: 'two quarterly results of one company',
    one: opening(
      'Tidewater Lines reports a profit for the third quarter',
      '',
      'Tidewater Lines said on Thursday that it made a profit of 14 million crowns in the third quarter, after a loss of 3 million a year before. Revenue rose by 8 percent to 210 million crowns.',
    ),
    other: opening(
      'Tidewater Lines reports a profit for the second quarter',
      '',
      'Tidewater Lines said on Thursday that it made a profit of 6 million crowns in the second quarter, after a profit of 5 million a year before. Revenue rose by 2 percent to 188 million crowns.',
    ),
  },
  {
    what: 'two German police reports of one night',
    one: opening(
      'Einbruch in Bootshaus',
      '',
      'Unbekannte sind in der Nacht zum Sonntag in ein Bootshaus am Nordkai eingebrochen. Sie nahmen nach Angaben der Polizei zwei Außenbordmotoren mit. Zeugen werden gebeten, sich zu melden.',
    ),
    other: opening(
      'Einbruch in Gaststätte',
      '',
      'Unbekannte sind in der Nacht zum Sonntag in eine Gaststätte an der Mühlgasse eingebrochen. Sie öffneten nach Angaben der Polizei zwei Spielautomaten. Zeugen werden gebeten, sich zu melden.',
    ),
  },
]

/** Pairs of beginnings with an editor's verdict: what the thresholds were chosen by. */
export const PAIRS: readonly Pair[] = [
  ...SAME.map(pair => ({ ...pair, same: true })),
  ...DIFFERENT.map(pair => ({ ...pair, same: false })),
]
