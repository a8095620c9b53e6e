import { words } from './language.ts'

/** Forms of address, which stand before a name and are no office. */
const ADDRESSES = 'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora fray sor monseñor'

/** Offices of state, law, church, force and company: whoever bears one is called by it from then on. */
const OFFICES = `alcalde alcaldesa exalcalde exalcaldesa vicealcalde vicealcaldesa regidor regidora edil edila intendente intendenta concejal concejala presidente presidenta expresidente
  expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra viceministro viceministra secretario secretaria vicesecretario vicesecretaria subsecretario subsecretaria consejero
  consejera exconsejero exconsejera viceconsejero viceconsejera conseller consellera conselleiro conselleira diputado diputada eurodiputado eurodiputada senador senadora parlamentario parlamentaria
  procurador procuradora asambleísta legislador legisladora congresista gobernador gobernadora mandatario mandataria delegado delegada subdelegado subdelegada comisionado comisionada portavoz vocero vocera
  líder lideresa dirigente responsable titular director directora subdirector subdirectora jefe jefa exjefe coordinador coordinadora candidato candidata precandidato aspirante cabeza canciller embajador
  embajadora cónsul fiscal juez jueza magistrado magistrada abogado abogada letrado letrada notario notaria procurador perito perita rey reina príncipe princesa infanta papa obispo arzobispo cardenal párroco
  sacerdote cura pastor general coronel teniente comandante capitán capitana sargento cabo comisario comisaria inspector inspectora subinspector intendente oficial rector rectora vicerrector vicerrectora
  decano decana gerente administrador administradora tesorero tesorera interventor interventora asesor asesora representante apoderado miembro vocal cofundador cofundadora fundador fundadora propietario
  propietaria patrón patrona ceo directivo directiva ejecutivo ejecutiva socio socia empresario empresaria entrenador entrenadora técnico preparador preparadora míster seleccionador seleccionadora
  síndico síndica defensor defensora ombudsman contralor contralora relator relatora superintendente prefecto ponente pregonero pregonera hermano-mayor decanato`

/** Offices of which a story has many: whoever was just named may be meant. The mayor and the minister are met by name. */
const OFTEN_MEANT = `regidor regidora edil mandatario mandataria dirigente candidato candidata aspirante portavoz vocero vocera líder responsable entrenador entrenadora técnico preparador preparadora míster capitán capitana
  seleccionador seleccionadora concejal concejala diputado diputada eurodiputado eurodiputada parlamentario parlamentaria senador senadora legislador legisladora congresista consejero consejera exministro
  exministra expresidente expresidenta exalcalde exalcaldesa abogado abogada letrado letrada magistrado magistrada directivo directiva ejecutivo ejecutiva empresario empresaria fundador fundadora propietario
  propietaria delegado delegada coronel comisario comisaria párroco sacerdote cura pregonero pregonera`

