import { wordSet } from '../../english/wordSet.js';

/**
 * Family names that English-language news meets often, though fewer people bear them than the most frequent ones: enough to tell that a name one letter
 * away from a registered one is another family's and no slip of the pen.
 */
const SURNAMES = wordSet(`
  abrams abrahams ackerman acker addison adkins ainsworth aitken albright aldridge alford allan allard allison alston amos andersen andersson andrew appleton archer arias armitage arnett
  ashby asher askew astor atherton atkins atkinson atwood auld austen avery ayers aylward babcock bacon bagley bain baird baldwin bales ballard bancroft banfield banister barber barclay
  barker barlow barnard barnett barr barrett barron barry bartlett barton bassett bateman bates batten baxter baylor beale beard beasley beaton beattie beaumont beckett beckham
  beckwith bedford beecher belcher benham benning benson bentley benton berg bergman bernard berndt bernstein berry best bethel bevan biggs billings bingham birch birchall bird
  birkett bishop bjork blackburn blackman blackmore blackwell blackwood blair blaine blake blakely blanchard bland bligh bloom bloomfield blount blythe boland bolger bolton bond bonner boone
  boothe borden bourne bowden bowen bowers bowie bowles bowman boyce boyd boyer boyle brackett bradbury braddock bradford bradley bradshaw brady bragg brandt bray brennan brent brewer
  brewster bridges briggs brigham bristow britton brock brody bromley brookes broughton browne brownell browning bruce brunner bryant buchanan buckley bullock bunting burgess
  burke burnett burnham burr burrell burris burrows burton busch butcher byrd byrne byron cahill cain caldwell calhoun callaghan callahan calloway calvert cameron camp canning cannon
  cantrell cardwell carey carlisle carlson carlsson carlton carmichael carney carr carrington carson carswell cartwright carver casey cassidy cates caudill cavanagh cavanaugh chalmers chamberlain
  chambers champion chandler chaney chaplin chapman charlton chase cheney chester childers childs chisholm christian christie church churchill clapp clapham clarke clarkson clay clayton
  clegg clements clifford clifton cline clinton clough coates cobb cochran cochrane coe coffey coffin coker colbert colby colburn coley collier colvin combs compton comstock
  conley connell connelly connolly connor connors conrad conroy conway cooke cooley coombs coop copeland copley corbett corbin cornell cornwell corrigan cosgrove costello cotter cotton coulter courtney
  coward cowan cowell coyle coyne craven creighton cromwell crosby crossley crouch crowe crowley crump culver cummings cummins curran currie curry curtis cushing dahl dailey daley dalton daly danforth
  darby darling davenport davey davison dawson day deacon deakin dean dempsey denning dennis denny denton derrick devine devlin dewey dewitt dexter dial dickens dickerson dickinson dickson
  diggs dillard dillon dobbs dobson dodd dodge dodson doherty dolan donahue donaldson donnelly donohue donovan dooley doran dorsey doty dougherty douglas douglass dow dowd dowling downey downing doyle
  drake draper drew driscoll drummond dudley duff duffy dugan duke dunbar dunlap dunlop dunn dunne durham durant dutton dwyer dyer dyson eady eames earle eason easton eastman eastwood eaton ebert eckert
  eddy edmonds edmondson edmunds egan elder eldridge elkins ellington elliot ellison ellsworth elmore elwood emerson emery engel england english ennis epstein eriksen erikson ericson ericsson eriksson
  ernst erwin espy estes everett evers ewing fagan fairbanks fairchild fairfax falconer falk fallon faraday farley farmer farnham farr farrell farrow faulkner fay feldman felton fenton ferris
  field fielding fields finch findlay finley finn finney fitch fitzgerald fitzpatrick flanagan flanders fleming fletcher flint flood flowers floyd flynn foley forbes forrest forster forsyth forsythe fortune
  fowler fraley francis frankel franks frazer frazier frederick frederiksen fredriksson french friedman frost frye fuller fulton funk gaines galbraith gale gallagher galloway galvin gamble gannon garber gardiner
  garland garner garrett garrison garvey garvin gates gay geary geller gentry gerard gibbons gibbs giffard gifford gilbert gilchrist giles gilliam gillespie gilmore ginsberg ginsburg givens glass gleason
  gleeson glover goddard godfrey godwin goff goldberg golding goldman goldsmith goldstein good goodall goodman goodrich goodwin gordan gore gorman goss gough gould gower grady grace graves graff greaves greenberg
  greene greenwood greer gregory greig grey grier griffith griffiths griggs grimes grimshaw griswold grossman grove grover groves guthrie guy haas hackett hadley hagan hagen haines hale haley halliday
  halloran halsey hamlin hammond hampton hancock hand haney hanks hanley hanlon hanna hansson hanson harding hardwick hardy hargreaves harlan harley harmon harrell harrington hartley hartman haskell
  hastings hatch hatcher hatfield hathaway hawes hawke hawkes hawthorne hayden haynes hays hayward haywood head healey healy heath hedges heller helms henderson hendricks hendrix henley henning henriksen
  henriksson henson hepburn herbert herman herrera herring herron hess hester hewitt hickey hickman hicks higgins higgs hilton hines hinton hitchcock hobbs hobson hodge hodges hodgson hoff hogan
  hogg holbrook holcomb holden holder holland holley hollis holloway holman holt hood hook hooper hoover hopkinson hopper horn horne horner horton houghton house houston howarth howe howell howells hoyle hoyt
  hubbard huff huffman huggins hughey hull hume humphrey humphreys humphries hurley hurst hutchings hutchins hutchinson hutton hyde hyman ingram irvin irvine irving irwin isaacs isaacson ivey jacks jacobsen jacobson
  jacques jaeger jagger jameson jamieson jansen janssen jarrett jarvis jefferies jeffers jefferson jeffries jenner jennings jensson jessup jewell johansen johansson johns johnsen johnston johnstone jolley joyce judd
  kahn kane kaplan karlsson karlson kaufman kaufmann kavanagh kay keane kearney keating keen keenan keene keith kellerman kellogg kemp kendall kendrick kenney kent kenyon kern kerr kessler keys kidd kilgore
  kimball kimble kincaid kinney kinsey kirby kirk kirkland kirkpatrick kitchen klein kline knapp knox knowles knudsen knutson kramer kruger kuhn kurtz lacey lacy lake lamar lamb lambe lamont lancaster landis landry langdon
  langford langley langston larkin larson larsson latham lathrop latimer lauder laughlin law lawler lawton leach leahy leary leavitt leblanc ledbetter leduc leggett leigh leighton lemon lenard lennon lennox
  leonard leslie lester levin levine levinson levy lewin lincoln lind lindberg lindgren lindqvist lindquist lindsay lindsey lindstrom linton lister livingston livingstone lloyd locke lockhart lockwood lodge logan
  lombard london longman loomis lott love lovell lowe lowell lowery lowry lucas ludlow ludwig lund lundberg lundgren lutz lyle lyman lynn lyon lyons mabry macarthur macdonald macdougall macfarlane mackay mackenzie mackey mackie
  mackintosh maclean macleod macmillan macpherson maddox madden magee maguire maher mahon mahoney major mallory malone maloney mann manning mansfield marcus marks markham marlow marlowe marr marsden marsh
  marston massey masters masterson mather mathews mathias mathis mattson maxwell mayfield maynard mayo mays mcallister mcbride mccabe mccain mccall mccann mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccullough
  mcdermott mcdonnell mcdowell mcfarland mcgee mcgill mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin mclean mcleod mcmahon mcmanus
  mcmillan mcnally mcnamara mcneil mcneill mcpherson mcqueen mead meade meadows medley melton melville mercer meredith merrill merritt metcalf metcalfe michaels middleton milligan mills milner milton miner minor mohr
  molloy monaghan monroe monson montague montgomery moody mooney moran morales morey morley morrow morse mortensen mortimer morton moseley moser moses mosley moss moulton moyer muir mulligan mullins mullen mundy munro munroe murdoch
  murdock myles nance napier nash naylor neal neale neil nesbitt ness neville newcomb newell newton nicholas nichol nicholls nicholson nickerson nicolson nielson nilsen nilsson nixon noble nolan norman norris north northrop norton norwood nugent
  nunn oakes oakley oconnell oconnor odell odonnell ogden ogrady ohara okeefe oldham oleary olsen olson olsson oneal oneill orr osborn osborne osullivan otoole overton owen oxley paige palin parish parks parr parris parrish parry
  parsons partridge pate paterson paton patrick pattison patton paul paulsen paulson paxton pearce pearson peck pederson pedersen peel pence pendleton penn pennington pepper percival perlman perrin persson petersson pettersson petty
  pettit phelps philips phipps pickering pickett pike pittman pitt pitts platt plummer poe pollard pollock polk poole pope potts powers pratt prentice prescott preston price prichard pritchard proctor pruitt pryor
  pugh purcell putnam pyle quigley quinlan quinn radcliffe rafferty raleigh ralston ramsay ramsey randall randolph rankin rasmussen ratcliffe rawlings ray raymond rea reagan redding reddy redman redmond reeve reeves regan reilly renwick
  rhoades rhodes rich richmond rickard ricketts riddle ridley riggs riordan ritchie ritter roach robbins robb robins robson roche rockwell roe roger rollins romney rooney root roper rosen rosenberg rosenthal roth rourke rowe
  rowland rowley roy rubin rudd ruff rush russo rust rutherford rutledge ryder sadler salmon salter sampson samson samuels samuelson sands sanford sargent saunders savage sawyer saxon sayers schaefer schafer schaffer scher schiff
  schiller schreiber schroeder schubert schultze schumacher schuster schwartz scully sears sellers sewell sexton seymour shaffer shannon shapiro sharp sharpe shea shearer sheehan sheldon shelton shepard shepherd sheppard sherman sherwood
  shields shipley shore short siegel sims simms simonsen simonson sinclair singer singleton skelton skinner slade slater sloan slocum small smart smyth sneddon snow solomon somerset sorensen sorenson southgate spalding sparks spaulding spears spence
  springer squires stack stafford stanford stanley stanton stark starr steele stein steiner stephenson sterling stern stevenson stiles stock stockton stoddard stokes storey stout stowe strand strauss straus strickland strong stuart sturgeon
  sumner sutherland swain swanson swann sweeney swenson svensson sykes symonds talbot talbott tanner tate taft tayler tennant terrell terry thatcher thayer thiel thiessen thomason thompsett thomsen thomson thorne thornton thorpe thurman thurston
  tilley timmons tipton tobin todd tomlinson townsend tracey tracy travers travis tremblay trent trevor trimble tripp trotter truman tubbs tully turnbull tuttle twain tyler tyson underhill underwood upton utley vance vaughan vaughn vernon
  vickers vincent vinson wade waddell wainwright waite wakefield walden waldron walsh walters walton warburton ware warner warwick wash waterman waters watts waugh wayne weathers webber webster weeks weinberg weiner weinstein weir welch weller wells
  welsh wendt wentworth wesley westbrook weston whalen wharton wheatley wheaton whitaker whitehead whitfield whitley whitlock whitman whitney whittaker whitworth wiggins wilcox wilder wiley wilkes wilkie wilkins wilks willard willett
  willoughby winchester windsor winfield winston winter winters winthrop wise witt wolfe womack woodard woodcock woodruff woodward woolley wooten worth worthington wren wyatt wylie wyman wynn wynne yates yeats yeager york yost younger zeller ziegler
`);

/** Whether a folded word is a family name that English-language news meets often, beside the most frequent ones (`isFrequentSurname`). */
export function isKnownSurname(word: string): boolean {
  return SURNAMES.has(word);
}
