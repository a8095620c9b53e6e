/** First names of women in French, Spanish, Italian and Portuguese. */
export const ROMANCE_WOMEN = `
  adèle agathe aïcha alexia alexandrine aline alix alizée amandine anaëlle anaïs andrée angélique angèle
  anne-laure anne-marie anne-sophie annick annie-claude apolline ariane arlette armelle assia astrid aude
  axelle béa bérangère bérénice bernadette blandine carine cassandre céleste céliane célia célie
  charlène christelle christiane claire-marie clarisse claudette claudie clémentine cléo clotilde coline
  colette coralie corentine coraline cyrielle danièle danielle danièla daphné delphine denise diane doriane
  dorothée édith édwige églantine elea élia éléa éléna éléonore élisabeth elisabeth élise elisa éloïse elsa
  elvire émeline emeline emmanuelle enora estelle esther eugénie eulalie évelyne evelyne éva ève fabienne
  fadila faïza farida fatiha fatoumata faustine félicie fernande flavie flora florence floriane françoise
  frédérique gabrielle geneviève georgette géraldine germaine ghislaine gisèle ginette gwenaëlle gwendoline
  hafida halima hasna hélèna henriette hermine honorine houria huguette inès ines ingrid isaure jacinthe
  jacqueline jeannine janine jeanne-marie jocelyne josée josette josiane josseline judith juliane justine
  katia khadija khadidja laëtitia laurence laurie lauriane léana léane leïla lila lilas liliane lilou lise
  lisette loane lola loubna louane louisa loriane lucette lucienne ludivine lydia lydie lyna maëlle maéva
  magalie maïssa maïwenn malika manuelle marceline margaux margot marguerite marie-ange marie-anne
  marie-christine marie-claire marie-claude marie-france marie-françoise marie-hélène marie-jeanne marie-josé
  marie-laure marie-line marie-lou marie-louise marie-luce marie-madeleine marie-noëlle marie-odile
  marie-paule marie-pierre marie-rose marie-thérèse marielle mariette marilou maryline marylène maryse
  maryvonne mathilda maylis mélanie mélina mélissa mélodie mélusine micheline michèle mireille morgane
  myrtille naïma naomie nawal nelly nicole ninon noémie nolwenn océane odette ophélie oriane ornella
  pascaline patricia paulette perrine philippine pierrette raymonde rebecca régine renée roberte rolande
  romane roselyne rosalie rose-marie roxane sabrina salima salomé samia samira ségolène séraphine sidonie
  sihem simone sixtine soizic solange solenn solenne soraya stella suzanne suzon sybille sylviane sylvette
  thaïs thérèse tiphaine valériane vanina victorine viviane yaël yamina yasmine yolande ysaline yvette zélie
  zohra adela adelaida adriana ágata águeda alejandrina alicia alondra amalia amelia ana-maría anabel anabela
  analía anastasia andreína ángela angélica angelina antonia antonella araceli aránzazu arantxa arancha
  arantza ariadna aurelia azahara azucena bárbara belén benita berta brígida candela candelaria carla carlota
  carme carolina catalina cayetana cecilia celestina celia charo clara conchi constanza dalia daniela débora
  diana dolors edelmira edurne elena elisenda elisabet elodia eloísa elvira ema emilia emiliana encarni
  enriqueta erika ernestina estefanía estela estíbaliz etelvina eugenia eulalia eulària eva evangelina
  fabiola felisa fermina filomena francisca genoveva georgina gertrudis gloria graciela greta griselda
  guadalupe herminia hortensia idoia imelda inma inmaculada iratxe irene isabela isidora ivana ivonne ixchel
  izaskun jacinta jana janet jazmín jimena joana joaquina jordina jovita juana juanita julieta julita karina
  karla karmele laia leocadia leonor leticia lidia ligia liliana lina loida loli lorenza lourdes luciana
  lucrecia luisa lupe magalí magdalena maialen maider maika malena manuela marcela marcelina marga margarida
  mariana marianela maribel maricarmen maría-josé maría-jesús maría-dolores maría-teresa maricruz marilia
  marilú marina marisa marisol martina maruja matilde maura maximina maya melania melchora melisa mercè
  mercedes meritxell micaela milena mirella mireia miren miriam mirta moira montse nagore naiara nadia
  natalia nazaret nekane nélida nerea nieves noemí norma nuri obdulia ofelia olaya olivia ona oihana palmira
  pamela pascuala paulina petronila pili priscila rafaela ramona remei rita rocío romina rosa-maría rosalía
  rosalba rosalina rosana rosaura roser roxana rufina sabela sabina salvadora samanta saray saturnina
  serafina sheila silvana silvia simona sofía soledad sonsoles sonia susana tamara tania telma teodora tomasa
  toñi úrsula valeria vanesa vera vicenta victoriana viviana xiana ximena yaiza yanira yesenia yolanda zaida
  zaira zoraida zulema alessia ambra angelica annalisa annamaria antonietta arianna azzurra benedetta bice
  camilla carlotta carmela caterina cinzia claudia clelia concetta cosima daria debora deborah domenica
  donata donatella edda eleonora elettra elga emanuela enrica ersilia fabiana fabrizia fiorella flaminia
  flavia gabriella gemma ginevra giada giorgia giovanna giuditta giulia giuliana giuseppina giusy grazia
  graziella ilaria immacolata iole iolanda isabella isotta lavinia letizia lia licia livia loredana lorella
  luana lucia lucrezia ludovica maddalena mafalda marcella margherita mariagrazia mariapia mariangela
  marianna mariarosaria mariella marilena marilù marinella marzia michela monia nicoletta noemi novella
  nunzia orietta ottavia paolina patrizia rachele raffaella renata rosalia rosanna rosaria rossana rossella
  selvaggia serena simonetta stefania susanna tecla teresa tiziana tullia valentina vanda vania virna
  vittoria alda alexandra amália ana-paula andreia ângela antónia antônia aparecida arlete benedita camila
  cátia cidália clarice cláudia cristiane dalva daiane deolinda dilma edite eduarda elaine eliana eliane
  elisabete elza emília ermelinda eunice fernanda filipa flávia gisele giovana glória heloísa idália ilda
  inês iracema isaura ivone jandira janaína josefina júlia juliana jussara lara larissa letícia lídia lígia
  lorena lúcia ludmila luísa luiza luzia madalena márcia marília maristela mayara mônica mónica nádia natália
  neusa noémia odete otília patrícia paula raquel rosângela rosemary rute salete sandra sílvia sofia sónia
  sônia soraia taís tânia thaís valéria vanessa vânia vera-lúcia verônica virgínia zélia zulmira`

