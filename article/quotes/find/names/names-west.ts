/** First names of women in Italy, Portugal, Brazil, the Low Countries and Scandinavia that no other list has. */
export const WESTERN_WOMEN = `
  alessia ambra annamaria annalisa antonella antonietta arianna assunta benedetta camilla carlotta carmela caterina cecilia cinzia concetta
  costanza cristiana daniela debora donatella donata elena eleonora elettra elisabetta emanuela enrica erica ersilia ester eugenia fabiana
  fabrizia filomena fiorella flavia fulvia gaia gemma germana ginevra giorgia giada giovanna giuliana giuseppina gina graziella ilaria ines
  iole irma ivana lara lidia liliana livia loredana lorella lorenza luana lucrezia luciana ludovica luisa maddalena manuela margherita
  mariangela marina mariagrazia marialuisa marisa matilde melissa michela milena mirella nadia natalina nicoletta noemi nunzia ornella
  ottavia paola patrizia pia piera raffaella renata rosanna rosaria rosalba rosella rossana sabrina serena simona sonia stefania susanna
  tiziana vanda vincenza virna vittoria viviana wanda adriana alda alice amália amélia ana-maria andreia andréa ângela antónia antônia
  ariana bárbara benedita berta cândida cármen carla cátia célia celeste clarice cláudia cleide cristiane dalva daniele débora
  denise dilma edna elaine eliane elisabete elza érica fábia fernanda flávia francisca gisele guilhermina helena heloísa iara inês ingrid
  iracema isabela isadora ivete ivone janaína jéssica joana jussara juliana karina kátia larissa letícia lídia lígia lília lucélia luísa
  luiza lurdes madalena mafalda magda márcia margarida mariana marília marlene mayara mónica mônica natália neide neusa odete olívia
  patrícia priscila rafaela raquel regina rosângela roseli rosana rute sandra sílvia sónia sônia soraia susana suzana tainá tânia tatiana
  telma teresinha vânia vanessa vera verónica verônica viviane yara zélia aafke alida anja anke annelies annemarie annemiek annet annette
  antje antoinette astrid babette betsy bianca brigitte carlijn carolien chantal charlotte claartje corrie danique daphne dieuwertje
  dineke dorien eefje elke ellen elsbeth eline elise esmée esther evelien evi famke fenna femke fleur floortje froukje geertje
  gerda gerrie greetje hanneke hannie heleen henriëtte hennie hilde ilse ineke inge ingeborg iris jacobien jantine janneke jannie jolanda
  jolien josien joke judith juliëtte karlijn katja katrien kirsten leonie leontien liesbeth lieke liesje lisette loes lonneke lotte
  maaike machteld madelon maartje margreet margriet marga mariëlle mariska marijn marit marjan marjolein marleen marloes mieke mirjam mirthe
  monique myrthe nelleke nynke paulien petronella pleuni quirine renske rianne sabine sanne saskia sietske sigrid sjoukje sofie stien
  suze sylvana tamara tessa tineke tjitske trijntje truus veerle wendy wilhelmina wilma willemijn yvonne agneta agnetha aina aino amanda
  anita anna-karin annelie ann-christin ann-marie ann-sofie anna-lena annbritt annika asta åsa barbro berit birgit bodil brita britt britta
  carina charlotta cornelia dagny ebba eivor ella elin elisabet ellinor elsa emelie emilia emmy erika eva-karin evelina felicia filippa
  frida frideborg gerd gittan greta gudrun gunilla gunnel gunvor hanna harriet hedda hedvig helén helene helga hjördis ida inga ingela inger
  irene isabella jeanette jenny jessica johanna jonna josefin josefine julia kajsa karin karolina katarina kerstin klara kristin kristina
  lena lill linnéa lisbeth lisa lotta louise lovisa magdalena maja malin margareta margaretha maria-pia marianne matilda mia mikaela monika
  märta märit nellie nora olivia pernilla ragnhild rebecka rigmor ronja sanna sara selma signe sigbritt siv sofia solveig stina susanne
  svea sylvia teresia terese therese thyra tilda tindra tove tuva tyra ulla ulrika veronika viktoria vivi vilma ylva anne-grethe anne-lise
  anne-mari aslaug bente bjørg dagrun eldbjørg eva gjertrud grethe gunhild gunn guri hege heidi herborg hildegunn ingebjørg ingunn
  ingvild janne jorunn jannicke kari karianne karoline kine kirsti kjersti kristine laila liv lise marte mette målfrid nina oddny oddrun
  ragna randi rannveig ruth sidsel sigrun siri sissel solfrid solrun synnøve synne tiril tonje torhild torill torunn trine turid unni vigdis
  vibeke wenche ågot åse åshild birthe dorte dorthe gitte hanne henriette jytte karen-margrethe kirstine lene lone lærke maiken majbritt
  merete mille pernille rikke tine
`

