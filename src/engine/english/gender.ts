import { wordSet } from './wordSet.js';

/** The pronoun that a name is taken up with. */
export type Gender = 'he' | 'she';

/** Given names that are nearly always one gender's, where political reporting is written in English. */
const HE = `alastair alistair angus archie barnaby basil blaine bruno caleb callum cecil clarence clement clive clyde conor cornelius cyril damian darren dermot desmond dexter duncan edgar edmund elias emmett enoch ernie fergus fraser gareth gilbert giles godfrey hamish harrison hubert humphrey ivor jarvis jasper jerome julius keir kent lachlan lester leroy lionel lyndon magnus maurice merrick milton mortimer neal nigel norris ollie orlando oswald owen percy quentin rafe randall reginald roderick roland rory rufus rupert sanford sherman silas spencer stewart sylvester tobias tristan ulysses vaughn vernon virgil waldo wendell wilfred wyatt
aaron adam adrian ahmed al alan albert alec alexander alexei alfonso alfred ali allan allen andre andrei andrew andy angelo anthony antonio arnold arthur
asif austin barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan carl carlos chad charles charlie
chester chris christian christopher chuck cliff clint colin corey cory craig curtis dan daniel danny dave david dean dennis derek dick dmitri dmitry dominic don donald doug douglas
dwight earl ed eddie eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest evan felix fernando francis francisco frank fred frederick gabriel gary gavin gene
geoff geoffrey george gerald gerry glenn gordon graham greg gregory gus guy hank hamid harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim
igor isaac ivan jack jacob jaime jake jamal james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon jonathan jorge
jose joseph josh joshua juan julian justin karim karl keith ken kenneth kevin kirill kurt kyle lamar larry lawrence len leo leon leonard lloyd lou louis lucas luis luke
malcolm manuel marc marcel marco marcus mario mark martin marvin matt matthew maurice max michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed mohammad morton
moses muhammad nathan neil nelson newt nicholas nick nicolas noah noam norman oleg oliver omar orrin oscar otto pablo patrick paul pedro pete peter phil philip phillip pierre preet
rafael rahm ralph ramon rand randy raul ray raymond reggie reince rex ricardo richard rick ricky rob robert roberto rodrigo rodney roger roland ron ronald ross roy ruben rudy
rudolph russ russell rustem ryan salman salvador samuel sanjay sean sebastian sergei sergey sergio seth shane shawn sherrod simon stan stanley stefan stephen sterling steve
steven stuart ted terrence theodore thomas tim timothy todd tom tommy tony travis trey troy tyler valery victor viktor vince vincent vladimir volodymyr wade wallace walter warren
alain amarjeet antoine arsene auston benoit etienne francois gaetan gerard gilles guillaume jagmeet jean-claude jean-luc jean-pierre luc mathieu naheed navdeep normand olivier
patrice philippe rejean serge stephane sylvain tyler yves wayne wesley wilbur will william winston xavier xi yair yasser yuri zachary`;
const SHE = `adele alma antonia april ariana astrid augusta aurora ava beryl bianca bronwyn caitlin carmel celeste celia cherie chloe clementine constance cordelia daphne deirdre delia delilah doreen elsie enid ernestine estelle ethel eugenia eunice fern flora freda freya georgia georgina gertrude gillian greta gwendolyn harriet hattie hermione hester hilda honor imelda imogen ingrid isabella isobel ivy jacqueline janine jemima jenna joann josie judi juliet justine katharine katherine keisha kerstin kirstie lavinia leanne leonora lorna louisa lucinda lucretia mabel madge maeve mairead marcella marjory maud mavis mimi minnie miriam moira muriel myrtle nadine nell nellie nettie noreen ophelia pamela pearl petra philippa philomena phoebe polly portia primrose prudence rosamund rosalind rosalie rowena roxana saffron savannah selina shirley sinead siobhan tabitha thea trudy una ursula verity viola wilhelmina wilma winnie yasmin zara
abigail ada adriana agnes aisha alexandra alice alicia alison allison alma amanda amber amelia amy ana angela anita ann anna anne annette annie april arlene audrey barbara
beatrice becky bernice beth betsy betty beverly bonnie brenda bridget brittany brooke camille candace candice carly carmen carol carolina caroline carolyn carrie catherine cathy
cecilia charlene charlotte cheryl chelsea christina christine cindy claire clara claudia colleen condoleezza connie constance cristina crystal cynthia daisy danielle dawn deborah debbie debra
denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise emily emma erica erin esther ethel eva
eve evelyn faith fatima faye felicia fiona florence frances gabby gabriela gail geraldine gina ginger gladys glenda gloria grace gretchen gwen hannah hazel heather heidi helen henrietta hilary
hillary holly hope huma ida ilhan ines ingrid irene iris isabel ivanka jacqueline   jane janet janice jasmine jeanette jeanne jennifer jenny jessica jill jo joan joanna joanne
jocelyn josephine joy joyce juanita judith judy julia juliana julie june kamala kara karen karin karine karoline kate katherine kathleen kathryn kathy katie katrina kayla kellyanne   kimberly
kirsten kristen kristin laila lara laura lauren laurie leah leila lena lila lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucy luz lydia lynn mabel madeleine madeline maggie
malia marcia margaret margarita maria marian marie marilyn marina marine marjorie marlene marsha martha mary maureen maxine megan meghan melania melanie melinda melissa mercedes meredith
michelle mildred mindy miranda miriam molly mona monica muriel nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oprah paige pam pamela patricia patty paula pauline
penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sally samantha sandra sara sarah serena sharon sheila shelley sheri sherry shirley silvia sofia sonia sonya sophia sophie   stella stephanie sue susan susana susie suzanne sylvia tamara tammy tania tanya tara teresa
chantal chrystia genevieve helene isabelle josee manon maryam mireille monique nathalie rona solange sylvie veronique tessa thelma theresa tiffany tina toni tracy ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney winifred yolanda yvette yvonne zoe`;

