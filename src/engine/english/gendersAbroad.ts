import type { Gender } from './gender.js';
import { wordSet } from './wordSet.js';

const HE = wordSet(`
  abdul abdullah ahmad alejandro aleksandar aleksandr aleksei aleksey alexey amit andres andrej andrey andrii andriy andrzej anton artem artyom arvind bilal bjorn bogdan bohdan cesar denis diego dmytro dragan egor
  emilio evgeny faisal farid felipe ferenc friedrich fumio gennady gerhard giovanni giuseppe gonzalo goran grigory gustavo gyorgy hans heinz henrik hernan hiroshi ignacio igor ihor ilham imran ismail istvan janos jaroslaw
  jens jiri joachim joao joaquin jurgen kenji khalid klaus konstantin krzysztof laszlo lars lech leonid lorenzo luca lukas mahmoud majid manmohan mateo mateusz matteo matthias maxim mehmet milan milos mustafa mykola narendra
  nasser nestor nicolae nikolai nikolay nils oleksandr oleksii oleksiy ostap pavel pawel petr petro pietro piotr pyotr rahul rainer rajnath ramiro rashid recep reinhard roman ruslan rustam saeed salim salvatore santiago
  semyon serhii serhiy shinzo silvio slobodan stanislav sven takeshi taras tariq thorsten timur tomas tomasz uwe vaclav vadim valentin vasily vicente viktor vitaly vojislav volodymyr vyacheslav wojciech wolfgang yaroslav
  yegor yevgeny yevhen yoshihide yusuf zbigniew zoltan zoran`);
const SHE = wordSet(`
  agnieszka alicja alina anastasia annegret astrid ayse beata begum benazir birgit chiara cilia darya delcy ekaterina emine ewa fatemeh fernanda francesca galina giulia greta heike ildiko ilona irina jana kaja katalin
  katarzyna khadija ksenia larisa leyla ludmila lyubov lyudmila malgorzata mamata marta meral nadezhda natalya nirmala oksana petra pilar polina sabine sigrid svetlana tatiana tatyana ulrike ximena yekaterina yolanda yulia
  yuliya zahra zuzana`);

/** The gender that a folded given name tells where English is not spoken, or null. */
export function genderAbroad(given: string): Gender | null {
  return HE.has(given) ? 'he' : SHE.has(given) ? 'she' : null;
}
