import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'
import { inNominative } from './names/slavic-names.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('Arabic', () => {
  test.each([
    [
      'a name behind what its office is of',
      'وقال وزير النقل فيصل الراوي إن «الجسر سيفتح قريبا».',
      'فيصل الراوي',
    ],
    ['two offices in a row', 'أكد المتحدث باسم الشرطة العقيد كريم حداد أن «التحقيق مستمر».', 'كريم حداد'],
    [
      'the thing judged stands behind the name',
      'وصفت النائبة هدى كمال الخطة بأنها "كارثة بطيئة".',
      'هدى كمال',
    ],
    [
      'the preposition written as one with the office',
      'ووفقًا للمتحدثة ليلى منصور فإن "العمل مستمر".',
      'ليلى منصور',
    ],
    [
      'a saying behind a verb that says nothing',
      'انتقد زعيم المعارضة وائل درويش القرار قائلًا إنه "غير دستوري".',
      'وائل درويش',
    ],
    ['reported by others', 'ونقلت الوكالة عن الوزير فيصل الراوي قوله إن "المفاوضات صعبة".', 'فيصل الراوي'],
    ['an office alone', 'وأشار رئيس النقابة إلى أن "العمال لم يتقاضوا رواتبهم".', 'رئيس النقابة'],
    ['somebody unnamed and where from', 'وقال مسؤول في البلدية إن "الأموال اختفت".', 'مسؤول في البلدية'],
  ])('%s', (_, text, speaker) => {
    expect(speakers('ar', text).map(line => line.split(': ')[0])).toEqual([speaker])
  })

  test('the verb alone tells that she goes on', () => {
    expect(
      speakers(
        'ar',
        'واجهت النائبة هدى كمال الوزير فيصل الراوي.',
        'وقالت في كلمة أمام المجلس: "لن أستقيل أبدا".',
      ),
    ).toEqual(['هدى كمال: لن أستقيل أبدا'])
  })

  test('a paper somebody spoke to is no quotation', () => {
    expect(speakers('ar', '"نأسف لهذا التأخير"، يقول كريم حداد لـ"جريدة المرفأ".')).toEqual([
      'كريم حداد: نأسف لهذا التأخير',
    ])
  })
})

describe('Russian', () => {
  test.each([
    ['a place between office and name', '«Мост готов», — сказала мэр Приморска Анна Лунина.', 'Анна Лунина'],
    ['a name in another case', 'По мнению экономиста Павла Грачёва, рост цен «неизбежен».', 'Павел Грачёв'],
    ['the house they speak from, behind', '«Водитель был пьян», — рассказали в полиции.', 'полиции'],
    ['the house they speak from, in front', 'В партии решение назвали «политической ошибкой».', 'партии'],
    ['a verb no list has', '«Дождались!» — не скрывает радости Ольга Дымова.', 'Ольга Дымова'],
    [
      'a club in marks between verb and speaker',
      '«Все спали», — рассказала РИА «Приморье» жительница дома Мария Котова.',
      'Мария Котова',
    ],
    [
      'a participle of the sentence’s subject',
      'Представитель порта отказался говорить, отметив лишь, что «работы идут».',
      'Представитель порта',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers('ru', text).map(line => line.split(': ')[0])).toEqual([speaker])
  })

  test('an office alone means its holder', () => {
    expect(
      speakers('ru', 'Министр Игорь Седов выступил в думе.', '«Деньги есть», — добавил глава ведомства.'),
    ).toEqual(['Игорь Седов: Деньги есть'])
  })

  test('he and she, first named in another case', () => {
    expect(
      speakers(
        'ru',
        'Мэр Анна Лунина встретилась с губернатором Олегом Ветровым. «Мы договорились», — сказала она.',
        '«Город получит деньги», — подтвердил он.',
      ),
    ).toEqual(['Анна Лунина: Мы договорились', 'Олег Ветров: Город получит деньги'])
  })
})

describe('Polish', () => {
  test('a verb without a subject is a tag of dialogue and tells whose', () => {
    expect(
      speakers(
        'pl',
        'Minister Jan Wilk spotkał się z burmistrz Anną Lipską.',
        '– Miasto dostanie pieniądze – zapewnił.',
        '– Czekaliśmy na to dziesięć lat – dodała.',
      ),
    ).toEqual(['Jan Wilk: Miasto dostanie pieniądze', 'Anna Lipska: Czekaliśmy na to dziesięć lat'])
  })

  test.each([
    ['a name in another case', 'Zdaniem Piotra Marsza decyzja jest „nieodpowiedzialna”.', 'Piotr Marsz'],
    [
      'a portal between verb and speaker',
      '„Wstyd i hańba” – napisała na portalu X posłanka Ewa Ruda.',
      'Ewa Ruda',
    ],
    [
      'a surname that is a trade',
      'Wiceprezydent Antoni Rybak powiedział, że most „postoi sto lat”.',
      'Antoni Rybak',
    ],
    [
      'what is judged stands in front',
      'Decyzję skrytykował radny Piotr Marsz, nazywając ją „zdradą mieszkańców”.',
      'Piotr Marsz',
    ],
    ['a house', 'W komunikacie policji napisano: „Kierowca był pijany”.', 'komunikacie policji'],
  ])('%s', (_, text, speaker) => {
    expect(speakers('pl', text).map(line => line.split(': ')[0])).toEqual([speaker])
  })
})

describe('Polish dialogue', () => {
  test('begins behind a full stop too, and ends with the stop of its tag', () => {
    expect(
      speakers(
        'pl',
        'Wybuchł pożar. – Było strasznie – mówi Tamara Ilska z parteru. Straż przyjechała po godzinie.',
      ),
    ).toEqual(['Tamara Ilska: Było strasznie'])
  })

  test('is opened by hyphens on web pages', () => {
    expect(speakers('pl', '- Było strasznie - mówi Tamara Ilska.')).toEqual(['Tamara Ilska: Było strasznie'])
  })
})

describe('Hindi', () => {
  test.each([
    ['words between the subject and its verb', 'सुनीता राव ने इस योजना को "धीमी तबाही" बताया।', 'सुनीता राव'],
    ['according to', 'विनोद मिश्रा के अनुसार, "सरकार किसी की नहीं सुनती"।', 'विनोद मिश्रा'],
    ['a body', 'गृह मंत्रालय ने एक बयान में कहा, "अफवाहों पर ध्यान न दें"।', 'गृह मंत्रालय'],
    ['whose words they are', 'उसके पिता सुरेश ने कहा, "मेरी बेटी बहुत बहादुर थी"।', 'सुरेश'],
  ])('%s', (_, text, speaker) => {
    expect(speakers('hi', text).map(line => line.split(': ')[0])).toEqual([speaker])
  })

  test('a name in running text is who a pronoun means', () => {
    expect(speakers('hi', 'कांग्रेस नेता विनोद मिश्रा धरने पर हैं।', 'उन्होंने कहा, "हम नहीं हटेंगे"।')).toEqual([
      'विनोद मिश्रा: हम नहीं हटेंगे',
    ])
  })
})

test.each([
  ['Олегом Ветровым', 'Олег Ветров'],
  ['Анны Луниной', 'Анна Лунина'],
  ['Веру Ланскую', 'Вера Ланская'],
  ['Piotra Marsza', 'Piotr Marsz'],
  ['Anną Lipską', 'Anna Lipska'],
  ['Jana Kowalskiego', 'Jan Kowalski'],
  ['Анна Лунина', 'Анна Лунина'],
  ['Petra Lund', 'Petra Lund'],
])('%s is %s', (name, nominative) => {
  expect(inNominative(name)).toBe(nominative)
})
