import { spanishAnaphors, spanishBodies, spanishMen, spanishTitles, spanishWomen } from './es-people.ts'
import { gerunds, regularVerbs } from './es-verbs.ts'
import { byGender, insertions, otherNames, phrases, speechLanguage, words } from './language.ts'

/** Spanish: «…» and “…”, tags inverted, dialogue between dashes that touch the tag. */
export const spanish = speechLanguage({
  verbs: new Set([
    ...regularVerbs,
    ...words(`deja dejó dejan dejaron dejado dejar alerta alertan censura demanda demandan urge ordena calificadas tachados tachadas tildados tildadas descritos descritas consideradas considerados calificada calificados calificadas tachada tildada descrita mostró mostraron mostrado entiende entienden entendió entendieron creen creyó creían opinan piensan pensaron sugiere sugirió sugieren refiere refirió refieren propone propuso proponen expone expuso exponen arguye arguyó ruega confiesan requiere requirió recomiendan aconseja mantiene mantuvo mantienen alude aludió desmiente desmintieron niegan negaron intuye intuyen definir describir tachar asegurando añadiendo señalando afirmando decía decían catalogar catalogó tildó tildar tachó calificar definió valoró valora zanjó apostilló matizó recalcó sentenció dijo dice decía dijeron dicen dicho decir afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran asegurado explicó explica explicaron
    explican explicado añadió añade añadieron añaden añadido señaló señala señalaron señalan señalado declaró declara declararon declaran
    declarado indicó indica indicaron indican indicado manifestó manifiesta manifestaron manifestado destacó destaca destacaron destacan destacado subrayó
    subraya subrayado sostuvo sostiene sostuvieron sostienen sostenido expresó expresa expresaron expresado comentó comenta comentaron comentan comentado contó
    cuenta contaron cuentan contado respondió responde respondieron respondido contestó contesta contestado preguntó pregunta preguntaron insistió insiste
    insistieron insistido reiteró reitera reiterado recordó recuerda recordaron recuerdan recordado reconoció reconoce reconocieron reconocido
    admitió admite admitieron admitido confesó confiesa confesado advirtió advierte advirtieron advierten advertido denunció denuncia denunciaron denuncian
    denunciado criticó critica criticaron critican criticado lamentó lamenta lamentaron lamentado anunció anuncia anunciaron anunciado informó informa informaron
    informado precisó precisa precisaron precisado agregó agrega agregaron agregado apuntó apunta apuntaron apuntado concluyó concluye concluido
    consideró considera consideraron consideran considerado opinó opina opinaron opinan opinado calificó califica calificaron califican calificado tildó tilda tachó tacha tacharon tachan tachado tildado
    tildaron describió describe describieron describen descrito escribió escribe escribieron escrito bromeó bromea gritó grita gritaron gritan exclamó exclama
    susurró susurra prometió promete prometido pidió pide pidieron piden pedido exigió exige exigieron exigen exigido defendió defiende defendido
    celebró celebra relató relata relataron relatado narró narra sentenció sentencia zanjó zanja matizó matiza aclaró aclara aclaró aclarado detalló detalla
    detallado argumentó argumenta alegó alega acusó acusa acusaron acusan mencionó menciona puntualizó remarcó remarca enfatizó
    enfatiza replicó replica espetó ironizó asevera aseveró acotó resaltó resalta resumió resume rememora evocó plantea planteó prosiguió prosigue continuó
    continúa cree piensa sabe revela reveló confirmó confirma confirmaron desmintió negó niega llamó llama valoró valora tuiteó apostilla apostilló reza rezaba
    augura auguró vaticinó reflexiona reflexionó lanzó suelta cuestionó cuestiona ensalzó ensalza presumió presume ironizado reprochó reprocha indicaron definió define reconocer reconocía desmentir negar negaba contar contaba recordar recordaba recordado recuerdan recordaron advertir advertía rogó pedir pedía pidiendo proponer
    proponía sugería referir refería aludir exponía oponer contradecir predecir predijo predice maldijo bendijo contraponer concluyeron concluyen concluía atribuyó atribuye atribuyen intuía arguyen instruyó sostenía sostuvo mantuvieron
    mantenía mantienen prosigue proseguía continuaba continuar añadía agregaba repitió repite repetía repiten repetir medió tercia resumía corrigió corrige exigía exigían elogian sonrió
    sonríe sonreía rezan rezaban lee leía leyó leyeron rugió ruge gime gimió interviene intervino intervenía previno previene prevé prevén preveía conviene convino discrepó discrepa cuenta contaban     lamenta queja quejó quejaba quejaron quejan sinceró felicitó congratuló enorgulleció enorgullece jactó jacta vanaglorió disculpó excusó defendieron defienden defendía entona entonó pronunció pronuncia pronunciaron verbalizó
    verbaliza trasladó traslada trasladaron trasladan trasladado transmitió transmite transmitieron transmitido comunicó comunica comunicaron comunican comunicado expuesto propuesto desgranó desgrana desgranado     ve ven veía veían vio apela apeló apelan apelado apelaba aboga abogó abogan abogado alude carga cargó cargado arremete arremetieron respalda respaldó vislumbra vaticina augura auguran tilda tildan tachan achacó achaca
    achacan achacado establece recoge recogía recogen recogió estipula certifica reafirmó reafirma postuló abundó redundó incidió incide incidido ahondó suelta soltó soltaba suspira
    suspiró bromeaba festejó festeja celebraba admira admiró agradeció agradece agradecen agradecieron agradecía alabó alaba loó reclama reclaman reclamaron reclamaba pide piden suplica implora imploró ruega
    avanzó avanza avanzado adelantó adelanta adelantado apremió instó insta instan instado urgió emplazó emplaza exhortó exhorta llamaron llaman llamaba rechaza rechazan desdeñó minimizó minimiza relativizó relativiza ironizaba rumió musitó
    masculló balbuceó tartamudeó vociferó chilló chilla bramó brama clamó claman sollozó solloza gimoteó confiesa confesaba confesaron confía confió confían dudan teme temen temía temió sospecha sospechan presiente opinaba
    pensaba creía creyeron considerar consideraba consideraban estiman estimó valoran valoraron valorado valoraba puntualiza apostillado zanjado sentenciado sentenciaba concluir remachó remacha remachado rematado espetado recriminado
    recriminan reprochan reprocharon reprochado afeó afea afean contraatacó contraataca replicado replican respondían contestaron contestan contestaba contestaban contestar interpeló interpela inquirió inquiere`),
  ]),
  weak: words(
    'cree piensa sabe llamó llama cuenta continúa continuó celebra celebró sentencia sentenció reza rezaba lanzó suelta anuncia informa denuncia pregunta pide escrito pedido considerado destacado siguió sigue seguía lee leía leyó siente sintió sentía cuenta contar contaba recoge recogía recogen recogió prueba dispone establece hace hizo hacía da dio deja dejó ve ven veía veían vio carga cargó cargan cargado abogado comunicado puesto supuesto impuesto resuelve siguió ríe reía sonríe conviene prevé prevén preveía previno previene traslada trasladó trasladan comparte compartió ofrece ofreció avanza avanzó sueña llaman llamaron llamaba incluyó dirigió eligió erigió repite repiten considerar pedir interviene intervino defender presume lanzar atacar instar ordenar notar escribir hablar hablado jurar alertar certifica acredita alude suelta temen teme deja dejó dejan dejaron dejado dejar alerta alertan censura demanda demandan urge ordena habla hablan habló hablaba estimado unido',
  ),
  judging: words(
    'habla hablan habló hablaba hablado tachadas tachados tildadas descritas consideradas calificada calificados calificadas tachada tildada descrita mostró mostraron mostrado tachó tacha tacharon tachado tildado calificado calificó califica calificaron tildó tilda tildaron describió describe consideró considera denunció denuncia criticó critica critican llamó llama llaman ve ven veía vio achacó achaca valoró valora considera consideran consideraba consideraron definió define acusó acusa',
  ),
  gerunds,
  pronouns: byGender({ he: 'él este aquel', she: 'ella esta', they: 'ellos ellas', i: 'yo nosotros' }),
  agents: words('por'),
  passives: words('es son era eran fue fueron sido ser siendo'),
  we: /(?<!\p{L})(?:nosotr[oa]s|nuestr[oa]s?|nos|\p{L}{2,}[aei]mos)(?!\p{L})/iu,
  definite: words('el la los las este esta estos estas ese esa lo'),
  indefinite: words(
    'un una uno unos unas varios varias algunos algunas dos tres cuatro cinco muchos miles cientos centenares decenas docenas otro otra ningún cada',
  ),
  articleGenders: byGender({ he: 'el un este ese otro uno', she: 'la una esta esa otra' }),
  articles: words('el la los las un una unos unas'),
  possessives: byGender({ any: 'su sus', i: 'mi mis nuestro nuestra' }),
  accordingTo: phrases(
    `se lee en | se leía en | se puede leer en | se podía leer en | puede leerse en | podía leerse en | puede leer en | según @ palabras | según palabras de | según palabras del | a @ juicio | en @ opinión | según
    | de acuerdo con | de acuerdo a | conforme a | a juicio de | a juicio del | en palabras de | en palabras del | en @ palabras | en opinión de | en opinión del | a decir de | a decir del | al decir de | para
    | a ojos de | a ojos del | en boca de | en boca del | de boca de | de boca del | por boca de | desde el punto de vista de | desde el punto de vista del | en la línea de | a criterio de | a criterio del`,
  ),
  asSaid: phrases(
    'según | como | tal y como | tal como | así como | de acuerdo con lo que | según lo que | conforme',
  ),
  shouting: phrases(
    'al grito de | a gritos de | a los gritos de | al canto de | con gritos de | con cánticos de | entre gritos de | bajo gritos de | a los cánticos de | al son de | a la voz de',
  ),
  modals: words(
    `quiso quisieron quiere quieren quería querido quisiera pudo puede podía podido llegó llegaron llega llegado llegando volvió vuelve volvieron vuelto acabó acaba acabado terminó termina terminado tuvo tiene
    tenido suele solía suelen empezó empieza comenzó comienza decidió decide prefirió prefiere duda dudó dudado dudaron debe debió ha han había vino viene pasó pasa va iba aprovechó aprovecha aprovechado atrevió
    atreve atrevido limitó limita limitado permitió permite hizo insiste insistió tardó tarda tardado dejó deja dejado`,
  ),
  asides: insertions(
    `por (?:su|otro) lado | por su parte | por otra parte | a su vez | en (?:este|ese) sentido | en esta línea | en la misma línea | al respecto | a este respecto | sin embargo | no obstante | de nuevo | en cambio
    | de hecho | en concreto | por último | además de ello | una vez más | con orgullo | con humor | con emoción | entre risas | entre lágrimas | con rotundidad | con ironía | sin tapujos | sin rodeos`,
  ),
  helpers: words(
    `ha han había habían habría habrían haber habiendo hoy ayer anoche también además luego después entonces ya no ni le les nos me se lo la así asimismo este el lunes martes miércoles jueves viernes sábado
    domingo por su parte en un al tras finalmente siempre incluso más tarde que posteriormente recientemente ante igualmente claramente abiertamente públicamente rotundamente tajantemente tajante rotundo
    contundente sonriente emocionado emocionada orgulloso satisfecho nuevamente textualmente literalmente irónicamente precisamente previamente anteriormente directamente concretamente tampoco todavía aún apenas
    casi solo sólo pronto mañana tarde noche vez esta pasado allí aquí mismo mismamente varias veces expresamente brevemente simplemente sinceramente francamente seguidamente acto seguido`,
  ),
  relatives: words('que quien quienes cuyo cuya cuyos cuyas donde cual cuales'),
  conjunctions: words('y e pero sino o u ni mientras cuando porque aunque como si pues que'),
  joiners: words('de del para por en con'),
  prepositions: words(
    'a al ante bajo con contra de del en entre hacia hasta para por sin sobre tras durante mediante vía excepto salvo pese debido gracias respecto junto',
  ),
  subordinating: words('cuando mientras si aunque como porque pues tras donde'),
  times: words(
    'semana semanas jornada día días mes meses año años mañana tarde noche madrugada hora horas minuto minutos momento fin víspera temporada trimestre siglo década lunes martes miércoles jueves viernes sábado domingo',
  ),
  auxiliaries: words(
    'ha han había habían es son era eran está están estaba estaban estuvo fue fueron siente sienten sentía sintió será serán',
  ),
  hearers: words(
    `efe tve rtve rne periodistas prensa medios micrófonos cámaras ep cope ser telecinco atresmedia antena3 lasexta europa agencia reuters afp caracol blu twitter facebook instagram x`,
  ),
  stops:
    words(`hace hacía pasado pasada próximo próxima tras y e pero o mientras cuando porque aunque como si pues que quien es son era eran fue fueron ha han había está están será puede debe en con sin sobre tras durante
    dentro fuera desde hasta hacia entre contra ante bajo según a al lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana luego después también además
    ya no él ella ellos ellas yo se le les nos me lo más muy sino ni será serán sería serían tiene tienen tenía tenían pueden podrá podría deben debería va van iba iban estaba estaban estuvo sigue siguen quiere
    quieren mediante salvo excepto incluso aún todavía tampoco así asimismo solo sólo siempre nunca jamás allí aquí donde cuyo cuya anoche entonces finalmente preguntado preguntada consultado consultada acompañado acompañada junto u anterior`),
  titles: spanishTitles,
  offices: otherNames(
    `alcalde: regidor edil primer munícipe | alcaldesa: regidora edil munícipe | ministro: responsable titular | ministra: responsable titular | consejero: responsable titular | consejera: responsable titular
    | concejal: edil responsable delegado | concejala: edil responsable delegada | delegado: responsable concejal edil | delegada: responsable concejala edil | secretario: líder dirigente responsable | secretaria: líder dirigente responsable
    | presidente: mandatario líder dirigente | presidenta: mandataria líder dirigente | entrenador: técnico preparador míster | entrenadora: técnica preparadora | técnico: entrenador preparador míster | seleccionador: técnico entrenador preparador
    | jefe: presidente líder responsable | jefa: presidenta líder responsable | líder: dirigente | portavoz: dirigente edil concejal regidor | diputado: parlamentario | diputada: parlamentaria | senador: parlamentario | senadora: parlamentaria
    | eurodiputado: parlamentario | abogado: letrado | abogada: letrada | letrado: abogado | letrada: abogada | fiscal: ministerio | juez: magistrado | jueza: magistrada | magistrado: juez | magistrada: jueza
    | actriz: intérprete protagonista artista | actor: intérprete protagonista artista | cantante: artista intérprete vocalista | director: cineasta realizador responsable gerente | directora: cineasta realizadora responsable gerente
    | portero: guardameta cancerbero jugador | delantero: ariete punta atacante jugador futbolista | defensa: jugador zaguero central | centrocampista: jugador | futbolista: jugador | jugador: futbolista
    | escritor: autor novelista | escritora: autora novelista | novelista: escritor autor escritora autora | médico: doctor facultativo | médica: doctora facultativa | doctor: médico | doctora: médica
    | profesor: docente catedrático | profesora: docente catedrática | maestro: docente | maestra: docente | investigador: científico experto autor | investigadora: científica experta autora | científico: investigador experto
    | científica: investigadora experta | empresario: dueño propietario | empresaria: dueña propietaria | dueño: propietario empresario | dueña: propietaria empresaria | propietario: dueño | propietaria: dueña
    | acusado: procesado encausado investigado condenado detenido | acusada: procesada encausada investigada condenada detenida | procesado: acusado encausado | detenido: arrestado acusado investigado | vecino: residente habitante | vecina: residente habitante
    | gobernador: mandatario | gobernadora: mandataria | papa: pontífice | rey: monarca | reina: monarca`,
  ),
  bodies: spanishBodies,
  women: spanishWomen,
  men: spanishMen,
  feminines: [
    ['o', 'a'],
    ['e', 'a'],
    ['', 'a'],
    ['e', 'esa'],
    ['or', 'riz'],
  ],
  anaphors: spanishAnaphors,
  anaphorEnds: ['ense', 'eño', 'eña'],
  notNames:
    words(`otro otra otros otras el la los las un una unos unas de del a al en con sin sobre tras durante desde hasta hacia entre contra ante bajo según para por y e pero o ni mientras cuando
    porque aunque como si pues que quien él ella ellos ellas yo nosotros su sus mi este esta estos estas ese esa eso esto lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana luego después también además
    ya no sí más muy bastante casi apenas sólo solo anoche poco mucho todo todos toda todas cada varios varias algunos dos tres cuatro cinco así asimismo entonces finalmente preguntado preguntada se le lo respecto miles cientos centenares decenas docenas aquel aquella aquello aquellos aquellas estos estas esos esas algo alguien algún alguna algunas nada nadie ningún ninguna ambos ambas
    demás cualquier cualquiera cual cuál cuáles cuyo cuya dicho dicha dichos dichas mismo misma tal tales tanto tanta tantos tan cuanto cuánto cuántos cómo cuándo dónde adónde qué quién quiénes seis siete ocho nueve diez once doce
    quince veinte treinta cien mil primero primera segundo segunda tercero último última últimos ahora antes aquí allí ahí allá aún todavía siempre nunca jamás quizá quizás acaso tampoco incluso inclusive excepto salvo mediante
    debido gracias pese igual igualmente actualmente anteriormente posteriormente recientemente precisamente efectivamente lamentablemente afortunadamente desgraciadamente evidentemente obviamente concretamente básicamente
    simplemente únicamente especialmente paralelamente previamente seguidamente nuevamente realmente sinceramente personalmente inicialmente lógicamente cerca lejos dentro fuera encima debajo detrás delante alrededor junto acto
    cabe conviene resulta parece fue era es son eran fueron será serán sería hay había hubo ha han he hemos está están estaba estuvo estaban tiene tienen tenía tenían tuvo tuvieron hace hacía hizo puede pueden podría debe deben
    sigue siguen queda quedan quedó falta faltan llega llegó llegaron va van vino viene dio da dijo dice consultado consultada cuestionado cuestionada interpelado interpelada sobre vía nos les me te vosotros ustedes usted tú
    tu tus noticia noticias leer lea ver vea más-información relacionada relacionadas nuestro nuestra nuestros nuestras contento contenta feliz ante-todo mejor peor menos demasiado según-parece ojalá gracias buenos buenas viva adiós hola pues luego-de tras-ello mañana`),
  scare: words(
    'llamado llamada llamados llamadas denominado denominada denominados supuesto supuesta titulado titulada apodado apodada bautizado bautizada lema llamada mote apodo alias autodenominado autodenominada autodenominados rebautizado rebautizada titulados tituladas',
  ),
  works: words(
    'película libro novela canción disco álbum serie obra programa documentario documental exposición título palabra término expresión lema eslogan pancarta cartel diario revista operación frase himno películas libros canciones discos cortometraje corto podcast ensayo poemario cuento relato cuadro concierto gira musical tema sencillo campaña proyecto plan premio galardón certamen categoría rótulo pintada sección columna blog comedia drama thriller telenovela saga trilogía ciclo jornada jornadas taller',
  ),
  nameJoiners: words('de del la las los y san santa'),
  dashes: true,
  headFirst: true,
  describing: words('joven'),
  finite: /(?:[^t]ó|aron|eron|aban?|[aei]rán|[^bmn]ando|iendo)$/u,
  inverts: true,
  dropsPronouns: true,
  plurals: /n$/,
  pointingBack: phrases(
    'así de | así lo | así | con esas palabras | con estas declaraciones | en estos términos | de esa forma | de esa manera | lo dice | lo dijo | quien lo dice es | son las palabras de | es el mensaje de | es el lamento de | es la queja de | es la denuncia de | es el testimonio de | es la conclusión de | esa es la opinión de | es el análisis de | es la reflexión de | son palabras del | es la opinión del | es la respuesta del | con estas palabras | de esta forma | de este modo | de esta manera | es lo que | eso es lo que | esto es lo que | son palabras de | es la opinión de | es la respuesta de | quien habla es',
  ),
})
