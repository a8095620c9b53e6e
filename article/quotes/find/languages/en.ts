import { speechVerbs, vagueVerbs } from './en-verbs.ts'
import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'

/** English, of newspapers on both sides of the Atlantic. */
export const english = speechLanguage({
  womanEnds: /[a-z]woman$/,
  manEnds: /(?<!hu|ger|ro|wo|ot)(?<=[a-z])man$/,
  verbs: speechVerbs,
  weak: vagueVerbs,
  gerunds: new Set([...speechVerbs].filter(word => word.endsWith('ing'))),
  judging: words(
    `accused remembered branded called characterised characterized condemned criticised criticized denounced derided described dismissed dubbed
    hailed labelled labeled lambasted likened mocked portrayed praised rated slammed blasted ridiculed calling describing dubbing
    branding labelling labeling hailing slamming criticising condemning accusing calls brands describes labels hails slams
    fined censured call brand label describe dismiss condemn blamed blames deplored attacked considered considers deemed found judged ruled thought felt feels finds`,
  ),
  utterances: words(
    'tribute tributes apology apologies thanks plea appeal warning promise pledge vow condolences complaint objection ultimatum verdict message messages caption statement statements note letter tweet email denial clarification reminder alert invitation toast salute rebuke retort confession testimony',
  ),
  uttering: words(
    'pay pays paid paying issue issues issued issuing make makes made making offer offers offered offering send sends sent sending give gives gave giving deliver delivers delivered delivering lodge lodged express expressed share shares shared sharing release releases released releasing post posts posted posting publish publishes published publishing circulated circulate left leave leaves tweeted wrote read raised',
  ),
  claims: words(
    'claim claims suggestion suggestions allegation allegations warning warnings complaint complaints comments remarks accusation accusations admission',
  ),
  claimLinks: words('that'),
  singulars: words('has is was'),
  pronouns: byGender({
    he: 'he',
    she: 'she',
    they: 'they',
    it: 'it',
    i: 'i we you',
  }),
  definite: words('the this that these those'),
  indefinite: words(
    'a an one another some someone somebody many several two three four five six both most other few each every no',
  ),
  articles: words('the a an'),
  possessives: byGender({ he: 'his', she: 'her', they: 'their', it: 'its', i: 'my our your' }),
  accordingTo: phrases(
    'according to | in @ words | in @ own words | in @ opinion | in @ view | in the words of | in the opinion of | in the view of | in the eyes of | as per | per | words from | a statement from | message from | to quote | to hear',
  ),
  helpers: words(
    `also then later earlier now once twice again always often still just only simply even further previously recently reportedly
    has have had is was were are be been being would could should will may might must do does did not never has
    himself herself themselves itself reporters back up out so repeatedly soon first merely nevertheless since today yesterday tonight
    afterwards afterward meanwhile both all apparently immediately quietly publicly duly n’t wryly ever
    monday tuesday wednesday thursday friday saturday sunday quickly famously jokingly really there here previously this morning week month year afternoon evening last`,
  ),
  relatives: words('who which that whose whom where'),
  conjunctions: words(
    'and but or while as because although though whereas when after before since if yet so nor once until',
  ),
  joiners: words('of for from with at in to on against'),
  looseJoiners: words('from with at in to on against'),
  agents: words('by'),
  stops: words(
    `seen read obtained viewed reviewed published released issued posted filed and but or while as because although though whereas when after before since if yet so nor until who which that whose whom where
    is was were are be been has have had will would could should may might must do does did can during about into over under through
    off along across beyond behind around than by via following regarding concerning amid despite outside inside near upon last next this on to against not n’t
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later afterwards afterward
    speaking referring adding noting recalling describing standing sitting told himself herself themselves reporters how what why whether it he she they we i you
    there here then also again just only recently repeatedly now once too either`,
  ),
  titles: words(
    `agent oba alhaji alhaja otunba sultan taoiseach tánaiste tanaiste emir ayatollah alderman alderwoman selectman selectwoman provost lawmaker trooper ranger bailiff administrator registrar advocate vice-chancellor strategist adviser advisor aide envoy coun clr dci ds di psychiatrist pathologist academic psychologist mum mom dad mother grandad granddad grandma mr mrs ms mx miss dr prof professor sir dame lord lady baroness baron judge justice mayor president minister senator sen rep
    representative governor gov chief captain capt sergeant sgt detective officer inspector superintendent supt constable pc coach king
    queen prince princess pope cardinal bishop archbishop father sister brother rev reverend pastor imam rabbi councillor cllr
    councilman councilwoman councilmember chairman chairwoman chair chairperson secretary ambassador spokesman spokeswoman
    spokesperson director chancellor commissioner general gen lieutenant lt colonel col major attorney sheriff premier manager
    striker defender midfielder goalkeeper winger captain skipper forward quarterback pitcher boss head leader mp msp mep mla pm
    lib-dem tory democrat republican conservative socialist frontbencher backbencher
    congressman congresswoman assemblyman assemblywoman deputy vice acting former ex interim assistant associate co-founder founder coordinator co-ordinator ceo
    cfo coo editor author actor actress singer pop rapper comedian film-maker filmmaker artist writer novelist poet playwright
    teacher headteacher principal nurse surgeon doctor lawyer barrister solicitor prosecutor coroner economist analyst scientist
    researcher historian engineer architect activist campaigner organiser organizer volunteer resident farmer baker
    fisherman driver owner shopkeeper student graduate veteran survivor witness neighbour neighbor treasurer trustee
    cpl corporal private pte admiral commander commodore marshal magistrate recorder umpire referee
    chancellor undersecretary whip delegate envoy legislator lawmaker democrat republican labour tory independent
    pensioner gran grandmother executive aunt uncle star presenter host pundit commentator columnist correspondent reporter conservator curator conductor
    harbourmaster harbormaster ferryman skipper keeper operator gaffer consultant midwife paramedic chaplain vicar priest canon dean servant worker villager eyewitness clerk accountant hairdresser barber trader vendor waiter cleaner guard librarian gardener physician conservationist ecologist biologist geologist physicist epidemiologist virologist landowner homeowner screenwriter showrunner choreographer dancer violinist pianist cellist photographer illustrator sculptor potter jeweller florist brewer distiller restaurateur publican barista butcher`,
  ),
  titleEnds: [
    'ologist',
    'ographer',
    'iatrist',
    'iatrician',
    'onomer',
    'nutritionist',
    'therapist',
    'strategist',
  ],
  offices: otherNames(
    `commissioner: chief cop | king: monarch ruler | queen: monarch ruler | oba: monarch king ruler | emir: monarch ruler | sultan: monarch ruler | chief: boss head cop | sen: senator lawmaker | rep: representative congressman congresswoman lawmaker | gov: governor | gen: general | cllr: councillor politician | clr: councillor
    | coun: councillor | prof: professor academic | supt: superintendent officer detective cop | sgt: sergeant officer detective | det: detective officer
    | dci: detective officer | dc: detective officer constable | ds: detective officer sergeant | di: detective officer inspector | pc: constable officer
    | con: constable officer detective | insp: inspector officer | const: constable officer detective | lt: lieutenant officer | capt: captain skipper | col: colonel officer | rev: reverend vicar priest minister
    | pm: minister leader | mp: politician lawmaker | msp: politician | justice: judge | recorder: judge | magistrate: judge | dr: doctor academic
    | professor: academic | inspector: officer detective | superintendent: officer detective | sergeant: officer detective | detective: officer
    | constable: officer | prosecuting: prosecutor barrister lawyer | prosecutor: barrister lawyer | defending: barrister lawyer
    | mitigating: barrister lawyer | representing: barrister lawyer | solicitor: lawyer | attorney: lawyer prosecutor | barrister: lawyer | counsel: barrister lawyer
    | secretary: spokesman spokeswoman spokesperson minister | manager: boss coach gaffer | coach: boss manager gaffer | boss: manager coach chief gaffer | head: boss chief
    | director: boss chief | ceo: boss chief executive | executive: boss chief | chairman: boss chair | chairwoman: boss chair | captain: skipper
    | skipper: captain | teacher: headteacher head | headteacher: head teacher principal | principal: head headteacher | surgeon: doctor
    | psychiatrist: doctor | gp: doctor | pathologist: doctor | councillor: politician | senator: lawmaker politician | congressman: lawmaker | congresswoman: lawmaker
    | mum: mother | mom: mother | dad: father | mother: mum mom | father: dad | president: leader | chancellor: leader minister
    | premier: leader minister | singer: star | actor: star | actress: star | owner: landlord landlady proprietor boss | landlord: owner publican | landlady: owner | striker: forward player | midfielder: player | defender: player
    | goalkeeper: keeper player | winger: player | forward: striker player | vicar: priest`,
  ),
  bodies: words(
    `police company ministry department agency government council club court office union group organisation organization report
    statement bank committee party university hospital charity firm authority board watchdog regulator prosecutors officials
    witnesses residents authorities army navy military force forces service services trust association federation
    commission coalition campaign airline operator developer network critics experts analysts researchers scientists
    organisers organizers protesters campaigners activists lawyers teachers parents farmers fans neighbours neighbors locals
    supporters opponents doctors nurses workers passengers investigators firefighters detectives sources lawmakers
    senators ministers councillors leaders members families relatives friends investors economists judges jury inquest inquiry
    hearing tribunal panel people crowd team family school institute foundation administration embassy palace
    museum theatre newspaper magazine paper website unions companies ministries agencies governments parties committees charities clubs courts hospitals universities schools banks firms boards watchdogs regulators groups organisations organizations associations airlines operators developers newspapers broadcasters commissions tribunals juries letter email study review document memo filing lawsuit indictment complaint
    station channel broadcaster network outlet centre center research motion filing petition ruling judgment judgement article notice note message post tweet email guidance manifesto plaintiffs defendants shareholders staff trio pair duo quartet couple gang`,
  ),
  women: words(
    `mum-of-two mum-of-three mum-of-four mother-of-two mother-of-three mother-of-four grandma gran nan woman girl mother daughter sister wife aunt actress spokeswoman chairwoman congresswoman councilwoman businesswoman widow
    grandmother queen princess duchess mum mom niece waitress mrs ms miss dame lady baroness heroine policewoman granddaughter
    girlfriend fiancée bride schoolgirl saleswoman hostess landlady midwife madam`,
  ),
  men: words(
    `dad-of-two dad-of-three father-of-two father-of-three granddad grandad man boy father son brother husband uncle spokesman chairman congressman councilman businessman widower grandfather king
    prince duke dad nephew waiter mr sir lord baron policeman fisherman grandson boyfriend fiancé groom schoolboy salesman
    landlord priest monk gentleman`,
  ),
  agedEnds: ['-year-old'],
  anaphorEnds: ['-of-one', '-of-two', '-of-three', '-of-four', '-of-five', '-of-six', '-of-seven'],
  anaphors: words(
    `victim suspect defendant claimant patient customer caller intruder attacker rider child baby toddler monarch cop policeman policewoman member parliamentarian taoiseach tánaiste alderman man woman boy girl teenager father mother dad mum mom grandfather grandmother pensioner star actor actress singer striker
    defender midfielder goalkeeper keeper winger forward captain skipper quarterback pitcher player manager coach boss gaffer
    frenchman spaniard italian german dutchman portuguese brazilian argentine scot irishman englishman welshman norwegian swede dane
    belgian american canadian australian veteran youngster rookie hitmaker comedian author novelist champion father-of-two
    winner nominee laureate medallist medalist hero heroine songstress crooner rocker guitarist drummer bassist frontman frontwoman beauty
    mother-of-two father-of-three mother-of-three mum-of-two dad-of-two mum-of-three politician octogenarian
    playmaker full-back centre-back centre-half international batsman bowler all-rounder sprinter swimmer cyclist driver
    guard point-guard rower runner boxer fighter golfer mp msp td minister secretary leader frontbencher backbencher senator
    congressman congresswoman lawmaker lib-dem tory democrat republican conservative peer councillor councilman councilwoman
    entrepreneur tycoon billionaire businessman businesswoman founder rapper frontman guitarist drummer songwriter director
    playwright poet painter chef teacher nurse student engineer farmer builder plumber electrician carpenter baker presenter model influencer
    blogger lecturer academic architect pilot soldier apprentice trainee scientist historian broadcaster journalist
    bulgarian romanian hungarian slovak slovene slovenian slovakian macedonian albanian bosnian montenegrin latvian lithuanian estonian finn icelander maltese cypriot georgian armenian azerbaijani kazakh uzbek iranian iraqi syrian lebanese egyptian tunisian algerian moroccan libyan ghanaian nigerian cameroonian ivorian senegalese malian gabonese congolese angolan zambian zimbabwean kenyan ugandan tanzanian ethiopian african namibian jamaican trinidadian barbadian guyanese cuban dominican mexican colombian venezuelan ecuadorian peruvian bolivian paraguayan uruguayan chilean chinese taiwanese vietnamese thai malaysian singaporean indonesian filipino filipina pakistani bangladeshi lankan nepali afghan belarusian israeli palestinian saudi californian texan londoner mancunian liverpudlian glaswegian geordie yorkshireman lancastrian ulsterman zealander scotsman frenchwoman dutchwoman irishwoman englishwoman welshwoman
    swiss serb croat czech pole russian greek austrian japanese korean indian kiwi aussie briton turk ukrainian
    pensioner retiree grandfather-of-two newcomer substitute skipper debutant wideman forward centre-forward left-back right-back servant worker villager survivor eyewitness accountant shopkeeper hairdresser barber trader vendor waiter cleaner librarian gardener fisherman lawyer barrister solicitor doctor surgeon physician psychologist professor researcher expert economist analyst strategist grandmother-of-two curator conservationist ecologist biologist geologist physicist epidemiologist virologist volunteer activist campaigner widow widower newlywed father-to-be mother-to-be mum-to-be breadwinner landowner homeowner householder leaseholder tenant lodger commuter motorist pedestrian holidaymaker tourist traveller backpacker expat refugee migrant filmmaker film-maker screenwriter showrunner choreographer dancer ballerina violinist pianist cellist saxophonist trumpeter conductor composer producer designer photographer illustrator sculptor potter jeweller florist brewer distiller restaurateur publican barista butcher`,
  ),
  notNames: words(
    `the a an this that these those he she it they we i you his her its their our my your in on at by for from with to of as and but or
    nor so yet if when while after before since because although though however meanwhile moreover still then there here now today
    yesterday tomorrow tonight last next one two three four five six seven eight nine ten some many most several both all each
    every no not never what who whom whose which where why how is was were are be been do does did has have had will would can
    could should may might must about above across against along among around behind below beneath beside between beyond during
    despite except inside into like near off onto out outside over through throughout under until up upon without within asked
    according speaking earlier later once again also another other others such even only just perhaps maybe yes
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december instead indeed nevertheless nonetheless thus hence therefore finally eventually recently currently
    additionally furthermore similarly likewise responding addressing writing asked nobody everyone everybody somebody someone
    nothing everything something part people too more less much few little get go stop watch look listen meet see make take give keep let come`,
  ),
  scare: words(
    'so-called dubbed nicknamed titled entitled named supposed self-styled self-described co-called alias aka captioned headlined headed subtitled codenamed christened renamed billed',
  ),
  works: words(
    `film movie book novel song album single series show play podcast documentary exhibition game poem essay musical opera memoir
    comedy drama sitcom thriller episode track anthem ballad hit blockbuster bestseller programme program painting sculpture
    novella sequel trilogy ep lp column newsletter app word words phrase term expression slogan motto sign banner placard hashtag
    label nickname poster t-shirt t-shirts signs banners placards posters reading tattoo moniker name entitled title
    acronym password plaque headline graffiti letters inscription bumper`,
  ),
  barePlural: true,
  pointingBack: phrases(
    'so | thus | the words of | those were the words of | those are the words of | that was the view of | that is the view of | that was the verdict of | that was the verdict from | that is the verdict of | that was the message from | that is the message from | that was the reaction of | those were the sentiments of',
  ),
  auxiliaries: words('was were is are had has have would will could should may might must can did does'),
  addressing: words(
    'told tells tell asked asks warned warns urged urges reminded reminds assured assures thanked thanks accused accuses blamed blames praised praises called calls branded described quoted quotes challenged informed',
  ),
  courts: words('court inquest jury tribunal hearing inquiry panel jurors magistrates'),
  passives: words('was were been being is are be'),
  nameJoiners: words(
    'de del della di da la le van von der den ter bin ibn al el abu dos du st st. y e mac o’ zu ben',
  ),
})
