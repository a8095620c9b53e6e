import { words } from './language.ts'

/** Stem, infinitive, past tense and participle of verbs that report or judge words. */
const VERBS =
  words(`antwoord:antwoorden:antwoordde:geantwoord vraag:vragen:vroeg:gevraagd waarschuw:waarschuwen:waarschuwde:gewaarschuwd benadruk:benadrukken:benadrukte:benadrukt
  onderstreep:onderstrepen:onderstreepte:onderstreept vertel:vertellen:vertelde:verteld verklaar:verklaren:verklaarde:verklaard stel:stellen:stelde:gesteld
  meld:melden:meldde:gemeld bericht:berichten:berichtte:bericht beweer:beweren:beweerde:beweerd bevestig:bevestigen:bevestigde:bevestigd ontken:ontkennen:ontkende:ontkend
  erken:erkennen:erkende:erkend concludeer:concluderen:concludeerde:geconcludeerd reageer:reageren:reageerde:gereageerd vervolg:vervolgen:vervolgde:vervolgd
  herhaal:herhalen:herhaalde:herhaald beloof:beloven:beloofde:beloofd klaag:klagen:klaagde:geklaagd grap:grappen:grapte:gegrapt fluister:fluisteren:fluisterde:gefluisterd
  schreeuw:schreeuwen:schreeuwde:geschreeuwd kritiseer:kritiseren:kritiseerde:gekritiseerd bekritiseer:bekritiseren:bekritiseerde:bekritiseerd oordeel:oordelen:oordeelde:geoordeeld
  betoog:betogen:betoogde:betoogd pleit:pleiten:pleitte:gepleit twitter:twitteren:twitterde:getwitterd tweet:tweeten:tweette:getweet verzucht:verzuchten:verzuchtte:verzucht
  constateer:constateren:constateerde:geconstateerd signaleer:signaleren:signaleerde:gesignaleerd nuanceer:nuanceren:nuanceerde:genuanceerd relativeer:relativeren:relativeerde:gerelativeerd
  juich:juichen:juichte:gejuicht jubel:jubelen:jubelde:gejubeld snik:snikken:snikte:gesnikt zucht:zuchten:zuchtte:gezucht mopper:mopperen:mopperde:gemopperd brom:brommen:bromde:gebromd
  sneer:sneren:sneerde:gesneerd fulmineer:fulmineren:fulmineerde:gefulmineerd tier:tieren:tierde:getierd brul:brullen:brulde:gebruld gil:gillen:gilde:gegild
  verzeker:verzekeren:verzekerde:verzekerd garandeer:garanderen:garandeerde:gegarandeerd suggereer:suggereren:suggereerde:gesuggereerd opper:opperen:opperde:geopperd
  argumenteer:argumenteren:argumenteerde:geargumenteerd redeneer:redeneren:redeneerde:geredeneerd beken:bekennen:bekende:bekend onthul:onthullen:onthulde:onthuld
  verwacht:verwachten:verwachtte:verwacht hoop:hopen:hoopte:gehoopt vrees:vrezen:vreesde:gevreesd denk:denken:dacht:gedacht vind:vinden:vond:gevonden meen:menen:meende:gemeend
  zeg:zeggen:zei:gezegd noem:noemen:noemde:genoemd omschrijf:omschrijven:omschreef:omschreven beschrijf:beschrijven:beschreef:beschreven schrijf:schrijven:schreef:geschreven
  spreek:spreken:sprak:gesproken roep:roepen:riep:geroepen bestempel:bestempelen:bestempelde:bestempeld typeer:typeren:typeerde:getypeerd kwalificeer:kwalificeren:kwalificeerde:gekwalificeerd
  veroordeel:veroordelen:veroordeelde:veroordeeld verwijt:verwijten:verweet:verweten beschuldig:beschuldigen:beschuldigde:beschuldigd eis:eisen:eiste:geëist adviseer:adviseren:adviseerde:geadviseerd
  weerspreek:weerspreken:weersprak:weersproken weerleg:weerleggen:weerlegde:weerlegd verdedig:verdedigen:verdedigde:verdedigd vervolg:vervolgen:vervolgde:vervolgd besluit:besluiten:besloot:besloten
  glunder:glunderen:glunderde:geglunderd glimlach:glimlachen:glimlachte:geglimlacht lach:lachen:lachte:gelachen grijns:grijnzen:grijnsde:gegrijnsd preciseer:preciseren:preciseerde:gepreciseerd
  memoreer:memoreren:memoreerde:gememoreerd citeer:citeren:citeerde:geciteerd formuleer:formuleren:formuleerde:geformuleerd analyseer:analyseren:analyseerde:geanalyseerd
  becommentarieer:becommentariëren:becommentarieerde:becommentarieerd informeer:informeren:informeerde:geïnformeerd filosofeer:filosoferen:filosofeerde:gefilosofeerd
  stamel:stamelen:stamelde:gestameld mompel:mompelen:mompelde:gemompeld prijs:prijzen:prees:geprezen herinner:herinneren:herinnerde:herinnerd wens:wensen:wenste:gewenst vat:vatten:vatte:vat
  post:posten:postte:gepost app:appen:appte:geappt mail:mailen:mailde:gemaild dreig:dreigen:dreigde:gedreigd smeek:smeken:smeekte:gesmeekt repliceer:repliceren:repliceerde:gerepliceerd
  verduidelijk:verduidelijken:verduidelijkte:verduidelijkt verantwoord:verantwoorden:verantwoordde:verantwoord betreur:betreuren:betreurde:betreurd hekel:hekelen:hekelde:gehekeld
  laak:laken:laakte:gelaakt tekende:tekenen:tekende:tekent vermeld:vermelden:vermeldde:vermeld licht:lichten:lichtte:toegelicht leg:leggen:legde:uitgelegd geef:geven:gaf:toegegeven
  voeg:voegen:voegde:toegevoegd vul:vullen:vulde:aangevuld kondig:kondigen:kondigde:aangekondigd wijs:wijzen:wees:gewezen merk:merken:merkte:opgemerkt haal:halen:haalde:uitgehaald
  werp:werpen:wierp:tegengeworpen breng:brengen:bracht:ingebracht laat:laten:liet:laten deel:delen:deelde:meegedeeld som:sommen:somde:opgesomd dring:dringen:drong:aangedrongen
  blik:blikken:blikte:teruggeblikt val:vallen:viel:bijgevallen houd:houden:hield:volgehouden vertrouw:vertrouwen:vertrouwde:toevertrouwd foeter:foeteren:foeterde:gefoeterd
  weet:weten:wist:geweten schets:schetsen:schetste:geschetst kopieer:kopiëren:kopieerde:gekopieerd preek:preken:preekte:gepreekt blaf:blaffen:blafte:geblaft bijt:bijten:beet:toegebeten begin:beginnen:begon:begonnen`)

