import { hasNicknames } from './nicknames.js';
import { wordSet } from './wordSet.js';

/** Given names of the countries that political news is about, beside those that nicknames.ts knows. */
const GIVEN_NAMES = wordSet(`
  aaron abbas abdulaziz abel abigail achim adam adel adolf adrian agnes aisha akbar akira alain alan alberto albrecht aldo alfonso alfredo alice alicia alina alison
  allen amal amanda amber amir amit amy ana anastasia anatoly anders andrea angel angela angelo anil anita ann anna anne annegret annette anwar april arkady armando
  armin arnaud arnold arsen artem artur arturo ashley ashraf asif asma astrid audrey august austin autumn axel ayman aziz bahram barack barron barry bart bashar
  beata beatrice beau bela bella benazir benedict benito benoit bernadette bernd bertrand betsy beverly bill birgit bjorn blake bogdan boris brad bradley brandon
  brenda brent brett brian bridget brigitte bruce bruno bryan buddy burkhard calvin camille carla carlo carol carolina caroline carolyn carrie carter cathleen
  cecilia cedric celine cesar chad chantal charity charlotte chelsea cheryl chloe christa christian claire clara claude claudia claudio claus clement cliff clifford
  clint colette colin colt connie conrad cooper corinna corinne craig crystal curtis dagmar daisy dale damian damien dana daniela danielle darren dean deepak denis
  dennis derek detlef devin diana diane didier diego dieter dietmar dilma dina dirk dolores dominic dominik dominique donna doris duncan dwight dylan earl eckart
  edgar edith edmund edwin egon eileen elaine elias elif elisa ellen elliot elon elvira emanuel emil emilia emilio emily emine emma emmanuel eric erica erich erik
  ernest ernesto ernst erwin esther ethan eva evan evelyn evo fabian fabio faisal faith fatima fatma felicity felix ferdinand fernando fidel fiona florian franco
  francoise frauke gabriel gabriela gabriele gail gavin gene gennady gertrude gideon gil gina gisela glenn gloria golda gordon grace graham greta guido guillermo
  gustav gustavo guy hakan halina hamed hamid hanna hannah hannelore hans-dieter harald harriet hartmut harvey hassan hatice heath heather hector heidi heike heiko heinz
  helga helmut herbert heribert herman hermann hillary holger holly horst howard hubert hugh hugo humberto hunter ian ibrahim ida ilham ilona ilse imran ines inge
  ingrid ioannis irma isabel isabella ismail ivana ivanka ivo ivy jaap jackie jade jared jaroslav jasmin jason javier jay jayne jeanette jeanne jens jeremy jerome
  jesse jesus jill joachim joan joanna joaquin jochen jodie joel joerg jordan jordi jorg josephine joy joyce juergen juha julian juliane julie julio julius june jurgen
  jutta kai kamal karen karim karin karolina karoline katja kay keith kelly kerstin kevin kimberley kirill kirsten kirstin klara klaus klemens knut kofi kristin
  kristof kurt kyle kylie lakshmi lance lars latifa laura lauren lea leah lee leila leon leonardo leonore leopold leslie leyla liliana lilly lily linda lindsay
  lindsey lionel livia liza logan loretta lorraine lothar lubomir luca lucas lucia lucien lucy ludmila lukas luke lutz lydia lyndon lynn mahathir malala malcolm
  malik manfred manuel manuela marcel marcelo margot marian mariana marianne marina mario marion marissa marjorie marlene marta martha martina marwan mary maryam
  mason mathilde maureen maurice mauricio mauro maxime maxine megan meghan mehdi mel melania melanie melissa melody meltem mercedes mia michaela michelle milan
  milena milos miriam mitch mitt mohsen mona monica monika murat muriel murray myriam nabil nadia nadine nagla najib nancy naomi narendra nasser neil nelson nestor
  newt nicola nicole nicoletta nigel nikita nina nino noah noam noel nora norbert norma norman nuri octavio oliver olivia olivier omid oprah orhan oscar oskar otto
  owen pal parker pascal paula pauline pearl peggy penelope penny percy pervez petra philipp phyllis pia preston priya qasem quentin rachel rafael raffaele rahul
  raif rainer rajiv ralf ralph ramzan rand randall randy raphael raquel rashid rasmus raul ravi recep regina reiner reinhard reinhold renata renate rene rex rhonda
  ricarda rita roberta rocky rodney rodrigo roger roland rolf roman romano rosa rose rosemarie rosie ross roxana roy ruben ruby ruslan rustam rustem rusty ruth ryan
  sabine saddam sadiq sage salem salman salvador sanjay santiago saskia scott sebastian selma serena seth shane shannon sharon shaun sheila shinzo shirley sibel
  siegfried sigmar sigmund silke silvia silvio simone sinan slobodan sonia sonja sonya soren stacy stanislav stanislaw stanley steffen steffi stella stephanie stuart
  sven sybille sylvia tabitha tamim tanja tara taylor tayyip terence thabo thea theodor thierry thilo thorsten tiffany tilman tina tobias toby todd torsten tracy
  travis trevor tristan tucker tyler ulrich ulrike umberto ursula ute uwe vaclav valentin valentina valentino valerie vanessa vanja vera verena veronica veronika
  vikram viola violet vitalik vivian vladislav volker volkmar wade wanda warren wayne wendy werner wesley wilfred wilfried wolf wolfgang xavier yann yannis yasmin
  yoko yolanda yossi yves yvette yvonne zainab zdenek zoe zoltan zubin zulfikar`);

/** Whether a folded word is used as a given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || hasNicknames(word);
}