/** Trades and callings: a new description of whoever was just named, as often as somebody new. */
const TRADES = `panadero panadera pastelero pastelera carnicero carnicera pescadero tendero tendera librero librera farmacéutico farmacéutica peluquero peluquera florista comerciante vendedor vendedora
  dependiente dependienta camarero camarera hostelero hostelera hotelero restaurador restauradora cocinero cocinera chef sumiller tabernero taxista conductor conductora chófer camionero camionera
  transportista maquinista piloto marinero marinera pescador pescadora armador mariscador mariscadora agricultor agricultora ganadero ganadera viticultor viticultora bodeguero apicultor labrador campesino
  campesina pastor pastora cazador cazadora albañil fontanero electricista carpintero mecánico mecánica obrero obrera operario operaria trabajador trabajadora empleado empleada funcionario funcionaria
  ingeniero ingeniera arquitecto arquitecta urbanista informático informática emprendedor emprendedora policía agente guardia bombero bombera militar soldado rescatista socorrista detective investigador
  investigadora médico médica cirujano cirujana pediatra psiquiatra psicólogo psicóloga epidemiólogo epidemióloga virólogo viróloga enfermero enfermera sanitario sanitaria matrona fisioterapeuta dentista
  veterinario veterinaria biólogo bióloga químico química físico física matemático matemática astrónomo astrónoma meteorólogo meteoróloga climatólogo climatóloga geólogo geóloga sismólogo geógrafo geógrafa
  oceanógrafo ecólogo botánico ornitólogo arqueólogo arqueóloga paleontólogo paleontóloga historiador historiadora sociólogo socióloga politólogo politóloga economista filósofo filósofa antropólogo
  antropóloga lingüista filólogo filóloga jurista catedrático catedrática profesor profesora maestro maestra docente educador educadora monitor monitora alumno alumna estudiante bibliotecario bibliotecaria
  científico científica experto experta especialista analista consultor consultora periodista reportero reportera fotógrafo fotógrafa corresponsal columnista tertuliano presentador presentadora locutor
  locutora productor productora realizador realizadora cineasta guionista comediante humorista actor actriz bailarín bailarina coreógrafo coreógrafa cantante cantautor cantautora rapero rapera músico
  compositor compositora pianista violinista guitarrista batería vocalista artista pintor pintora escultor escultora dibujante ilustrador ilustradora escritor escritora autor autora novelista poeta poetisa
  dramaturgo dramaturga ensayista biógrafo biógrafa editor editora traductor traductora diseñador diseñadora modelo torero sindicalista activista voluntario voluntaria militante organizador organizadora
  delantero delantera defensa portero portera guardameta centrocampista lateral extremo ariete atacante mediocentro central cancerbero jugador jugadora futbolista baloncestista tenista ciclista corredor
  corredora atleta nadador nadadora boxeador boxeadora motorista regatista árbitro árbitra campeón campeona medallista ganador ganadora galardonado galardonada premiado premiada finalista aficionado
  aficionada hincha político política popular socialista comunista nacionalista independentista conservador conservadora`

/** Neighbours, witnesses and others who are asked for what they saw. */
const FOLK = `vecino vecina residente habitante paisano paisana ciudadano ciudadana contribuyente elector electora inquilino inquilina arrendatario propietario propietaria dueño dueña transeúnte pasajero
  pasajera usuario usuaria viajero viajera cliente clienta automovilista peatón turista visitante veraneante testigo víctima superviviente sobreviviente afectado afectada damnificado damnificada
  perjudicado perjudicada denunciante querellante demandante acusado acusada procesado procesada investigado investigada detenido detenida sospechoso sospechosa condenado condenada encausado preso presa
  recluso herido herida fallecido fallecida paciente enfermo enferma jubilado jubilada pensionista parado parada desempleado refugiado refugiada migrante inmigrante internauta lector lectora espectador
  espectadora oyente manifestante huelguista feligrés asistente participante joven adolescente menor niño niña chico chica muchacho muchacha anciano anciana octogenario octogenaria septuagenario
  septuagenaria nonagenario sexagenario cincuentón cuarentón treintañero veinteañero compañero compañera colega amigo amiga interlocutor entrevistado entrevistada homenajeado homenajeada protagonista
  intérprete aludido aludida individuo sujeto implicado`

const KIN_WOMEN = `mujer madre mamá hija hermana esposa viuda abuela tía sobrina prima suegra nuera cuñada nieta madrina novia pareja dama señora sra doña niña chica muchacha monja alcaldesa presidenta directora joven-mujer`
const KIN_MEN = `hombre padre papá hijo hermano marido esposo viudo abuelo tío sobrino primo suegro yerno cuñado nieto padrino novio caballero señor sr don niño chico muchacho varón`

