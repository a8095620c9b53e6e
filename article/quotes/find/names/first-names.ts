import { byGender, type Gender } from '../languages/language.ts'
import { EASTERN_MEN, EASTERN_WOMEN } from './names-east.ts'
import { ROMANCE_MEN, ROMANCE_WOMEN } from './names-romance.ts'
import { SLAVIC_MEN, SLAVIC_WOMEN } from './names-slavic.ts'
import { WESTERN_MEN, WESTERN_WOMEN } from './names-west.ts'

const FULL_NAME =
  /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?(?:\s(?:van|von|de|der|den|da|di|del|bin|al))*(?:\s\p{Lu}[\p{L}’'-]+){1,2}/gu

const WOMEN = `
  petra anna anne ann maria mary marie sarah sara laura julia emma olivia sophie sophia sofia ella mia lucy lily grace ruth jane janet joan
  susan suzanne helen elena helena olga irina natalia tatiana svetlana ekaterina katja katya nina eva ewa agnieszka katarzyna magdalena
  joanna barbara małgorzata zofia monika karin kristina christina christine kerstin ingrid astrid birgitta eva-lena linnea sigrid greta
  ursula angela annalena claudia sabine susanne heike anja katrin katharina johanna hanna hannah lena lea nele charlotte carlotta
  camille claire chloé chloe céline isabelle françoise nathalie sylvie valérie brigitte martine élisabeth elisabeth elizabeth léa manon
  amélie carmen lucía lucia isabel pilar dolores rosa ana paula marta teresa mercedes cristina beatriz inés ines gabriela alejandra
  valentina fernanda daniela mariana carolina giulia chiara francesca federica alessandra giovanna silvia elisa paola bianca fatima
  fátima amina aisha ayesha layla leila mariam maryam noor nadia yasmin zainab khadija priya anjali sunita kavita neha pooja meera asha
  mei ling yuki sakura keiko naomi akiko amara ngozi chioma abena wanjiru grace joy patience mercy hope faith rebecca rachel leah
  deborah debra donna lisa linda karen nancy betty margaret maggie dorothy kimberly emily michelle amanda melissa stephanie jennifer
  jessica ashley amy kathleen catherine kathryn kate katie pamela nicole samantha heather diane alice julie joyce victoria kelly lauren
  judith megan cheryl andrea jacqueline martha gloria theresa sally bonnie brenda tracy tracey sharon gemma zoe chelsea imogen freya
  isla poppy daisy rosie molly holly hazel ivy violet eleanor eliza nora norah maeve niamh siobhan aoife ciara sinead bridget fiona
  moira eilidh mairi rhian bronwen carys nia yvonne yvette vera wendy penny penelope harriet georgia georgina florence beatrice
  edith ethel agnes mabel doris elsie ada clara cora dora tessa tess thea willow maya mila luna anneke saskia femke sanne
  jenny jill jackie rhona lynn lynne becky beth abigail alison allison alicia angie audrey bernadette beverley caitlin cathy charlene cindy
  connie danielle dawn debbie denise diana elaine ellen ellie erin esther evelyn gail gillian glenda gwen hayley hilary hillary jade
  janice jo joanne jodie josephine kay kayleigh kirsten kirsty kristen lorraine louise lynda mandy marian marilyn marjorie maureen miriam
  muriel nadine natalie nicola patricia patsy peggy polly rita roberta rosemary roxanne ruby sandra sheila shelley sherry shirley
  sonia stacey stella sue tammy tara tina toni una valerie vanessa veronica vicky yolanda salma sofie ingeborg heidi renate ulrike
  gabriele petra karla virginie aurélie delphine laure marion pauline mathilde rocío elvira consuelo montserrat yolanda begoña
  marieke lotte fleur marijke ingeborg solveig liv tuva ebba elin maja wilma sanna annika pia riitta aino kaisa milla
  maría raquel susana mónica monica nuria núria irene josefa rosario esperanza soledad amparo encarnación leticia lorena
  noelia rebeca rocio verónica virginia ester alba aitana ainhoa itziar leire margarita macarena milagros paloma
  remedios caroline aurore élodie sandrine monique véronique jeanne juliette émilie stéphanie corinne hélène agnès
  béatrice cécile estelle fanny gaëlle joëlle karine laetitia lucie magali maud mireille myriam nadège odile pascale
  rachida salika ségolène séverine solène yasmina zoé leonie kathrin stefanie silke simone sonja tanja ute birgit
  angelika annegret antje bettina christa christiane cornelia dagmar dorothee elke franziska gisela gudrun hannelore
  ilse iris jana jutta manuela margit marlene martina melanie mirjam regina roswitha svenja uschi verena akisha anita
  adele annabel aoibhinn ava bethan cara carla carly clare colleen deirdre delwin edwina fran frances gabrielle gina jayne
  jemma jess josie judy katherine keri kirstie leanne lesley liz lizzie lois lola lottie lucinda marcia natasha nichola
  orla paige pam philippa rachael rhiannon robyn rosalind shannon sian suzy tamara tania tasha tiffany trish trudy
  ulrika zara
  annie evie hattie meryl shona mhairi ailsa morag roisin róisín grainne gráinne breda noreen eileen kathy betsy abby gayle carol
  carole beverly tanya latoya keisha tamika shanice jasmine brittany kelsey chelsey hailey murielle bénédicte nieves inmaculada
  gerda edith silke dagmar insa wiebke gesine hedwig helga renate waltraud gertrud irmgard ingrid elfriede margarete margarethe anneliese liselotte lieselotte rosemarie rosmarie annemarie
  christel bärbel barbel hildegard erika edeltraud ilona doris heidemarie hannelotte marlies marlis marianne gunda gundula gunhild swantje antonia annika friederike theresa teresia franzi
  luise louisa lotta leni frieda frida paulina emilia emily amelie amélie lara lilli lilly marlena karolin carolin karoline evelin evelyne
  eveline elvira ellen elsbeth elke elise eleonore eleonora dörte dorte dörthe dorthe frauke imke inka inge ines inga insa jasmin jessica josefine josephin judith karin karina kathleen katinka
  kirstin kirsti kornelia kristin leila liane lisbeth liselotte luzia maike meike mareike mareile margret margrit marika marion marita marlen maren merle michaela mia monica nadja
  natascha natalie nele nicole ricarda rita romy rosa rosi ruth sabrina sahra sara sibylle sybille sigrun sigrid silvia sina solveig stefania steffi susann susanna svea svenja swetlana tabea tamara
  tatjana thekla thea traude trudi ursel ursula uta vanessa vera veronika viola vivien walburga waltraut wibke yasemin ayşe ayse aysel aylin aydan canan derya dilek ebru elif emine esra esin fatma
  filiz gamze gül gülay hatice havva hülya leyla melek meltem meryem nazan nesrin nuray nurcan özlem pinar pınar saliha selin selma serap sevim sevgi sibel songül tülay tuba yeliz yildiz zehra zeynep
  alma emina jasmina ljiljana marija milena mirjana sanja slavica snežana vesna agata aleksandra beata danuta ewelina grażyna halina iwona jolanta justyna kinga krystyna lidia urszula wanda ludmilla
  oksana olena larissa lyudmila marina nataliia svitlana yuliia kübra rukiye sevda beate britta brita catrin carina cordula corinna evi evamaria gitta gitte gabi gaby henriette hella herta hertha ida
  ilka jette kerstin katja katharine käthe leonore lorena magda margot mechthild mechtild mona nadin ottilie ottile pamela ramona regine regula ria rosina rosl sieglinde stephanie
  trude ursina vreni verena walli wiltrud vroni zita resi mizzi
  almudena maite lourdes ángeles encarna funmilayo folake adaeze ifeoma wangari njeri achieng nomsa thandi lerato`

const MEN = `dean
  tom thomas john james robert michael william david richard joseph charles daniel matthew mark anthony donald steven stephen paul
  andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin
  scott brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron jose henry adam douglas nathan
  peter zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan
  bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby
  philip phillip johnny harry oliver oscar leo max theo archie alfie freddie charlie ben dan sam will bill bob jim mike steve dave nick
  chris christopher greg jeff ken ron ted fred ed neil ian colin graham stuart gareth rhys owen hugh gavin craig duncan angus hamish
  callum fergus ewan alistair declan liam conor cillian eoin padraig brendan kieran niall rory ciaran simon martin nigel clive trevor
  derek barry geoffrey geoff leonard norman stanley victor hans jan klaus jürgen wolfgang stefan andreas michael dirk uwe rolf bernd
  heinz karl otto friedrich lukas jonas felix fritz matthias tobias sven lars erik olof nils gunnar björn anders magnus mats johan
  henrik mikael mikko jukka matti pekka juha pierre jean jacques michel philippe alain françois laurent nicolas olivier christophe
  thierry julien antoine guillaume mathieu hugo luc marc rené henri étienne pedro pablo carlos luis miguel javier fernando diego
  alejandro manuel francisco antonio jorge ricardo sergio andrés raúl mario giuseppe giovanni marco luca matteo francesco lorenzo
  alessandro paolo roberto stefano riccardo enzo ivan иван sergei sergey dmitri dmitry alexei vladimir boris mikhail nikolai oleg igor
  pavel andrei yuri piotr paweł krzysztof andrzej tomasz marcin jakub michał grzegorz wojciech adam ahmed mohamed mohammed muhammad
  mahmoud omar ali hassan hussein ibrahim yusuf khalid abdullah karim tariq samir rahul amit rajesh suresh ramesh vijay sanjay anil
  arjun ravi kumar imran asif hiroshi kenji takeshi wei jun min joão josé paulo rui tiago bruno rafael kwame kofi emeka chidi tunde
  thabo sipho jamie adrian alistair allen andy arnold benedict bernard bradley brad brett cameron carlton cecil chad chuck clifford corey curtis
  cyril damian damon darren darryl dominic eddie elliot elliott ernest evan garry gene geraint glen glenn gordon herbert herman howard
  ivor jake jared jerome jimmy joel josh julian keir kirk kurt lance lee lewis lloyd luke malcolm marcus marvin maurice maxwell melvin
  mitchell monty morris murray nathaniel noel pete perry quentin ray reginald rex ricky rick rishi rob robbie rod rodney rupert ross
  sebastian seamus shane shaun spencer stewart terence toby todd tommy tony travis troy vernon vince wade warren wesley winston zac
  jens ralf holger torsten thorsten sebastian markus frank christoph georg gilles fabrice pascal didier bernard gérard serge yves rafael
  ángel iñaki joaquín vicente ignacio álvaro rubén daniel borja pieter willem joost daan sander bram ruud dick wim kees henk piet mads søren ole rasmus knut olav arne
  jaime josep jordi alberto alfonso arturo césar cesar cristóbal cristobal domingo eduardo emilio enrique ernesto
  esteban eugenio federico felipe félix gerardo gonzalo gregorio guillermo gustavo héctor hector iker íñigo iván jacinto
  jesús jesus josu julián julio leopoldo lucas marcos mariano martín mateo mauricio moisés nicolás óscar pascual patxi
  pere rafa raimundo ramón ramon rodrigo salvador santiago saúl sergi teodoro tomás unai vicent víctor xabier xavi
  xavier yannick benoît gérald arnaud alexandre baptiste bastien bertrand cédric clément damien denis édouard emmanuel
  éric fabien florent florian francis franck frédéric gaël gaétan georges geoffroy grégory hervé jacky jérémy jérôme
  joël jules kévin lionel loïc ludovic maxime michaël mickaël patrice raphaël régis rémi romain roland sébastien
  stéphane sylvain tanguy théo thibault valentin yann yannis yohan alois adi helmut dieter konrad achim albrecht alfred
  armin axel benno bernhard burkhard carsten clemens cem detlef dietmar dominik eckhard edgar edmund egon ekkehard emil
  ernst erwin eugen ferdinand franz frederik fabian gerd gerhard gernot gregor guido günter günther hannes hans-peter
  harald hartmut hartwig heiko heiner heinrich helge hendrik horst hubert ingo jakob jannik joachim jochen johannes
  josef julius kai karsten leon leonhard lothar ludwig lutz manfred marcel marius mathias maximilian moritz niklas
  norbert olaf philipp rainer raimund reiner reinhard reinhold roman rudi rudolf rüdiger siegfried stephan steffen thilo
  tim torben udo ulrich veit viktor volker werner wilfried wilhelm willi winfried allan aidan ashish barney bart bert
  bertie bobbie brent byron caleb carlo cathal chester clayton clint conrad cormac davy dewi diarmuid donal donnie
  dougie dudley dwayne eamon edwin euan fabio fergal finlay floyd fraser garth gavan gerard gerry gilbert godfrey gus
  hal hank harvey huw iain irvine isaac iwan jaden jamal jasprit jay jeremiah joss kane keegan kelvin kenny kev kieron
  kris kwasi lachlan laurie lenny leroy llewellyn lorne lyndon manny marlon mick mickey mitch naveed neal neville nico
  nikesh olly osman paddy percy prakash rahm ramsay randall rashid reece reg rhodri rodger rohit ronan ronnie roscoe
  rudy russ saeed sajid sanjeev seb sid sidney stu tadeusz tam theodore trent tristan tristram tyrone vern vic virat wes
  wilfred wyn zack zak zach
  danny aiden finn colm cian oisin oisín darragh dafydd gethin ieuan hywel alasdair graeme greig bernie bret cedric cody
  daryl derrick doug duane dustin eli ernie errol ervin frederick ike jarrod jasper jermaine joey jon
  jonny len leslie lester luther lyle marty matt micah nate ned otis phil raul rene roderick rufus sammy seth
  stan sylvester terrance virgil wilbert wilbur willard sunil ashok vikram arun deepak manoj sandeep pradeep
  naveen nitin sachin narendra arvind shahid babar faisal bilal hamza usman abdul mustafa femi segun bola yaw kojo mandla
  timo emre cem cemal hans-jürgen karl-heinz karlheinz jan-ole ole peer henning armin detlev
  horst lutz enno eike fiete fokko focko gerrit hauke hinnerk heino ingolf ingmar jasper joris jost jörn jorn jürg juerg kaspar klemens kuno lennart levin lorenz luis marten meinhard momme mirko malte nils
  otmar ottmar onno arno arnd arndt arne arthur arvid bastian benedikt benny bernd bernt bertram birger björn bjoern bodo boris calle christof clemens cornelius detlef diethelm dietrich dierk dirk eberhard
  eckart eckehard eckhardt eduard egbert elias elmar emanuel engelbert ewald falk falko fabian felix ferdinand finn florian freddy friedhelm friedemann fridolin friedbert gebhard gero gerald gernot gereon gisbert giselher
  götz gotthard gottfried gottlieb guntram gustav hagen hanno hanns harm harro hasso heribert hermann hilmar hinrich hubertus isidor jakob janik jannis janosch jobst johann
  jonas josua josip julian justus karsten kersten kilian knut korbinian laurenz leif lenz leopold levent linus ludger luca lukas manuel marko marvin matthäus maik meik michel
  milan nikolas nikolaus norman olav ortwin oskar ottokar otto pascal pius quirin raoul reimund reinhart reiner rené ricardo
  robin roger romuald ronny ruben rupert rüdiger ruediger samuel sascha severin sigmar sigmund silvio simon sönke soenke söhnke stephan sigurd theodor thies tilman tillmann tilo tino titus tjark
  torge traugott uli ulli urs valentin vinzenz volkmar waldemar walther wendelin wenzel wieland wigbert willibald winrich wido wolfram xaver
  ahmet arda attila aziz baris barış bekir berkay bülent burak celal cenk cihan deniz ediz ekrem engin ercan erdal erdem erhan erkan erol ertan fatih ferhat firat fırat gökhan güven hakan halil haluk hasan hikmet hüseyin
  ilhan ilkay ilker ismail ismet kadir kaan kemal kenan koray levent mehmet mert mesut metin muharrem murat mürsel necati nedim nihat oktay onur orhan osman oğuz özcan özgür ozan ömer rasim ramazan recep rıza riza sabri salih savas sedat selim
  selçuk serdar serhat serkan sinan süleyman suat tahsin taner tarkan tayfun tolga tuncay turgut turan tugay ufuk ugur uğur umut volkan yakup yasar yasin yavuz yilmaz yıldırım zafer zeki goran dragan zoran zlatko dejan branko nenad
  slobodan vladan milos miloš nikola ivica darko davor mladen predrag sasa saša stjepan tomislav ante edin emir haris mirza nermin senad arkadiusz bartosz bogdan czesław dariusz henryk jacek jarosław jerzy józef kamil
  kazimierz leszek łukasz lukasz maciej mateusz mirosław rafał radosław sławomir stanisław szymon wiesław zbigniew zygmunt oleksandr wolodymyr volodymyr serhij vitali vitaly andrij dmytro anatolij ruslan
  sepp schorsch hansi franzl reto ueli ruedi köbi corsin gion luzi heinzpeter hansueli hansruedi hanspeter hansjörg hansjürg walo
  themba kamau otieno ochieng odhiambo mwangi jörg niels benedikt donatus mickael`

/** A name in several lists is what the last one says. */
const KNOWN = new Map(
  [
    { she: ROMANCE_WOMEN, he: ROMANCE_MEN },
    { she: SLAVIC_WOMEN, he: SLAVIC_MEN },
    { she: EASTERN_WOMEN, he: EASTERN_MEN },
    { she: WESTERN_WOMEN, he: WESTERN_MEN },
    { she: WOMEN, he: MEN },
  ].flatMap(lists => [...byGender(lists)]),
)

const CYRILLIC_WOMAN = /^(?:[А-Яа-яё]+)(?:а|я)$/u
const CYRILLIC_MEN =
  /^(?:илья|никита|кузьма|фома|лука|савва|данила|миша|саша|дима|петя|ваня|коля|серёжа|паша)$/u

/** Whether a first name, in lower case, is usually a woman's or a man's; null where it could be either or is unknown. */
export function genderOfName(first: string): Gender | null {
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '')
  const known = KNOWN.get(first) ?? KNOWN.get(plain) ?? KNOWN.get(plain.split('-')[0] ?? '')
  if (known) return known
  if (/^[а-яё]{3,}$/u.test(first))
    return CYRILLIC_WOMAN.test(first) && !CYRILLIC_MEN.test(first) ? 'she' : 'he'
  return null
}

/** Whether a word, in lower case, is on the lists of first names. */
export const isFirstName = (first: string): boolean => KNOWN.has(first)

/** Full names in a text that begin with a known first name: "Petra Lund" in a standfirst. */
export const namesIn = (text: string): string[] =>
  (text.match(FULL_NAME) ?? []).filter(name => genderOfName(name.split(' ')[0]?.toLowerCase() ?? '') !== null)
