/** Verbs of speech in the past and the present, for him; the forms for her, for several and with "and" before them are made. */
const PAST = `قال أضاف أكد أوضح صرح أعلن ذكر أشار تابع كتب حذر وصف اعتبر شدد رد سأل نفى اعترف أجاب أردف لفت طالب أفاد بين كشف أخبر أبلغ روى حكى علق
  انتقد هاجم دان أدان ندد استنكر رفض دعا ناشد حث وعد تعهد توعد هدد زعم ادعى تساءل رأى ظن اعتقد شرح فسر نوه أثنى أشاد رحب عبر أعرب ختم اختتم استطرد استدرك
  بدأ افتتح زاد جاء ورد واصل كرر جدد أقر نبه أوصى اتهم وجه خاطب غرد نشر صرخ هتف همس مازح ابتسم شكا اشتكى طلب أصر جزم حسم لخص استذكر تذكر اقترح توقع رجح أمل تمنى لمح سخر عد نعت
  سمى شبه قدر حمل شكر هنأ بشر طمأن أمر أورد سرد عقب أسهب اقر اكد اضاف اوضح اعلن اشار اجاب افاد`
const PRESENT = `يقول يضيف يؤكد يوضح يصرح يعلن يذكر يشير يتابع يكتب يحذر يصف يعتبر يشدد يرد يسأل ينفي يعترف يجيب يردف يلفت يطالب يفيد يبين يكشف يخبر يروي يحكي
  يعلق ينتقد يهاجم يدين يندد يستنكر يرفض يدعو يناشد يحث يعد يتعهد يهدد يزعم يدعي يتساءل يرى يظن يعتقد يشرح يفسر ينوه يشيد يرحب يعبر يعرب يختم يستطرد يستدرك يواصل
  يكرر يجدد يقر ينبه يوصي يتهم يصرخ يهتف يهمس يمازح يبتسم يشكو يشتكي يطلب يصر يجزم يلخص يستذكر يتذكر يقترح يتوقع يرجح يأمل يتمنى يسخر ينعت يسمي يشبه يورد يسرد يعقب`

const list = (text: string): string[] => text.trim().split(/\s+/)

/** "نفى" is "نفت" for her and "نفوا" for several. */
const past = (verb: string): string[] => {
  const stem = verb.replace(/[ىا]$/u, '')
  const weak = stem !== verb
  return [verb, `${stem}ت`, `${stem}وا`, ...(weak ? [] : [`${verb}ن`, `${verb}ا`, `${verb}تا`])]
}

const present = (verb: string): string[] => {
  const her = `ت${verb.slice(1)}`
  const stem = verb.replace(/[يوى]$/u, '')
  return [verb, her, `${stem}ون`, `${verb}ان`, `${her}ان`]
}

/** Every word as it is, and with "and" or "so" written as one with it. */
export const withAnd = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].flatMap(word => [word, `و${word}`, `ف${word}`]))

/** All forms of the verbs of speech. */
export const arabicVerbs: string[] = [...list(PAST).flatMap(past), ...list(PRESENT).flatMap(present)]

/** The forms of some verbs, for lists that name them by "he did". */
export const formsOf = (verbs: string): string[] =>
  list(verbs).flatMap(verb => (verb.startsWith('ي') ? present(verb) : past(verb)))