/** Peoples and home towns: "el madrileño", "la argentina". */
const PEOPLES = `argentino argentina francés francesa italiano italiana alemán alemana brasileño brasileña portugués portuguesa uruguayo uruguaya británico británica inglés inglesa escocés irlandés
  estadounidense norteamericano norteamericana mexicano mexicana colombiano colombiana chileno chilena peruano peruana ecuatoriano ecuatoriana boliviano boliviana paraguayo paraguaya venezolano
  venezolana cubano cubana dominicano dominicana hondureño hondureña guatemalteco guatemalteca salvadoreño salvadoreña nicaragüense costarricense panameño panameña belga holandés holandesa neerlandés suizo
  suiza austriaco austriaca danés danesa sueco sueca noruego noruega finlandés polaco polaca ruso rusa ucraniano ucraniana croata serbio serbia griego griega turco turca marroquí japonés japonesa
  chino china coreano australiano australiana canadiense español española madrileño madrileña vasco vasca gallego gallega andaluz andaluza catalán catalana asturiano asturiana sevillano sevillana
  valenciano valenciana canario canaria malagueño malagueña zaragozano zaragozana granadino granadina cordobés cordobesa gaditano gaditana almeriense murciano murciana alicantino alicantina castellonense
  mallorquín mallorquina barcelonés barcelonesa leonés leonesa salmantino salmantina vallisoletano burgalés riojano riojana navarro navarra bilbaíno donostiarra coruñés vigués ovetense gijonés extremeño
  extremeña cacereño pacense toledano conquense manchego aragonés aragonesa oscense turolense cántabro cántabra onubense jienense porteño porteña capitalino jalisciense tinerfeño grancanario`

/** Bodies, firms, courts and papers that are said to speak. */
export const spanishBodies = words(
  `policía ayuntamiento consistorio alcaldía municipio ministerio gobierno ejecutivo junta diputación cabildo generalitat xunta consejería conselleria concejalía delegación subdelegación secretaría
  presidencia estado oposición mayoría partido coalición formación agrupación parlamento congreso senado cámara asamblea pleno comisión consejo comité federación confederación liga club equipo plantilla
  afición peña empresa compañía sociedad grupo firma multinacional cooperativa constructora promotora concesionaria operadora aerolínea patronal sindicato central unión asociación ong fundación plataforma
  colectivo movimiento coordinadora hermandad cofradía tribunal audiencia juzgado corte fiscalía acusación defensa sala juez justicia universidad facultad instituto colegio escuela ampa claustro hospital
  clínica banco caja agencia oficina autoridad entidad institución organismo organización observatorio centro laboratorio museo festival teatro editorial diario periódico cadena emisora revista radio
  ejército armada marina iglesia obispado arzobispado diócesis parroquia embajada consulado cancillería comandancia guardia cuartel ertzaintza mossos comunicado nota informe estudio encuesta documento texto ley decreto
  orden auto sentencia fallo resolución acuerdo convenio contrato proyecto carta escrito mensaje tuit manifiesto pancarta cartel letrero placa moción denuncia querella demanda atestado memoria plan
  familia pareja matrimonio público gente ciudadanía población vecindario comunidad dirección redacción fuente aemet cgt ccoo ugt csif sepla mesa foro red alianza cumbre
  autoridades bomberos vecinos expertos testigos manifestantes investigadores médicos padres fuentes trabajadores empleados sindicatos ecologistas populares socialistas ganaderos agricultores comerciantes
  hosteleros docentes profesores alumnos familias usuarios afectados residentes concejales diputados sanitarios agentes organizadores convocantes socios aficionados jugadores`,
)

const without = (list: string, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words(list)].filter(word => !others.has(word)))

/** Words that as often mean anybody at all, or somebody nobody named: no description of whoever was just named. */
const VAGUE = words(
  'cabeza miembro vocal compañero compañera colega amigo amiga agente guardia policía perito detective asistente participante',
)

/** Words that stand before a name or for somebody: offices, trades, and people who are asked. */
export const spanishTitles = without(
  `${ADDRESSES} ${OFFICES} ${TRADES} ${FOLK}`,
  words(
    'primer cabeza central popular política química física mecánica informática matemática batería orden',
  ),
)
/** What somebody named before may be called: "el panadero", "la sevillana". */
export const spanishAnaphors = without(
  `${OFTEN_MEANT} ${TRADES} ${FOLK} ${PEOPLES} hombre mujer padre madre`,
  VAGUE,
)
export const spanishWomen = words(KIN_WOMEN)
export const spanishMen = words(KIN_MEN)
