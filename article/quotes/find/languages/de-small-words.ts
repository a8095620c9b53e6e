import { words } from './language.ts'

/** Prepositions, the contracted ones too: what follows is no subject. */
export const PREPOSITIONS =
  words(`ab abseits abzüglich als an am ans anhand anlässlich anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank
    diesseits durch durchs einschließlich entgegen entlang entsprechend exklusive für fürs gegen gegenüber gemäß hinsichtlich hinter hinterm in im ins
    infolge inklusive inmitten innerhalb jenseits kraft längs mangels mit mithilfe mitsamt mittels nach nahe namens neben nebst ob oberhalb ohne per pro
    samt seit seitens statt trotz über übers um ums unter unterm unterhalb unweit via vom von vor vorbehaltlich vorm während wegen wider zeit zu zufolge
    zugunsten zuliebe zum zur zuzüglich zwecks zwischen`)

/** Words that open a clause whose verb comes last. */
export const SUBORDINATING =
  words(`dass daß weil wenn als nachdem während ob obwohl obgleich obschon wie bevor ehe bis damit sodass falls sofern solange sobald sooft seit seitdem
    indem da wohingegen wobei wodurch womit wofür wogegen woran worauf woraus worin worüber wovon wovor wozu weshalb weswegen warum wieso was wer wen wem
    wann wo wohin woher inwiefern inwieweit welcher welche welches welchen welchem ohne statt anstatt um
    zumal soweit soviel sowie insofern insoweit wenngleich wiewohl darunter wodurch weswegen wieviel wessen`)

/** All that stands before a noun and before no name, articles run together with a preposition too. */
export const DETERMINERS =
  words(`der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen keines mein meine meiner meinem meinen dein deine
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren eure euer dieser diese dieses diesem diesen
    jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches welcher welche welches im am zum zur beim vom ins ans aufs fürs ums
    alle aller allen viele vieler vielen wenige wenigen einige einigen einiger mehrere mehreren mehrerer beide beiden sämtliche deren dessen
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`)

/** Articles and pronouns that are never in the nominative, whatever noun follows. */
export const OBLIQUE =
  words(`dem den des einem einen eines keinem keinen keines ihm ihn ihnen mir mich dir dich uns euch sich im zum zur beim vom am ans ins aufs seinem seinen
    seines ihrem ihren ihres ihrer seiner unserem unseren unserer unseres meinem meinen meiner deinem deinen einer keiner diesem diesen jenem jenen jedem jeden allem allen vielen
    einigen mehreren beiden wenigen manchem manchen welchem welchen jemandem jemanden niemandem niemanden`)

/** Articles that are nominative before a masculine and something else before a feminine: "der Richter", "der Stadt". */
export const EITHER_CASE = words('der dieser jener jeder welcher aller vieler einiger mehrerer beider')

/** Words that no name ever is or begins with, wherever they stand. */
export const NOT_NAMES =
  words(`der die das den dem des ein eine einer er sie es wir ich ihr sein seine ihre und aber oder doch denn wenn als während nach vor am im in an auf aus
    bei mit von vom zu zum zur für gegen ohne durch seit bis wegen trotz laut so auch dann nun noch schon gestern heute morgen montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
    anders ganz besonders was wer wie wo warum wann viele einige mehrere alle keine niemand jeder zwei drei vier fünf dabei dazu zudem außerdem allerdings jedoch
    dennoch deshalb damit darum inzwischen zuvor später danach unter über um dieser diese dieses da hier dort
    hat haben hatte sei ist wird wurde weiter daraufhin schließlich bereits gegenüber anderem kürzlich abschließend anschließend wiederum ebenfalls damals einmal etwa uns ihm ihnen abend mittag mitte ende erste ersten`)

/** Nouns of time, which nobody is called and nobody speaks as. */
export const TIMES =
  words(`januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
    montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag freitagvormittag samstagvormittag sonntagvormittag
    morgen vormittag mittag nachmittag abend nacht mitternacht tag tage tagen woche wochen wochenende monat monate monaten jahr jahre jahren jahrhundert jahrzehnt stunde stunden minute minuten sekunde sekunden uhr
    frühling frühjahr sommer herbst winter weihnachten ostern pfingsten silvester vorabend jahresende jahresbeginn halbjahr quartal vorjahr vormonat vorwoche mal zeitpunkt moment augenblick anfang beginn ende mitte hälfte`)

