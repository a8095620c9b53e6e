import { byGender, phrases, speechLanguage, words } from './language.ts'

/** Portuguese of both sides of the Atlantic: “…” and «…», tags inverted. */
export const portuguese = speechLanguage({
  verbs:
    words(`disse diz dizia disseram dizem dito dizer afirmou afirma afirmaram afirmam explicou explica explicaram explicam acrescentou acrescenta acrescentaram declarou
    declara declararam destacou destaca ressaltou ressalta contou conta contaram contam respondeu responde responderam perguntou pergunta avaliou avalia
    comentou comenta comentaram completou completa lembrou lembra lembraram defendeu defende criticou critica criticaram garantiu garante
    sublinhou sublinha referiu refere reforçou reforça salientou salienta considerou considera consideraram admitiu admite reconheceu reconhece
    confessou confessa alertou alerta alertaram denunciou denuncia denunciaram anunciou anuncia prometeu promete concluiu conclui insistiu insiste
    escreveu escreve escreveram classificou classifica classificaram descreveu descreve chamou chama gritou grita exclamou brincou brinca relatou
    relata revelou revela confirmou confirma negou nega acusou acusa lamentou lamenta informou informa esclareceu esclarece pontuou
    apontou aponta argumentou argumenta observou observa frisou frisa desabafou desabafa acredita pensa opina opinou adiantou adianta
    indicou indica justificou justifica apelou apela ironizou ironiza enfatizou enfatiza finalizou finaliza resumiu resume reiterou reitera celebrou`),
  weak: words('acredita pensa chamou chama conta celebrou anuncia informa'),
  judging: words(
    'classificou classifica classificaram descreveu descreve considerou considera chamou chama criticou denunciou acusou',
  ),
  pronouns: byGender({ he: 'ele este', she: 'ela esta', they: 'eles elas', i: 'eu nós' }),
  definite: words('o a os as este esta esse essa'),
  indefinite: words(
    'um uma uns umas vários várias alguns algumas dois duas três quatro cinco muitos cada outro outra',
  ),
  articles: words('o a os as um uma uns umas'),
  possessives: byGender({ any: 'seu sua seus suas', i: 'meu minha nosso nossa' }),
  accordingTo: phrases(
    'segundo | de acordo com | para | conforme | nas palavras de | na opinião de | na avaliação de',
  ),
  helpers: words(
    'ainda também depois então hoje ontem já não se lhe nos me que tem havia segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo assim logo ao por sua vez em nota',
  ),
  relatives: words('que quem cujo cuja onde qual'),
  conjunctions: words('e mas ou enquanto quando porque embora como se pois que'),
  joiners: words('de do da dos das para por em no na pela pelo'),
  looseJoiners: words('por em no na para'),
  agents: words('por pelo pela'),
  stops: words(
    'e mas ou enquanto quando porque embora como se pois que quem é são era eram foi foram tem há está será pode deve em com sem sobre após durante desde até entre contra ao à hoje ontem amanhã depois também já não ele ela eles elas eu se lhe nesta neste na no segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  ),
  titles: words(
    'sr sra senhor senhora dom dona dr dra doutor doutora professor professora prefeito prefeita presidente presidenta ministro ministra senador senadora deputado deputada governador governadora vereador vereadora secretário secretária porta-voz diretor diretora chefe procurador procuradora juiz juíza advogado advogada treinador treinadora técnico capitão atacante zagueiro goleiro guarda-redes avançado defesa médio rei rainha papa bispo padre general coronel delegado delegada escritor escritora autor autora ator atriz cantor cantora pesquisador pesquisadora economista historiador historiadora médico médica enfermeiro enfermeira vizinho vizinha morador moradora aposentado aposentada líder autarca vice-presidente',
  ),
  bodies: words(
    'polícia prefeitura câmara ministério governo oposição partido empresa companhia grupo sindicato associação tribunal universidade hospital banco agência comissão conselho comitê federação exército igreja comunicado nota relatório estudo autoridade autoridades bombeiros moradores especialistas testemunhas manifestantes pesquisadores médicos pais fontes organização',
  ),
  women: words('mulher mãe filha irmã esposa viúva senhora'),
  men: words('homem pai filho irmão marido senhor'),
  anaphors: words(
    'homem mulher atacante zagueiro goleiro capitão treinador técnico jogador jogadora ator atriz cantor cantora autarca político',
  ),
  notNames: words(
    'o a os as um uma de do da dos das em no na nos nas com sem sobre após durante desde até entre contra ao à por para pelo pela e mas ou enquanto quando porque embora como se pois que quem ele ela eles elas eu nós seu sua este esta esse essa isso isto hoje ontem amanhã depois também já não sim tudo todos todas cada vários alguns dois duas três segundo conforme assim então janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo',
  ),
  scare: words(
    'chamado chamada chamados chamadas denominado denominada suposto suposta intitulado intitulada apelidado apelidada batizado batizada',
  ),
  works: words(
    'filme livro romance música álbum disco série peça programa documentário exposição título palavra termo expressão lema slogan faixa cartaz jornal revista operação',
  ),
  articleMeansNoun: false,
  nameJoiners: words('de do da dos das e'),
  dashes: true,
  headFirst: true,
  finite: /(?:[aei]ram|avam|[^g]ou)$/u,
  inverts: true,
  dropsPronouns: true,
  plurals: /(?:m|ão)$/u,
  prepositions: words(
    'a ao à aos às em no na nos nas com contra desde entre para por pelo pela sem sob sobre após durante até perante mediante',
  ),
  subordinating: words('quando enquanto se porque embora como'),
  asSaid: phrases('como | tal como | assim como | segundo | conforme | de acordo com o que'),
  shouting: phrases('aos gritos de | ao grito de | sob gritos de'),
  times: words('semana semanas dia dias mês meses ano anos manhã tarde noite madrugada hora horas momento'),
})
