import { gerunds, regularVerbs } from './es-verbs.ts'
import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'

/** Spanish: «…» and “…”, tags inverted, dialogue between dashes that touch the tag. */
export const spanish = speechLanguage({
  verbs: new Set([
    ...regularVerbs,
    ...words(`calificada calificados calificadas tachada tildada descrita mostró mostraron mostrado entiende entienden entendió entendieron creen creyó creían opinan piensan pensaron sugiere sugirió sugieren refiere refirió refieren propone propuso proponen expone expuso exponen arguye arguyó ruega confiesan requiere requirió recomiendan aconseja mantiene mantuvo mantienen alude aludió desmiente desmintieron niegan negaron supone suponen intuye intuyen definir describir tachar asegurando añadiendo señalando afirmando decía decían catalogar catalogó tildó tildar tachó calificar definió valoró valora zanjó apostilló matizó recalcó sentenció dijo dice decía dijeron dicen dicho decir afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran asegurado explicó explica explicaron
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
    augura auguró vaticinó reflexiona reflexionó lanzó suelta cuestionó cuestiona ensalzó ensalza presumió presume ironizado reprochó reprocha indicaron definió define`),
  ]),
  weak: words(
    'cree piensa sabe llamó llama cuenta continúa continuó celebra celebró sentencia sentenció reza rezaba lanzó suelta anuncia informa denuncia pregunta pide escrito pedido considerado destacado',
  ),
  judging: words(
    'calificada calificados calificadas tachada tildada descrita mostró mostraron mostrado tachó tacha tacharon tachado tildado calificado calificó califica calificaron tildó tilda tildaron describió describe consideró considera denunció denuncia criticó critica llamó llama definió define acusó acusa',
  ),
  gerunds,
  pronouns: byGender({ he: 'él este aquel', she: 'ella esta', they: 'ellos ellas', i: 'yo nosotros' }),
  agents: words('por'),
  passives: words('es son era eran fue fueron sido ser siendo'),
  definite: words('el la los las este esta estos estas ese esa lo'),
  indefinite: words(
    'un una uno unos unas varios varias algunos algunas dos tres cuatro cinco muchos miles cientos centenares decenas docenas otro otra ningún cada',
  ),
  articleGenders: byGender({ he: 'el un este ese otro uno', she: 'la una esta esa otra' }),
  articles: words('el la los las un una unos unas'),
  possessives: byGender({ any: 'su sus', i: 'mi mis nuestro nuestra' }),
  accordingTo: phrases(
    'se lee en | se puede leer en | puede leerse en | según @ palabras | a @ juicio | en @ opinión | según | de acuerdo con | a juicio de | en palabras de | en opinión de | para | a decir de',
  ),
  helpers:
    words(`ha han había habían hoy ayer también además luego después entonces ya no le les nos me se lo la así asimismo este el lunes martes miércoles jueves viernes
    sábado domingo por su parte en un al tras finalmente siempre incluso más tarde que posteriormente recientemente ante`),
  relatives: words('que quien quienes cuyo cuya donde cual'),
  conjunctions: words('y e pero o mientras cuando porque aunque como si pues que'),
  joiners: words('de del para por en con'),
  stops:
    words(`pasado pasada próximo próxima tras y e pero o mientras cuando porque aunque como si pues que quien es son era eran fue fueron ha han había está están será puede debe en con sin sobre tras durante
    dentro fuera desde hasta hacia entre contra ante bajo según a al lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana luego después también además
    ya no él ella ellos ellas yo se le les nos me lo más muy`),
  titles:
    words(`alcalde alcaldesa presidente presidenta ministro ministra secretario secretaria concejal concejala consejero consejera diputado diputada senador senadora responsable titular líder abogado abogada fiscal juez jueza escritor escritora víctima regidor regidora edil mandatario mandataria dirigente candidato candidata sr sra srta señor señora don doña d dña dr dra doctor doctora profesor profesora alcalde alcaldesa presidente presidenta ministro ministra senador senadora
    diputado diputada gobernador gobernadora concejal concejala consejero consejera portavoz vocero vocera director directora jefe jefa secretario
    secretaria fiscal juez jueza abogado abogada entrenador entrenadora técnico capitán capitana delantero defensa portero centrocampista rey reina papa
    obispo padre general coronel comandante comisario escritor escritora autor autora actor actriz cantante investigador investigadora
    economista historiador historiadora médico médica enfermero enfermera maestro maestra vecino vecina jubilado jubilada agricultor
    activista líder dirigente expresidente exministro vicepresidente vicepresidenta canciller embajador embajadora seleccionador parlamentario parlamentaria vicesecretario vicesecretaria vicealcalde vicealcaldesa viceconsejero viceconsejera subdelegado subdelegada delegado delegada letrado letrada magistrado magistrada preparador míster guardameta científica científico experto experta directivo empresario empresaria miembro periodista presentador presentadora gerente rector rectora decano decana párroco sargento inspector inspectora comisaria`),
  offices: otherNames(
    `alcalde: regidor edil primer | alcaldesa: regidora edil | ministro: responsable titular | ministra: responsable titular | consejero: responsable titular
    | consejera: responsable titular | concejal: edil | concejala: edil | secretario: líder dirigente responsable | secretaria: líder dirigente responsable
    | presidente: mandatario líder dirigente | presidenta: mandataria líder dirigente | entrenador: técnico preparador | seleccionador: técnico entrenador preparador | jefe: presidente líder
    | líder: dirigente | portavoz: dirigente | diputado: parlamentario | diputada: parlamentaria | senador: parlamentario | abogado: letrado | fiscal: ministerio
    | actriz: intérprete protagonista artista | actor: intérprete protagonista artista | cantante: artista intérprete vocalista | director: cineasta realizador responsable
    | directora: cineasta realizadora responsable | portero: guardameta cancerbero | delantero: ariete punta atacante | presidenta: dirigente`,
  ),
  bodies:
    words(`policía ayuntamiento ministerio gobierno oposición partido empresa compañía grupo sindicato asociación tribunal fiscalía universidad hospital banco
    agencia comisión consejo comité federación ejército iglesia comunicado informe estudio autoridad autoridades bomberos vecinos expertos testigos
    manifestantes investigadores médicos padres fuentes organización alcaldía guardia`),
  women: words('mujer madre hija hermana esposa viuda señora sra doña alcaldesa presidenta directora'),
  men: words('hombre padre hijo hermano marido viudo señor sr don'),
  feminines: [
    ['o', 'a'],
    ['e', 'a'],
    ['', 'a'],
    ['e', 'esa'],
    ['or', 'riz'],
  ],
  anaphors: words(
    'regidor regidora edil mandatario mandataria dirigente candidato candidata portavoz hombre mujer delantero defensa portero centrocampista capitán entrenador técnico jugador jugadora actor actriz cantante joven jubilado jubilada mandatario mandataria dirigente político seleccionador concejal concejala diputado diputada parlamentario parlamentaria senador senadora consejero consejera política popular socialista sindicalista abogado abogada letrado letrada magistrado magistrada madre padre exministro exministra expresidente expresidenta exalcalde exalcaldesa preparador míster ariete extremo lateral guardameta cancerbero tenista piloto ciclista torero cineasta novelista poeta pintor pintora intérprete artista músico periodista presentador presentadora humorista cocinero cocinera investigador investigadora científico científica experto experta médico médica doctor doctora profesor profesora catedrático catedrática economista historiador historiadora empresario empresaria directivo directiva argentino francés italiano alemán brasileño portugués uruguayo madrileño vasco gallego andaluz catalán asturiano sevillano valenciano canario madrileña gallega asturiana sevillana valenciana andaluza catalana vasca argentina francesa italiana alemana brasileña portuguesa británico británica inglés inglesa estadounidense norteamericano norteamericana mexicano mexicana colombiano colombiana chileno chilena malagueño malagueña zaragozano afectado afectada damnificado damnificada perjudicado víctima superviviente testigo vecino vecina residente chico chica niño niña guionista',
  ),
  notNames:
    words(`otro otra otros otras el la los las un una unos unas de del a al en con sin sobre tras durante desde hasta hacia entre contra ante bajo según para por y e pero o ni mientras cuando
    porque aunque como si pues que quien él ella ellos ellas yo nosotros su sus mi este esta estos estas ese esa eso esto lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana luego después también además
    ya no sí más muy bastante casi apenas sólo solo anoche poco mucho todo todos toda todas cada varios varias algunos dos tres cuatro cinco así asimismo entonces finalmente preguntado preguntada se le lo respecto miles cientos centenares decenas docenas`),
  scare: words(
    'llamado llamada llamados llamadas denominado denominada denominados supuesto supuesta titulado titulada apodado apodada bautizado bautizada lema',
  ),
  works: words(
    'película libro novela canción disco álbum serie obra programa documentario documental exposición título palabra término expresión lema eslogan pancarta cartel diario revista operación frase himno',
  ),
  nameJoiners: words('de del la las los y san santa'),
  dashes: true,
  headFirst: true,
  inverts: true,
  dropsPronouns: true,
  plurals: /n$/,
  pointingBack: phrases(
    'así de | así | con estas palabras | de esta forma | de este modo | de esta manera | es lo que | eso es lo que | esto es lo que | son palabras de | es la opinión de | es la respuesta de | quien habla es',
  ),
})
