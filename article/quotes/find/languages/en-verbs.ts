import { words } from './language.ts'

const REGULAR = `accuse acknowledge bemoan bewail laud profess rue add admit advise affirm agree allege announce answer apologise apologize appeal argue ask assert
  assure attest bark beg bellow blast boast brag bristle call caution challenge charge chant cheer chide chirp claim clarify
  comment complain concede conclude condemn confess confide confirm contend continue counter cry criticise criticize crow
  decide declare decry defend demand denounce deny deride describe detail disagree disclose dismiss dub elaborate emphasise
  emphasize enthuse estimate exclaim explain express fume groan growl grumble gush highlight hail hint inform insist
  instruct interject intone joke jest label lament laugh lambast lambaste maintain mention moan mock muse mumble murmur mutter
  note object observe offer opine order plead pledge point post praise predict press proclaim promise pronounce protest query
  question quip rail rant react reason reassure recall recommend recount reflect refer remark remember remind reiterate repeat reply
  report request respond retort reveal rule sigh signal shout shriek slam smile snap sob specify speculate state stress
  suggest summarise summarize sum surmise tease testify text underline underscore thank theorise thunder tout tweet urge utter venture voice volunteer vow
  wail warn weigh welcome whisper wonder yell brand characterise characterize liken allude blame credit urge rate portray
  scream roar echo lash cite applaud commend rebuke scold attack deplore regret advocate counsel caution grin shrug nod
  contrast compare propose threaten reject dispute refute rebut taunt heckle implore encourage scoff sneer hiss howl chorus gloat trumpet extol salute berate
  chastise fine censure decree preach profess stipulate expose notice realise realize cackle giggle chortle gasp rasp drawl snarl splutter stammer stutter holler croak squeal squeak yelp whimper whine grunt sniff snort babble blurt burble gabble jabber prattle mumble bluster josh needle parry philosophise theorize underplay caveat reprimand commiserate chuckle marvel rave reckon warrant convey discuss indicate believe herald decry ridicule rubbish blog type pen`

const IRREGULAR = `alerted alerting said says say saying told tells tell telling wrote writes write writing written thought thinks think thinking
  felt feels feel feeling found finds find finding went goes put puts putting read reads reading heard hears spoke speaks speak
  speaking spoken swore swears swearing began begins begin began insisted hit hits hitting sang sings
  meant means shot shoots fired fires saw sees seeing knew knows quoted quotes understood
  stood stands come came comes consider considers considered considering deem deems deemed`

/** Verbs that report speech only right beside it. */
export const vagueVerbs =
  words(`consider considers considered considering deem deems deemed went goes put puts putting read reads reading heard hears sang sings
  meant means shot shoots fired fires saw sees seeing knew knows understood stood stands come came comes found finds
  find finding felt feels feel feeling hit hits hitting began begins begin threaten threatens threatened threatening attacking charging ordering offering reject rejects rejected dispute disputes disputed compare compares compared salute salutes saluted howl encourage encourages encouraged encouraging smile smiled smiles laugh laughed laughs sigh sighed sighs nod
  exposes exposed exposing notice notices noticed noticing realise realised realises realize realized realizes nodded nods shrug shrugged shrugs grin grinned grins press pressed presses offer offered offers order ordered orders sign signed signs type typed pen penned post posted posts rate rated charge charged charges attack attacked attacks`)

function forms(base: string): string[] {
  const y = /[^aeiou]y$/.test(base)
  const e = base.endsWith('e')
  const doubled: Record<string, string> = {
    admit: 'admitt',
    beg: 'begg',
    brag: 'bragg',
    chat: 'chatt',
    quip: 'quipp',
    refer: 'referr',
    regret: 'regrett',
    slam: 'slamm',
    snap: 'snapp',
    sob: 'sobb',
    sum: 'summ',
    dub: 'dubb',
    nod: 'nodd',
    shrug: 'shrugg',
    grin: 'grinn',
    label: 'labell',
    pen: 'penn',
    rebut: 'rebutt',
    signal: 'signall',
  }
  const stem = doubled[base] ?? (e ? base.slice(0, -1) : base)
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  return [
    base,
    past,
    third,
    y ? `${base}ing` : `${stem}ing`,
    ...(base === 'label' || base === 'signal' ? [`${base}ed`] : []),
  ]
}

/** Every form of an English verb that may report speech; forms that are nouns more often are left out. */
export const speechVerbs = new Set([...[...words(REGULAR)].flatMap(forms), ...words(IRREGULAR)])
for (const word of [
  'call',
  'fine',
  'fines',
  'censure',
  'order',
  'press',
  'point',
  'report',
  'claim',
  'comment',
  'note',
  'charge',
  'demand',
  'offer',
  'off',
  'offs',
  'sign',
  'post',
  'tweet',
  'question',
  'request',
  'answer',
  'reason',
  'state',
  'voice',
  'text',
  'type',
  'pen',
  'rate',
  'rule',
  'blog',
  'cry',
  'joke',
  'promise',
  'protest',
  'reply',
  'report',
  'attack',
  'blame',
  'object',
  'brand',
  'label',
  'detail',
  'appeal',
  'challenge',
  'counsel',
  'estimate',
  'feel',
  'find',
  'mean',
  'means',
  'reports',
  'comments',
  'calls',
  'offing',
  'offed',
  'demands',
  'orders',
  'charges',
  'notes',
  'claims',
  'posts',
  'questions',
  'answers',
  'reasons',
  'states',
  'rules',
  'texts',
  'types',
  'texting',
  'meeting',
  'attacks',
  'appeals',
  'promises',
  'protests',
  'rates',
  'brands',
  'labels',
  'estimates',
  'jokes',
  'smiles',
  'read',
])
  if (
    ![
      'reports',
      'notes',
      'claims',
      'calls',
      'jokes',
      'states',
      'says',
      'answers',
      'explains',
      'read',
    ].includes(word)
  )
    speechVerbs.delete(word)
