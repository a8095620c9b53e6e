/** Russian and Polish first names, so that a name in another case can be led back to the one it has by itself. */
export const SLAVIC_WOMEN = `
  анна мария елена ольга наталья наталия татьяна светлана ирина екатерина марина юлия анастасия дарья ксения виктория вера надежда любовь людмила галина нина валентина лариса тамара зинаида раиса софья софия
  полина алина алёна алена александра валерия вероника кристина маргарита лидия евгения оксана жанна инна алла яна диана элина эльвира регина карина милана ангелина василиса варвара ульяна таисия кира эмма
  зоя клавдия антонина римма ника лилия роза майя снежана олеся леся анжела анжелика алиса петра арина злата мирослава нелли гульнара айгуль зарина фатима амина лейла марьяна ева наташа таня катя маша даша
  agnieszka katarzyna magdalena joanna barbara małgorzata zofia anna maria ewa krystyna elżbieta teresa danuta irena halina helena jadwiga beata dorota renata iwona monika aneta aleksandra natalia karolina
  paulina justyna sylwia patrycja weronika wiktoria julia oliwia zuzanna hanna maja lena alicja kinga marta izabela bożena grażyna wanda urszula stanisława janina lidia edyta marzena ilona agata ewelina klaudia
  kamila martyna gabriela dominika emilia nina łucja róża bogumiła wiesława zdzisława genowefa marianna olga sandra angelika milena jolanta mirosława lucyna bogna kaja iga`
export const SLAVIC_MEN = `
  александр алексей анатолий андрей антон аркадий арсений артём артем артур борис богдан вадим валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий герман глеб григорий даниил
  денис дмитрий евгений егор захар иван игнат игорь илья кирилл константин лев леонид макар максим марат марк матвей михаил никита николай олег павел пётр петр роман руслан сергей семён семен станислав степан
  тимофей тимур фёдор федор филипп эдуард юрий яков ярослав святослав всеволод ростислав игнатий эльдар рустам ренат ильдар рамзан магомед ахмед ильнур айрат камиль джон томас питер пол марко карл давид эрик
  jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek
  janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian czesław leszek daniel waldemar kacper szymon filip bartosz hubert
  antoni franciszek ignacy karol konrad leon mikołaj norbert oskar patryk stefan tymoteusz wiktor witold zygmunt bogdan bogusław bolesław cezary emil eugeniusz gustaw ireneusz julian juliusz ludwik lech
  radosław remigiusz seweryn walenty wacław aleksander dominik adrian igor borys krystian arkadiusz bartłomiej olaf miłosz`