/** The same of men. */
export const WESTERN_MEN = `
  achille adelmo adolfo agostino alberto aldo alessio alfio alfredo alvaro amedeo amerigo angelo anselmo antonello armando arnaldo arturo
  attilio augusto aurelio basilio benito bernardo biagio camillo carmelo carmine cesare ciro claudio corrado cosimo costantino cristian
  cristiano damiano danilo dario davide domenico donato edoardo efisio egidio elio emanuele emiliano ennio ercole ermanno ettore eugenio
  ezio fabiano fabio fabrizio fausto federico ferdinando ferruccio filippo fiorenzo flavio franco fulvio furio gabriele gaetano gaspare
  gennaro gerardo germano giacinto giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gilberto
  gino gioacchino giordano giorgio giosuè giovan gioele girolamo giulio guglielmo guido ignazio ilario italo ivano jacopo lamberto leandro
  leonardo lino livio loris luciano ludovico luigi manlio manuel marcello mariano marino massimiliano massimo matteo mattia maurizio mauro
  michelangelo michele mimmo mirko nando nazareno nereo nevio nicodemo nicolò niccolò nino nunzio omar onofrio oreste orlando osvaldo
  ottavio pasquale patrizio piero pierfrancesco pierluigi pietro quirino raffaele raimondo raniero remo renato renzo rinaldo rino
  rodolfo romeo romolo rosario ruggero salvatore sandro saverio savino sebastiano settimio severino silvano silvestro silvio stefano
  tancredi teodoro tiziano tommaso tullio ugo umberto valentino valerio vincenzo virgilio vittorio walter abílio acácio adalberto adão
  adelino ademar ademir adilson adriano afonso agostinho aílton alex alexandre almir aloísio altair álvaro amaro américo amílcar anderson
  andré ângelo aníbal antero antônio antónio armindo artur ataíde aurélio belmiro benedito benjamim breno caetano camilo cândido celso césar
  cícero claudemir cláudio cleber cleiton cristóvão dário davi décio délio denílson dinis diogo durval edgar edilson edmilson edson
  eduardo elias eliseu emanuel emerson enzo érico ernesto estêvão evandro everton fábio feliciano fernão filipe flávio francisco frederico
  geraldo gerson getúlio gilmar gilson gonçalo guilherme gustavo heitor hélder hélio henrique herculano hermes horácio hugo humberto ícaro
  ismael itamar ivan ivo jacinto jacques jair jairo januário jaime joaquim joel jonas jorge josué juarez júlio juliano jurandir kleber
  laércio laurindo lauro lourenço lúcio luiz luís manoel marcelo márcio mário marlon martim martinho matheus mateus maurício moacir
  moisés murilo nelson nestor nilton norberto nuno octávio odair olavo otávio patrício paulinho plínio quim raimundo ramiro raúl
  reinaldo renan ricardo roberto rodrigo rogério romário romeu rómulo ronaldo rubens rúben saulo sebastião sérgio sidnei silas silvério
  silvino sílvio simão tadeu tarcísio telmo teófilo thiago tomás tomé ubiratan valdemar valdir valter vasco vicente vinícius vítor vitor
  wagner waldir wellington welton wesley william xisto aad aart adriaan alwin arend arie arjan arjen arnoud auke barend bastiaan bert
  boudewijn bouke chiel claas coen cornelis corné danny derk diederik dirk-jan douwe duco durk edwin eelco eelke egbert elbert emiel
  ewout ferd ferdi floris folkert fons frans freek frits gerben gerbrand gerrit gert gert-jan geert gijs guus harm harmen harrie hein
  hendrik henkjan herman hidde hielke huib jaap jacco jacob jan-willem jan-peter jelle jelmer jeroen jesper jesse jos joep johan joris
  jorrit jurgen jurre jurriaan kasper klaas klaas-jan koen koos koert laurens leen leendert lennart lennert lieven lodewijk loek lowie
  luuk luuc maarten machiel marijn marinus martijn mathijs matthijs melle melvin menno michiel mischa mourad nanne nico niek onno otto
  piet-hein reinder reinier remco remko rens rik rinus roel roelof rogier ruben rutger ruurd siebe siebren sietse sjaak sjoerd
  sjors stijn sybrand sytse taco teun teunis theunis thijs thijmen tijmen tijn tjeerd tjerk tobias toine twan vincent walther wiebe
  wiebren wilco wopke wouter wytze ysbrand youri åke albin alf allan alvar anton arvid assar axel bengt bengt-åke berth bertil birger börje
  christer claes claes-göran conny ebbe edvard egon einar elis eskil folke fredrik fredric göran gösta göte greger gustaf gustav hampus
  hannes helmer henning hilding hjalmar håkan inge ingemar ingvar isak ivar jan-erik jan-olof jerker jimmy joakim jonatan jöns jörgen kalle
  karl-erik karl-johan kennet kenneth kettil kjell klas klas-göran knut krister kristian kristoffer lars-erik lars-göran lasse leif linus
  ludvig malte markus mattias mauritz melker micke mikael mårten niklas nils-erik olle oskar östen ove owe pär per-erik per-olof pelle peder
  peo petter philip pontus ragnar rickard rikard roine rune sigge sigurd sigvard sixten staffan stellan stig sture sune svante sven-erik
  sverker thorbjörn tobbe tomas torbjörn tord tore torgny torsten toralf tryggve ulf verner viggo vilgot vilhelm yngve aksel amund anfinn
  arild arve asbjørn asgeir asle atle audun bjarne bjarte bård dagfinn egil eilif eirik eivind endre erlend erling eystein frode geir gaute
  gjermund gudmund gunvald haakon halvard halvor harald håkon håvard hermann idar ingebrigt iver jarl jarle joachim jostein jørgen jørn
  kåre karsten kjartan kjetil kolbjørn kristen lage lavrans leidulf magne magnar morten oddbjørn oddvar oddmund olai pål ragnvald reidar
  roald roar sigbjørn sigmund sigve sindre sivert snorre steinar stian sturla sverre sølve terje torbjørn torfinn torgeir torgrim tormod
  torstein torvald trond trygve tønnes ulrik vebjørn vegard vemund vetle vidar yngvar ørjan øystein øyvind åge åsmund aage asger bent børge
  carsten christoffer claus ejnar esben flemming gorm jeppe jannik jens-peter kaj keld kjeld laust mikkel mogens nikolaj palle poul preben
  steen svend svenning sejr thorkild thøger troels uffe vagn villy
`
