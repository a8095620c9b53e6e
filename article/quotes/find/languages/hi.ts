import { byGender, speechLanguage, words } from './language.ts'

/** Hindi: the subject is marked by "ने" and comes before its verb; “…” or ‘…’. There are no capitals. */
export const hindi = speechLanguage({
  verbs: words(
    'कहा कहती कहते कहता बताया बोले बोला बोली पूछा लिखा जोड़ा माना दावा आरोप चेतावनी जवाब स्वीकार घोषणा दोहराया समझाया कहना करार',
  ),
  judging: words('करार बताया कहा'),
  pronouns: byGender({ any: 'उन्होंने उसने उन्होने वह वे उनका उनके इन्होंने' }),
  definite: words('इस उस'),
  indefinite: words('एक कुछ कई दो तीन'),
  accordingTo: [],
  accordingToAfter: words('मुताबिक अनुसार'),
  helpers: words('भी फिर आगे यह कि है था हुए का'),
  conjunctions: words('और लेकिन या जबकि'),
  stops: words(
    'ने को से में पर और लेकिन कि के का की यह वह भी है था हुए लिए सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार बाद',
  ),
  titles: words(
    'महापौर प्रधानमंत्री मुख्यमंत्री मंत्री राष्ट्रपति अध्यक्ष प्रवक्ता निदेशक श्री श्रीमती सुश्री डॉ डॉक्टर न्यायाधीश वकील कोच कप्तान लेखक नेता सांसद विधायक पुलिस अधिकारी निवासी पार्षद',
  ),
  bodies: words('पुलिस सरकार मंत्रालय कंपनी विपक्ष अदालत प्रशासन प्रदर्शनकारियों'),
  scare: words('तथाकथित नामक'),
  works: words('फिल्म किताब उपन्यास गीत शब्द नारा'),
  subjectMarker: 'ने',
})
