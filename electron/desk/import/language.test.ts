import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  [
    'en',
    'The council voted to build the line, and the mayor said that it would be ready before the bridge is closed.',
  ],
  [
    'de',
    'Der Rat hat für den Bau der Linie gestimmt, und der Bürgermeister sagte, dass sie noch vor dem Sommer fertig wird.',
  ],
  [
    'fr',
    'Le conseil a voté la construction de la ligne et le maire a dit qu’elle serait prête avant la fermeture du pont.',
  ],
  [
    'es',
    'El concejo votó la construcción de la línea y el alcalde dijo que estará lista antes de que cierre el puente.',
  ],
  [
    'it',
    'Il consiglio ha votato la costruzione della linea e il sindaco ha detto che sarà pronta prima della chiusura del ponte.',
  ],
  [
    'pt',
    'O conselho votou a construção da linha e o prefeito disse que ela não vai estar pronta antes do fim do ano.',
  ],
  [
    'nl',
    'De raad heeft voor de aanleg van de lijn gestemd en de burgemeester zei dat het werk niet voor de zomer klaar is.',
  ],
  [
    'sv',
    'Rådet röstade för att bygga linjen och borgmästaren sade att den inte är klar förrän efter sommaren.',
  ],
  [
    'pl',
    'Rada zagłosowała za budową linii, a burmistrz powiedział, że nie będzie ona gotowa przed zamknięciem mostu i że to już jest pewne.',
  ],
  ['ru', 'Совет проголосовал за строительство линии, и мэр сказал, что она будет готова.'],
  ['uk', 'Рада проголосувала за будівництво лінії, і мер сказав, що її збудують.'],
  ['ar', 'صوت المجلس على بناء الخط وقال رئيس البلدية إنه سيكون جاهزا.'],
  ['fa', 'شورا به ساخت خط رأی داد و شهردار گفت که پیش از بسته شدن پل آماده می‌شود.'],
  ['hi', 'परिषद ने लाइन बनाने के लिए मतदान किया और मेयर ने कहा कि यह तैयार हो जाएगी।'],
  ['ja', '市議会は路線の建設を承認し、市長は橋が閉まる前に完成すると述べた。'],
  ['zh', '市议会投票决定修建这条线路，市长说它会在大桥关闭之前完工。'],
])('a paragraph in %s is told by its words', (language, text) => {
  expect(detectLanguage(text, 'xx')).toBe(language)
})

test('a text too short to tell has the newsroom’s language', () => {
  expect(detectLanguage('Tidewater 212', 'de')).toBe('de')
})
