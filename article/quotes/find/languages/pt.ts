import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'
import { gerunds, verbs } from './pt-verbs.ts'

/** Portuguese of both sides of the Atlantic: “…” and «…», tags inverted, dialogue behind dashes. */
export const portuguese = speechLanguage({
  verbs,
  gerunds,
  weak: words(
    `acredita pensa acha achou chama chamam chamou chamado chamada conta contado celebrou celebra celebrado anuncia anunciado anunciada anunciados informa informado continua continuou segue seguiu vê viu lê leu lê-se lia-se ri riu sorri
    sorriu fala falam falava falou falaram falando falar mantém manteve mantêm ligou lança lançou lançado defende defendido entende publicou postou pede pedem pedido pediu pediram prevê preveem previu previsto
    propõe propôs propõem transmitiu transmite cobra cobrou deseja desejou agradeceu agradece comemorou comemora apostou aposta apostado prometida prometido condenado condenada analisado analisada
    avaliado avaliada ensinou imaginou repudiou reprovado reprovada recusou recusado rejeitado rejeitada solicitado solicitou exigido exigida escrito escrita detalhado reage reagiu reagido provocou
    apresenta prefere limitou-se disparou dispara atacou ataca atacado atacada divulgou divulgado divulgada emocionou emociona referida referido citado citada citou temer teme temem saudado saudou festejou manifestou manifestado
    orientou protegeu avançou assumiu assume assumido assumida concedeu concedido comparou comparado sustenta estimado estimada estima chora chorou chorava choram refletiu reflete atirou atirado`,
  ),
  judging: words(
    `classificou classifica classificam classificaram classificado classificada classificados classificando descreveu descreve descreveram descrito descrita considerou considera consideram consideraram considerado considerada
    considerava chamou chama chamaram chamado chamada criticou denunciou acusou definiu define definido definida qualificou qualifica qualificado caracterizou caracteriza caracterizado tachou tachado
    rotulou rotulado apelidou apelidado adjetivou reputou julgou condenou repudiou lamentou elogiou apontou tratou falou fala falam avaliou`,
  ),
  passives: words('é são era eram foi foram sido ser sendo está estão estava'),
  pronouns: byGender({ he: 'ele este', she: 'ela esta', they: 'eles elas', i: 'eu nós' }),
  definite: words('o a os as este esta esse essa estes estas esses essas aquele aquela'),
  indefinite: words(
    'um uma uns umas vários várias alguns algumas dois duas três quatro cinco seis dez muitos muitas cada outro outra outros outras centenas milhares dezenas nenhum nenhuma',
  ),
  articleGenders: byGender({ he: 'o um este esse aquele', she: 'a uma esta essa aquela' }),
  articles: words('o a os as um uma uns umas'),
  possessives: byGender({ any: 'seu sua seus suas', i: 'meu minha nosso nossa' }),
  accordingTo: phrases(
    `segundo informações de | segundo informações da | segundo informações do | segundo relato de | segundo relatos de | segundo palavras de | nas palavras de | nas palavras do | nas palavras da
    | na opinião de | na opinião do | na opinião da | na opinião dos | na avaliação de | na avaliação do | na avaliação da | na avaliação dos | na análise de | na análise do | na análise da | na visão de | na visão do | na visão da
    | na perspetiva de | na perspetiva do | na perspetiva da | na ótica de | na ótica do | na ótica da | no entender de | no entender do | no entender da | no dizer de | no dizer do | no dizer da | a @ ver | em @ opinião
    | na @ opinião | na @ avaliação | nas @ palavras | de acordo com | conforme explicou | conforme disse | conforme afirmou | como disse | como afirmou | como explicou | lê-se em | lê-se no | lê-se na | lê-se num | lê-se numa
    | pode ler-se no | pode ler-se na | pode ler-se num | pode ler-se numa | diz trecho do | diz trecho da | diz o texto do | diz o texto da | segundo | para | conforme`,
  ),
  helpers:
    words(`ainda também depois então hoje ontem já não se lhe lhes nos me te que tem têm havia tinha tinham haviam teria teriam segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo assim logo
    ao por sua vez em nota sempre agora aqui ali só apenas mesmo até inclusive porém contudo entretanto recentemente posteriormente novamente nunca mais voltou volta voltaram a vai vão veio foi quis quer chegou
    sobre o caso esta este manhã tarde noite publicamente duramente entretanto finalmente anteriormente rapidamente simplesmente ter haver`),
  relatives: words('que quem cujo cuja onde qual'),
  conjunctions: words('e mas ou enquanto quando porque embora como se pois que'),
  joiners: words('de do da dos das para por em no na nos nas pela pelo'),
  looseJoiners: words('por em no na nos nas para pelo pela'),
  agents: words('por pelo pela pelos pelas'),
  stops:
    words(`e mas ou enquanto quando porque embora como se pois que quem é são era eram foi foram tem têm há está estão será pode deve em com sem sobre após durante desde até entre contra perante ao à aos às num numa hoje ontem
    amanhã depois também já não ele ela eles elas eu se lhe nesta neste nessa nesse no na nos nas segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo diante antes porém contudo mais ainda
    logo junto`),
  titles:
    words(`sr sra senhor senhora dom dona dr dra doutor doutora prof professor professora prefeito prefeita vice-prefeito vice-prefeita presidente presidenta vice-presidente primeiro-ministro primeira-ministra
    premiê ministro ministra ex-ministro ex-presidente senador senadora deputado deputada governador governadora vereador vereadora secretário secretária subsecretário porta-voz diretor diretora director directora
    diretor-geral chefe procurador procuradora promotor promotora juiz juíza desembargador desembargadora magistrado magistrada advogado advogada defensor defensora treinador treinadora técnico técnica selecionador mister
    capitão capitã atacante avançado ponta-de-lança zagueiro goleiro guarda-redes médio meia lateral volante jogador jogadora rei rainha príncipe princesa papa cardeal bispo arcebispo padre pastor freira
    general coronel major tenente sargento cabo soldado comandante delegado delegada inspetor inspetora investigador investigadora agente policial bombeiro escritor escritora autor autora ator atriz cantor cantora
    músico cineasta realizador realizadora diretor apresentador apresentadora jornalista repórter pesquisador pesquisadora cientista especialista economista historiador historiadora sociólogo socióloga politólogo
    psicólogo psicóloga biólogo bióloga geólogo geóloga epidemiologista virologista infectologista médico médica cirurgião cirurgiã pediatra enfermeiro enfermeira veterinário veterinária engenheiro engenheira arquiteto
    arquiteta reitor reitora estudante aluno aluna vizinho vizinha morador moradora aposentado aposentada reformado reformada líder dirigente autarca governante parlamentar coordenador coordenadora gerente gestor gestora
    empresário empresária comerciante agricultor agricultora pescador pescadora motorista taxista operário operária sindicalista ativista activista voluntário voluntária fundador fundadora proprietário proprietária dono
    chanceler embaixador embaixadora conselheiro conselheira candidato candidata analista consultor consultora perito perita testemunha turista artista poeta pintor pintora fotógrafo fotógrafa chef cozinheiro cozinheira
    atleta nadador nadadora ciclista piloto surfista campeão campeã provedor provedora bastonário bastonária comissário comissária relator relatora dona-de-casa`),
  offices: otherNames(
    `prefeito: chefe gestor político | prefeita: chefe gestora | presidente: chefe líder mandatário petista autarca | ministro: governante titular | ministra: governante titular | secretário: governante gestor | deputado: parlamentar
    | deputada: parlamentar | senador: parlamentar | senadora: parlamentar | vereador: parlamentar | vereadora: parlamentar | treinador: técnico mister comandante | técnico: treinador comandante | selecionador: técnico treinador
    | advogado: defensor jurista | advogada: defensora jurista | delegado: policial investigador | delegada: policial | juiz: magistrado | juíza: magistrada | procurador: magistrado | procuradora: magistrada | goleiro: arqueiro camisa
    | guarda-redes: guardião | atacante: jogador centroavante camisa | avançado: jogador ponta-de-lança | médio: jogador centrocampista | zagueiro: jogador defensor | cantora: artista intérprete | cantor: artista intérprete | atriz: artista
    | ator: artista | líder: dirigente | primeiro-ministro: chefe governante premiê líder | porta-voz: responsável | cientista: pesquisador investigador | pesquisador: cientista especialista professor | pesquisadora: cientista especialista
    professora | professor: especialista docente pesquisador | professora: especialista docente pesquisadora | médico: especialista clínico | médica: especialista | bióloga: especialista pesquisadora | biólogo: especialista
    pesquisador | economista: especialista | historiador: especialista | bispo: prelado religioso | papa: pontífice | padre: sacerdote pároco religioso | comandante: oficial responsável | autarca: presidente`,
  ),
  bodies:
    words(`polícia prefeitura câmara ministério governo oposição partido empresa companhia grupo sindicato sindicatos associação tribunal universidade hospital banco agência comissão conselho comitê comité federação confederação exército
    igreja comunicado nota relatório estudo documento autoridade autoridades bombeiros moradores especialistas testemunhas manifestantes pesquisadores investigadores médicos enfermeiros pais fontes fonte organização defesa
    acusação procuradoria promotoria secretaria presidência direção clube liga fundação instituto junta município autarquia assembleia senado parlamento supremo corte corporação delegacia concessionária consórcio
    cooperativa fábrica escola reitoria embaixada itamaraty planalto kremlin casa vizinhos familiares parentes amigos professores alunos estudantes trabalhadores grevistas operários agricultores pescadores comerciantes
    empresários motoristas taxistas torcedores adeptos jogadores policiais militares soldados advogados procuradores juízes deputados senadores vereadores prefeitos governadores ministros economistas analistas cientistas
    ambientalistas ativistas voluntários turistas passageiros pescadores índios indígenas sobreviventes vítimas mulheres jovens cidadãos habitantes residentes utentes boletim texto carta mensagem decisão sentença guarda gnr psp
    pj inem ordem proteção observatório redação jornal plataforma coletivo movimento ong`),
  women: words(
    'mulher mãe filha irmã esposa viúva senhora avó tia sobrinha prima namorada menina jovem idosa moça sra dona noiva freira',
  ),
  men: words(
    'homem pai filho irmão marido senhor avô tio sobrinho primo namorado menino rapaz idoso viúvo sr noivo padre bispo papa',
  ),
  feminines: [
    ['o', 'a'],
    ['r', 'ra'],
    ['ês', 'esa'],
    ['ão', 'ã'],
    ['tor', 'triz'],
  ],
  anaphors: words(
    `homem mulher jovem rapaz moça idoso idosa atacante avançado zagueiro goleiro guarda-redes capitão treinador treinadora técnico jogador jogadora médio meia lateral volante centroavante arqueiro camisa defensor ator atriz cantor cantora artista
    autarca político política governante parlamentar mandatário dirigente líder responsável magistrado magistrada jurista prelado religioso religiosa pontífice sacerdote pároco clínico clínica especialista cientista pesquisador
    pesquisadora investigador investigadora docente professor professora economista historiador historiadora biólogo bióloga médico médica escritor escritora autor autora cineasta realizador realizadora músico intérprete apresentador
    apresentadora jornalista empresário empresária comerciante agricultor agricultora pescador pescadora sindicalista ativista morador moradora vizinho vizinha aposentado aposentada reformado reformada testemunha vítima turista
    sobrevivente motorista policial agente oficial comandante delegado delegada advogado advogada deputado deputada senador senadora vereador vereadora ex-ministro ex-ministra ex-presidente atleta nadador nadadora ciclista piloto
    taxista operário operária enfermeiro enfermeira bombeiro voluntário voluntária padeiro dono dona proprietário proprietária estudante aluno aluna passageiro passageira fotógrafo arquiteto arquiteta engenheiro
    engenheira psicólogo psicóloga geólogo virologista epidemiologista infectologista cirurgião veterinário chef cozinheiro cozinheira tenista surfista campeão campeã petista gestor gestora brasileiro brasileira português portuguesa paulista carioca mineiro mineira gaúcho gaúcha baiano baiana argentino francês espanhol italiano`,
  ),
  notNames: words(
    `o a os as um uma de do da dos das em no na nos nas num numa com sem sobre após durante desde até entre contra perante ao à aos às por para pelo pela pelos pelas e mas ou nem enquanto quando porque embora como se pois que quem ele ela eles elas eu
    nós você vocês seu sua seus suas este esta estes estas esse essa esses essas aquele aquela isso isto aquilo hoje ontem amanhã anteontem depois também já não sim tudo todo todos toda todas cada vários várias alguns algumas dois duas três quatro cinco seis sete
    oito nove dez muitos muitas poucos outro outra outros outras segundo conforme assim então janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira questionado questionada questionados perguntado perguntada procurado procurada procurados ouvido ouvida ouvidos contactado contactada entrevistado entrevistada indagado indagada confrontado
    confrontada ainda agora porém contudo entretanto além apesar aqui ali lá só apenas mesmo até talvez nunca sempre mais menos muito pouco ninguém nada foi é são era está estão há tem têm ver sobre caso diante antes logo onde qual nas palavras
    nesta neste nessa nesse naquela naquele desta deste dessa desse daí quanto graças durante tanto quase bem mal lê-se eis convidado convidada`,
  ),
  scare: words(
    `chamado chamada chamados chamadas denominado denominada denominados suposto suposta supostos supostas intitulado intitulada intitulados apelidado apelidada batizado batizada alcunhado conhecido conhecida autodenominado autoproclamado`,
  ),
  works: words(
    `filme livro romance música canção álbum disco série novela peça programa documentário exposição mostra título palavra palavras termo expressão lema slogan faixa cartaz jornal revista operação samba enredo festival
    prémio prêmio podcast single site portal bloco espetáculo`,
  ),
  articleMeansNoun: false,
  nameJoiners: words('de do da dos das e'),
  dashes: true,
  headFirst: true,
  finite: /(?:[aei]ram|avam|[^g]ou)$/u,
  inverts: true,
  dropsPronouns: true,
  plurals: /(?:m|m-se|ão)$/u,
  prepositions: words(
    'ao à aos às em no na nos nas com contra desde entre para por pelo pela sem sob sobre após durante até perante mediante',
  ),
  subordinating: words('quando enquanto se porque embora como'),
  asSaid: phrases('como | tal como | assim como | segundo | conforme | de acordo com o que'),
  shouting: phrases('aos gritos de | ao grito de | sob gritos de'),
  times: words('semana semanas dia dias mês meses ano anos manhã tarde noite madrugada hora horas momento'),
  namesLast: true,
  pointsShortly: true,
  pointingBack: phrases(
    `assim | foi assim que | foi o que disse | é o que diz | é o que afirma | é o que defende | é assim que | quem o diz é | quem diz isso é | quem fala é | quem o afirma é | quem conta é | quem lembra é | diz-o | foi com estas palavras que
    | com estas palavras | com essas palavras`,
  ),
  speechNouns: words(
    `palavras frase opinião tese resposta reação reacção apelo desabafo comentário avaliação análise aviso alerta relato testemunho promessa versão declaração declarações convicção conclusão balanço lamento conselho`,
  ),
})