const GENDERS = new Map<string, Gender>([
  ...HE.split(/\s+/).map((name) => [name, 'he'] as const),
  ...SHE.split(/\s+/).map((name) => [name, 'she'] as const),
]);

/** The gender that a given name tells, or null. */
export function genderOf(given: string): Gender | null {
  const name = given.toLowerCase();
  // "Stéphane"
  return (
    GENDERS.get(/[^a-z-]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name) ?? null
  );
}

const HE_TITLES = wordSet(`
  mr sir lord king prince emperor sultan tsar czar kaiser don herr monsieur senor signor duke count baron congressman chairman spokesman businessman councilman
  statesman father brother husband son uncle grandfather`);
const SHE_TITLES = wordSet(`
  mrs ms miss mme mlle madame madam dame lady queen princess empress dona frau senora signora duchess countess baroness congresswoman chairwoman spokeswoman
  businesswoman councilwoman sister mother wife widow daughter aunt grandmother sheikha`);

/** The gender that a folded title tells ("mrs", "congressman"), or null. */
export function genderOfTitle(title: string): Gender | null {
  return HE_TITLES.has(title) ? 'he' : SHE_TITLES.has(title) ? 'she' : null;
}

/** Names that women and men bear, here or in different countries: they tell nothing for certain. */
const EITHER = wordSet(`
  alex ali andrea ariel ashley beverly blake bobby cameron camille carmen carol casey charlie chris claude dale dana daniele dominique drew evelyn frances frankie gabriele gail hilary jackie
  jamie jan jean jessie jo joan jocelyn jody jordan june kay kelly kerry kim laurence lee leslie lindsay lindsey lou lynn marian marie marion maxime michele misha morgan nicola nikita noam
  noor pat randy robin sam sasha shannon shawn sidney simone stacey stacy taylor terry toni tracy valery vivian whitney xi`);

/**
 * The gender that a person's given names tell beyond doubt, or null.
 * @param given folded, the father's name among them: "Vladimirovich" tells as well
 */
export function genderOfNames(given: readonly string[]): Gender | null {
  const told = new Set<Gender>();
  for (const name of given) {
    const gender =
      /(?:v|n)na$/.test(name) && name.length > 6 ? 'she' : /vich$/.test(name) ? 'he' : null;
    const usual = EITHER.has(name) ? null : genderOf(name);
    if (gender ?? usual) told.add((gender ?? usual)!);
    if (name === given[0] && usual === null && gender === null && EITHER.has(name)) return null;
  }
  return told.size === 1 ? [...told][0] : null;
}