/** Verbs that mostly do something else, and speak only beside their words. */
const WEAK = words(
  `vind denk lach glimlach grijns glunder besluit hoop vrees verwacht laat licht leg geef voeg vul kondig wijs merk haal werp breng deel som dring blik val houd vertrouw vat prijs post mail app
  stel weet wens eis adviseer verdedig veroordeel hekel laak bericht onthul beken vervolg preek blaf bijt herinner tekende dreig spreek schrijf beschuldig bekritiseer kritiseer citeer formuleer informeer
  garandeer schets kopieer begin verantwoord typeer`,
)
/** Of these those that a reporter seldom uses otherwise. */
const FIRM = words(
  'spreek schrijf stel eis weet bekritiseer kritiseer hekel typeer adviseer herinner veroordeel',
)

const split = [...VERBS].map(entry => entry.split(':'))

/** Third persons of two tenses; a stem in -t takes no other. */
const forms = ([stem = '', plural = '', past = '']: string[]): string[] => [
  /[t]$/.test(stem) ? stem : `${stem}t`,
  plural,
  past,
  past.endsWith('e') ? `${past}n` : (PAST_PLURALS[past] ?? ''),
]

const PAST_PLURALS: Record<string, string> = {
  zei: 'zeiden',
  vroeg: 'vroegen',
  riep: 'riepen',
  sprak: 'spraken',
  schreef: 'schreven',
  vond: 'vonden',
  dacht: 'dachten',
  omschreef: 'omschreven',
  beschreef: 'beschreven',
  weersprak: 'weerspraken',
  verweet: 'verweten',
  liet: 'lieten',
  gaf: 'gaven',
  wees: 'wezen',
  wist: 'wisten',
}

const participlesOf = ([, , , participle = '']: string[]): string => participle

/** Participles, which stand at the end of their clause. */
export const participles: ReadonlySet<string> = new Set(
  split
    .map(participlesOf)
    .filter(form => !/^(?:bericht|verwacht|bekend|vat|laten|tekent|verantwoord)$/.test(form)),
)

/** Every form of a Dutch verb that may report speech. */
export const verbs: ReadonlySet<string> = new Set([
  ...split.flatMap(forms).filter(form => form !== '' && form !== 'noch'),
  ...participles,
  ...words('aldus luidt luidde stond staat'),
])

/** Forms of the verbs that speak only beside their words. */
export const weak: ReadonlySet<string> = new Set([
  ...split.filter(([stem = '']) => WEAK.has(stem) && !FIRM.has(stem)).flatMap(forms),
  ...words('staat stond luidt luidde'),
])

/** Forms of the verbs that judge. */
export const judging: ReadonlySet<string> = new Set(
  split
    .filter(([stem = '']) =>
      /^(?:noem|omschrijf|beschrijf|vind|spreek|bestempel|typeer|kwalificeer|veroordeel|bekritiseer|kritiseer|betitel|hekel|prijs|betreur)$/.test(
        stem,
      ),
    )
    .flatMap(entry => [...forms(entry), participlesOf(entry)]),
)