/** Nouns that often stand without an article and are nobody's name: what is measured, and what a sentence begins with to say what it is: "Ziel sei es". */
export const BARE_NOUNS =
  words(`prozent prozentpunkte prozentpunkten euro euros cent franken dollar pfund kilo kilogramm tonnen liter meter metern kilometer kilometern quadratmeter hektar grad sekunden minuten minute stunden stunde
    tage tagen wochen monate monaten uhr mal millionen milliarden hunderte tausende dutzende
    ziel ziele aufgabe aufgaben grund gründe folge folgen ergebnis problem probleme voraussetzung bedingung thema themen anlass beispiel beispiele hintergrund ursache ursachen fakt tatsache schuld sinn zweck motto
    ausgangspunkt knackpunkt hauptgrund hauptproblem hauptziel kernpunkt kernfrage schwerpunkt streitpunkt zankapfel auslöser bestandteil teil grundlage basis kriterium maßstab vorbild vorteil nachteil hindernis
    kostenpunkt wunsch plan pläne idee ideen konzept lösung lösungen entscheidung kein gesucht gegenstand mittelpunkt höhepunkt tiefpunkt startschuss auftakt schluss abschluss beginn bedarf zeit geld platz raum arbeit hilfe
    kritik lob beifall applaus protest widerstand unmut ärger freude jubel trauer wut angst sorge sorgen hoffnung erleichterung enttäuschung ernüchterung skepsis vorsicht zweifel verständnis unverständnis empörung entsetzen
    fassungslosigkeit rückendeckung unterstützung zustimmung ablehnung zuspruch gegenwind druck tempo ruhe chaos glück pech mut kraft respekt dank vertrauen verantwortung sicherheit freiheit gerechtigkeit
    mord totschlag raub diebstahl betrug gewalt notwehr haft freispruch urteil prozess verfahren anklage berufung revision gefängnis strafe bewährung
    sieg niederlage remis unentschieden ausgleich führung rückstand pause halbzeit anpfiff abpfiff elfmeter tor tore punkt punkte spiel spiele saison derby aufstieg abstieg
    wasser strom gas wärme energie luft feuer rauch schnee regen sturm eis wald holz müll verkehr lärm
    menschen leute kinder frauen männer mädchen jungen familien bürger anwohner eltern schüler experten kritiker ärzte`)

