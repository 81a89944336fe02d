import { hasNicknames } from './nicknames.js';
import { wordSet } from './wordSet.js';

/** Given names of the countries that political news is about, beside those that nicknames.ts knows. */
const GIVEN_NAMES = wordSet(`
  aaron abbas abdulaziz abel abigail achim adam adel adolf adrian agnes aisha akbar akira alain alan albrecht aldo alberto alfonso alfredo alice alicia alina alison allen
  amal amanda amir amit amy ana anastasia anatoly anders andrea angel angela angelo anil anita ann anna anne annegret annette anwar april arkady armando armin arnaud
  arnold arsen artem artur arturo asif ashley ashraf astrid asma audrey august axel ayman aziz bahram barack barry bart bashar beatrice beata bela bella benazir benedict
  benito benoit bernadette bernd bertrand betsy beverly bill birgit bjorn bogdan boris brad bradley brandon brenda brent brett brian bridget brigitte bruce bruno bryan
  burkhard calvin camille carla carlo carol carolina caroline carolyn carrie cathleen cecilia cedric celine cesar chad chantal charlotte chelsea cheryl chloe christa christian
  claire clara claude claudia claudio claus clement cliff clifford clint colin colette connie conrad corinna corinne craig curtis dagmar dale damien damian dana daniela
  danielle darren deepak dean denis dennis derek detlef devin diana diane didier diego dieter dietmar dilma dina dirk dolores dominic dominik dominique donna doris duncan
  dwight dylan earl eckart edgar edith edmund edwin egon eileen elaine elias elif elisa ellen elliot elon elvira emanuel emil emilia emilio emily emine emma
  emmanuel eric erica erich erik ernest ernesto ernst erwin esther ethan eva evan evelyn evo fabian fabio fatima fatma faisal felix ferdinand fernando fidel fiona florian
  franco francoise frauke gabriel gabriela gabriele gail gavin gennady gertrude gideon gil gina gisela glenn gloria golda gordon grace graham greta guido guillermo
  gustav gustavo guy hakan halina hamid hanna hannah hannelore hans-dieter harald harriet hartmut harvey hassan hatice heather hector heidi heike heiko heinz helga
  helmut herbert heribert herman hermann hillary holger holly horst howard hubert hugh hugo humberto ian ibrahim ida ilham ilona ilse imran ines inge ingrid
  ines ioannis irma isabel isabella ismail ivana ivanka ivo jackie jaap jaroslav jared jasmin jason javier jay jayne jeanette jeanne jens jeremy jerome jesse jesus jill joachim joan
  joanna joaquin jochen jodie joel joerg jordi jorg josephine joyce juergen jurgen juha julian juliane julio julius jutta kai kamal karen karim karin karoline karolina katja kay keith kelly
  kerstin kevin kimberley kirill kirsten kirstin klara klaus klemens knut kofi kristin kristof kurt kyle kylie lakshmi lars latifa laura lauren lea leah lee leila leon
  leonardo leonore leopold leslie leyla liliana lilly linda lindsay lindsey lionel livia liza loretta lorraine lothar lubomir luca lucas lucia lucien lucy ludmila lukas luke lutz lydia
  lyndon lynn mahathir malala malcolm malik manfred manuel manuela marcel marcelo margot marian marianne mariana marina mario marion marissa marjorie marlene marta martha martina
  marwan mary maryam mathilde maureen maurice mauricio mauro maxime maxine megan meghan mehdi mel melania melanie melissa meltem mercedes mia michaela michelle milan milena
  milos miriam mitch mitt mohsen mona monica monika muriel murat murray myriam nabil nadia nadine nagla najib nancy naomi narendra nasser neil nelson nestor nicola nicole nicoletta
  nigel nikita nina nino noah noam noel nora norbert norma norman nuri octavio oliver olivia olivier omid oprah orhan oscar oskar otto owen pal pascal paula pauline penelope peggy
  percy petra pervez philipp phyllis pia preston priya qasem quentin rachel rafael raffaele rahul raif rainer rajiv ralf ralph ramzan randall randy raphael raquel rashid rasmus
  raul ravi recep regina reiner reinhard reinhold rene renata renate rex rhonda ricarda rita roberta rodney rodrigo roger roland rolf roman romano rosa rosemarie rosie ross roxana
  roy ruben ruslan rustam rustem ruth ryan sabine sadiq saddam salem salman salvador sanjay santiago saskia scott sebastian selma serena seth shane shannon sharon shaun
  sheila shinzo shirley sibel siegfried sigmar sigmund silke silvia silvio simone sinan slobodan soren sonia sonja sonya stacy stanislav stanislaw stella stanley steffen steffi stephanie
  stuart sven sybille sylvia tabitha tamim tanja tara tayyip terence thabo thea theodor thierry thilo thorsten tiffany tilman tina tobias todd toby torsten tracy travis trevor tristan
  tyler ulrich ulrike umberto ursula ute uwe valentin valentina valentino valerie vanessa vaclav vanja vera verena veronica veronika vikram viola vitalik vivian vladislav volker volkmar
  wanda warren wayne wendy werner wesley wilfred wilfried wolf wolfgang xavier yann yannis yasmin yolanda yoko yossi yves yvette yvonne zainab zdenek zoe zoltan zubin zulfikar`);

/** Whether a folded word is used as a given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || hasNicknames(word);
}