/** First names of men in French, Spanish, Italian and Portuguese. */
export const ROMANCE_MEN = `
  abdelkader achille adil adolphe adrien alban albéric aloïs amaury amadou amar amine
  anatole anicet anselme anthony antonin arman armand arsène aubin auguste augustin aurélien axel ayoub
  aymeric azzedine barnabé barthélemy basile baudouin benoist bérenger boris brice célestin césaire
  charles-henri claudy clotaire clovis corentin cyprien cyriaque cyrille daoud dimitri djamel domitien dorian
  driss edmond élie elias élias éloi émeric émile émilien ernest erwan ethan eudes eugène eustache evan
  évariste farid félicien ferdinand fernand ferréol firmin flavien florimond foucauld françois-xavier
  françois-régis fulgence gabin gaspard gaston gauthier gautier géraud ghislain gildas gonzague gontran
  gratien guénaël guilhem gustave gwenaël hakim hatem hicham hippolyte houcine hugues idir idriss
  ignace imad isaïe ismaël ismail jacques-henri jalil jamel jawad jean-baptiste jean-bernard jean-charles
  jean-christophe jean-claude jean-daniel jean-david jean-denis jean-dominique jean-édouard jean-éric
  jean-eudes jean-françois jean-gabriel jean-guy jean-hugues jean-jacques jean-jérôme jean-joseph jean-louis
  jean-loup jean-luc jean-marc jean-marie jean-martin jean-max jean-michel jean-noël jean-paul jean-philippe
  jean-pierre jean-rémi jean-rené jean-robert jean-sébastien jean-vincent jean-yves joceran jocelyn jonas
  joris josselin jordane jude kamel kelian kenzo kilian killian kylian landry lazare léandre léo léonard
  léonce léopold lilian loan loris louis-marie louis-philippe louison lucien luckas maël malik malo mamadou
  manoel manu marc-antoine marc-olivier marceau marcellin marien martial matéo mathéo mathis mathurin mathys
  matthias matthieu maximilien maxence mehdi melchior melvyn merlin mickael mohand moïse moussa mounir
  mourad moustapha nabil naël nasser nathanaël nestor nicéphore noël nohan nordine octave odilon omer otman
  ousmane oumar pacôme paul-henri paulin perceval philémon philibert pierre-alain pierre-andré pierre-antoine
  pierre-emmanuel pierre-henri pierre-jean pierre-louis pierre-marie pierre-olivier pierre-yves quentin
  rachid rafik raoul raphael rayan réda réginald rémy renaud reynald ridha roch rodolphe rodrigue romaric
  roméo saïd salim salomon sami samy samson selim séraphin sévérin siméon slimane sofiane soufiane souleymane
  stanislas steeve stéphan sylvestre tancrède tarek télesphore théodore théodule théophile thibaud thibaut
  thimothée tidiane timéo timothée titouan valère valéry victorien virgile vivien wassim wilfrid wilfried
  yacine yanis yassine yoann yoan yohann youcef younes youri youssef ysaac yvan yvon yvonnick zacharie
  zinedine aarón abelardo abraham abundio adán adelino adolfo adrián agapito agustí agustín aitor albano álex
  alvar amadeo amador ambrosio amós anacleto anastasio andoni andreu aniceto anselmo antoni antón apolinar
  aquilino aritz armando arnau arsenio asier atanasio augusto aureliano aurelio baldomero baltasar bartolomé
  basilio baudilio benigno benjamín bernabé bernardino bernardo bernat biel blas bonifacio braulio calixto
  camilo cándido carles carmelo casiano casimiro ceferino celedonio celestino celso chema cipriano ciríaco
  cirilo ciro claudio clemente conrado constantino crescencio crisanto cristian cristiano cristobalina curro
  dámaso darío demetrio dionisio dimas donato edgardo edelmiro efraín efrén egidio eladio elías eliseo eloy
  emiliano emeterio eneko epifanio erasmo esteve estanislao eudaldo eulogio eusebio evaristo ezequiel fabián
  fabricio facundo faustino fausto feliciano feliu fermí fermín ferran fidel filiberto flavio florencio
  florentino floro fortunato francesc froilán fructuoso fulgencio gabino galo gaspar gastón genaro gerard
  germán ginés gonçal gorka graciano guillem hernán hermenegildo herminio heriberto higinio hilario hipólito
  honorato honorio horacio humberto ibai ibon ignasi ikerne imanol indalecio inocencio isaías isidoro isidre
  isidro ismael jacobo jaume javi jeremías jerónimo jesús-maría joan josé-antonio josé-carlos josé-luis
  josé-manuel josé-maría josé-miguel joan-carles joaquim jokin jonatan jonathan josé josean josefo
  josep-maria josué juan-antonio juan-carlos juan-josé juan-luis juan-manuel juanjo juanma juanpe juan-pedro
  julen juli justino juvenal kepa kike koldo ladislao lamberto lander laureano lázaro leandro leoncio leonel
  leonardo leónidas leonidas lino lisandro llorenç lluc lluís longinos lope lorenç lucio luciano luis-miguel
  luis-alberto macario maximiliano máximo mamerto manel manolo marçal marcelino marcelo marcial marco-antonio
  maties matías maximino medardo melchor melitón mikel miguel-ángel miquel napoleón narcís narciso
  natalio nazario nemesio néstor nicanor nicasio nicomedes norberto octavio oier olegario onofre orlando
  oriol oswaldo osvaldo otilio ovidio paco pancho pancracio pantaleón pascasio patricio pau paulino pelayo
  pepe pepín plácido pol policarpo porfirio prudencio quico quim quintín quirino ramiro raimon reinaldo
  remigio renato ricard rigoberto robustiano rodolfo rogelio rolando román romualdo roque rosendo rufino
  ruperto sabas sabino salomón salustiano sancho sandro sansón santi saturnino sebastián secundino segismundo
  serafín servando severiano severino severo silverio silvestre silvino silvio simeón simón sixto telesforo
  telmo teo teobaldo teodomiro teófilo tiburcio timoteo toni toribio tobías txema ulises urko valeriano
  valerio venancio víctor-manuel virgilio vladimiro wenceslao wilfredo xabi ximo xoán xosé xurxo yago yeray
  zacarías zenón agostino alberico aldo alessio alfio alfredo ambrogio amedeo amerigo angelo aniello
  antonello arcangelo arnaldo aroldo arrigo attilio baldassarre bartolomeo battista beniamino beppe biagio
  bonaventura brando calogero camillo carmine cataldo cesare corrado cosimo costantino damiano daniele danilo
  dario davide domenico edoardo elio emanuele emilio ennio enrico ermanno ermes ernesto ettore eugenio ezio
  fabrizio federico fedele ferdinando ferruccio filippo fiorenzo franco fulvio furio gaetano gaspare gavino
  gennaro gerardo giacinto giacomo giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco
  gianni giannino gianpaolo gianpiero giordano giorgio girolamo giuliano giulio goffredo graziano guglielmo
  guido gualtiero iacopo ignazio ilario ivano jacopo lapo lazzaro leopoldo liborio livio ludovico luigi
  manfredi manlio marcello mariano massimiliano massimo mattia maurizio mauro michelangelo michele mirco
  mirko nando nazareno nello nereo nicolò niccolò nino nunzio onofrio oreste ottavio ottorino pancrazio
  paride pasquale patrizio piergiorgio pierluigi pierpaolo piero pietro pino raffaele raimondo raniero remo
  renzo ricciardo rino rinaldo rocco romolo ruggero sabatino salvatore samuele saverio savino sebastiano
  silvano silvestro sirio stanislao stelio teodoro tiberio tino tiziano tommaso tonino torquato tullio ubaldo
  ugo ulisse umberto vincenzo virginio vito vittorio zeno abílio adalberto ademar ademir adérito adriano
  afonso agostinho alceu alcides aldair alípio almir aloísio amadeu amândio amaro américo antônio antónio
  aparício armindo artur ary atílio aurélio baltazar basílio benedito benjamim bento caetano caio cícero
  claudemir cláudio cleber cristóvão davi délcio deodato djalma duarte edílson edmilson edson eliseu eloi
  elton emanuel emídio estêvão eurico ezequias fabiano fábio fernão filipe firmino flávio frederico geraldo
  gilberto gilmar gilson gonçalo guilherme heitor hélder hélio henrique heraldo hermínio hilário horácio
  inácio itamar jacinto jader jaílson jair jarbas jerônimo jônatas jordão josias júlio júnior laércio lauro
  lindomar lourenço lúcio luís luiz márcio mário martim mateus matheus maurício moacir moisés murilo nélson
  nilson nilton nuno octávio odair olavo otávio plínio raimundo raul reginaldo renan roberval robson rogério
  romário romeu ronaldo rubem rubens salomão sandoval sebastião serafim sidnei silas sílvio simão tadeu
  thiago thales tomé ubiratan ulisses vagner valdemar valdir valter venâncio vinícius vítor wagner waldir
  walmir wanderley xisto zacarias zeca`