/** Words that open a sentence with a capital and are no names there; inside it some are: "Kurz", "Lang". */
export const OPENERS =
  words(`der die das den dem des ein eine einer einem einen eines er sie es wir ich du man ihr ihm ihn ihnen uns mir mich
    sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere unserer unserem unseren mein meine meiner kein keine keiner keinem keinen
    dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches welcher welche welches
    deren dessen denen solche solcher solches derselbe dieselbe dasselbe derjenige diejenige
    und aber oder doch denn wenn weil da dass daß ob obwohl obgleich während als wie nachdem bevor ehe bis damit sodass falls sofern solange sobald seitdem indem
    sondern sowie sowohl weder entweder nicht nur auch sogar selbst allein gerade eben ja nein na ach oh okay tja so
    nach vor am im in an ins ans auf aus bei beim mit von vom zu zum zur für fürs gegen ohne durch durchs seit bis wegen trotz laut über unter um ums ab neben zwischen hinter
    binnen dank gemäß entgegen entlang gegenüber innerhalb außerhalb oberhalb unterhalb aufgrund anhand anlässlich anstatt statt anstelle infolge inmitten jenseits
    mangels mithilfe mittels seitens unweit zufolge zugunsten bezüglich hinsichtlich inklusive per pro via angesichts
    dann nun noch schon gestern heute morgen vorgestern übermorgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    montags dienstags mittwochs donnerstags freitags samstags sonntags januar jänner februar märz april mai juni juli august september oktober november dezember
    frühling frühjahr sommer herbst winter vormittag mittag nachmittag abend nacht wochenende woche jahr
    anders ganz besonders was wer wem wen wessen wo woher wohin warum wieso weshalb weswegen wann wobei wodurch womit wofür wogegen woran worauf woraus worin worüber wovon wozu
    viel viele vieles wenig wenige weniger mehr meist meiste meisten einige einiges etliche mehrere manch alle alles allen aller beide beides sämtliche keinerlei
    niemand jemand jedermann jedenfalls etwas nichts einer eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend
    erst erste erster erstes ersten zweite zweiter zweites zweiten dritte dritter dritten letzte letzter letztes letzten nächste nächster nächstes nächsten vorige vorigen
    dabei dazu zudem außerdem allerdings jedoch dennoch deshalb daher darum deswegen inzwischen mittlerweile zuvor vorher später danach daraufhin darauf dagegen
    dafür damals dadurch daran darin darüber darunter davon davor dahinter daneben dahin daheim hieran hierauf hierbei hierdurch hierfür hiermit hierzu hiervon
    hier dort da drinnen draußen drüben oben unten vorn vorne hinten links rechts überall nirgends irgendwo irgendwann irgendwie nebenan daraus
    immer nie niemals stets oft oftmals häufig manchmal selten zuweilen mitunter gelegentlich wieder wiederum erneut abermals nochmals
    bald gleich sofort sogleich jetzt derzeit zurzeit momentan aktuell künftig zukünftig fortan bislang bisher bereits längst kürzlich neulich jüngst unlängst einst einmal
    zuerst zunächst zuletzt schließlich endlich letztlich letztendlich anfangs anschließend abschließend nachher seither seitdem vorerst vorläufig zwischenzeitlich
    vielleicht womöglich möglicherweise wahrscheinlich vermutlich wohl offenbar anscheinend scheinbar angeblich sicher sicherlich gewiss bestimmt natürlich selbstverständlich
    tatsächlich wirklich eigentlich überhaupt grundsätzlich prinzipiell theoretisch praktisch normalerweise üblicherweise glücklicherweise leider hoffentlich
    zumindest mindestens wenigstens höchstens immerhin jedenfalls ohnehin sowieso trotzdem gleichwohl nichtsdestotrotz dessen ungeachtet
    also folglich somit demnach demzufolge mithin insofern insoweit andernfalls ansonsten sonst zwar freilich indes indessen hingegen dagegen vielmehr
    insgesamt insbesondere beispielsweise etwa rund knapp gut fast beinahe kaum nahezu ungefähr circa genau exakt sehr zu
    weiter weitere weiterer weiteres weiteren ferner ebenso ebenfalls gleichfalls genauso ähnlich gleichzeitig zugleich zusammen gemeinsam
    bitte danke hallo herzlich kurz lange lang neu neue neuer neues neuen alt alte alter alten groß große großer großes großen klein kleine kleiner kleines kleinen
    schön schlecht besser beste bester bestes besten schwer leicht klar fest früh früher frühere früherer spät hoch hohe hoher hohes hohen tief viertel halb
    stolz froh glücklich traurig enttäuscht zufrieden überrascht entsetzt empört verärgert wütend sauer skeptisch optimistisch zuversichtlich begeistert wichtig unklar offen fraglich
    richtig falsch möglich unmöglich nötig notwendig deutlich deutliche deutlicher scharf scharfe scharfer heftig heftige heftiger massiv massive massiver
    leise laut ruhig still ernst hart mild warm kalt heiß teuer billig günstig neugierig müde wach krank gesund tot lebendig nackt nass trocken dunkel hell schnell langsam plötzlich rasch eilig zügig kurzerhand
    interessant spannend auffällig auffallend bemerkenswert erstaunlich verblüffend überraschend erschreckend ärgerlich peinlich bitter brisant heikel kurios skurril makaber tragisch dramatisch fatal schade gern gerne ungern
    nachdenklich selbstkritisch selbstbewusst gelassen entspannt nervös angespannt aufgeregt erleichtert ernüchtert betroffen fassungslos sprachlos ratlos hilflos verzweifelt gerührt bewegt beeindruckt verwundert irritiert
    einig uneinig umstritten unumstritten unbestritten entscheidend ausschlaggebend maßgeblich hinzu obendrein nebenbei vorweg zurück voraus los statt stattdessen dasselbe derlei derart dergestalt desgleichen
    unverständlich undenkbar unvorstellbar unzufrieden unglücklich unsicher ungewiss unmissverständlich unterm unten weltweit bundesweit landesweit europaweit stadtweit vergangenes vergangene vergangenen kommende kommenden
    schuld dumm blöd klug schlau nett lustig komisch seltsam merkwürdig verrückt absurd grotesk perfekt ideal optimal super toll prima klasse herrlich wunderbar großartig fantastisch furchtbar schrecklich schlimm schlimmer
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen sollte sollten will wollen wollte darf dürfen mag
    gibt gab geht ging kommt kam steht stand bleibt blieb liegt lag sei seien wäre habe hätte würde gefragt angesprochen darauf befragt
    laut dpa afp kna epd apa sid anzeige foto video quelle titel stand lesen`)

/** Adverbs, auxiliaries and small objects between a verb and its subject; at the head of a sentence their capital makes them no names. */
export const HELPERS =
  words(`auch dann später am nun noch dazu so hat haben hatte hatten sei ist wird wurde gestern heute nach sich weiter außerdem zudem dabei daraufhin
    schließlich aber jedoch bereits zuvor gegenüber unter anderem kürzlich abschließend lachend anschließend wiederum ebenfalls damals einmal etwa uns ihm ihr ihnen montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend abend morgen mittag über dort hier bei denn
    jetzt heute vormittag nachmittag nacht immer wieder erneut nochmals zunächst zuerst zuletzt allerdings dagegen hingegen indes indessen dennoch trotzdem deshalb daher
    derweil mittlerweile inzwischen bislang bisher schon längst gern gerne natürlich offenbar wohl zwar eben gerade einst früher danach darauf dafür hierzu dazu
    deutlich klar offen ausdrücklich nachdrücklich nüchtern knapp trocken lapidar stolz zufrieden begeistert enttäuscht verärgert sichtlich unterdessen gleichzeitig zugleich weiterhin ferner überdies nämlich schmunzelnd lächelnd grinsend augenzwinkernd achselzuckend kopfschüttelnd ganz sehr nur sogar selbst eher etwa beispielsweise vielmehr insbesondere vor allem unter anderem mich mir ihn`)
