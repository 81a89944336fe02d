/**
 * Given names that stand for each other: each line is one name, its short forms and its spellings across languages. Two that differ in a letter or two have
 * a line each, also with a short form in common (Gerald and Gerard), and so have forms in two languages that one language has side by side (Helen, Elena).
 */
const GROUPS = `
  alexander alex aleksandr alexandr alexandre oleksandr aliaksandr sasha sandy alec
  alexei alexey aleksei aleksey alexej oleksiy oleksii alyosha
  alexandra sandra sasha alessandra aleksandra
  andrew andy drew
  andrei andrey andrej andriy andrii
  anthony tony antony
  antonio tonio tony
  abraham abe avraham
  albert al bert
  alfred al fred alf
  arthur art
  barbara barb babs
  benjamin ben benny binyamin benjamen benyamin bibi
  bernard bernie bernhard
  catherine kate katie cathy kathy katherine kathryn cathrine katharina katarina ekaterina yekaterina katya
  charles charlie chuck chas
  karl carl
  christopher chris kit
  christoph christophe christof
  christine chris chrissy
  christina kristina chris tina chrissy
  cynthia cindy
  daniel dan danny daniil daniele
  david dave davey davide
  deborah deb debbie
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dima
  donald don donny donnie
  dorothy dot dottie dolly
  douglas doug
  edward ed eddie ted teddy ned
  eduard edouard
  elizabeth liz lizzie beth betty eliza elisabeth
  yevgeny evgeny yevgeni evgeni evgenii yevgeniy yevhen evgeniy ievgen
  francis frank
  francisco paco pancho
  frederick fred freddy frederic frederik
  friedrich fritz friedrych
  geoffrey geoff jeff jeffrey jeffery
  georgi georgy georgiy georgii heorhiy
  gerald gerry jerry
  gerard gerry jerry
  gerhard gerd
  gregory greg
  grigory grigori grigoriy hryhoriy
  gunther gunter guenter guenther
  harold harry hal
  helen helena helene
  elena yelena olena lena
  henry hank harry
  igor ihor
  irina iryna
  yitzhak itzhak yitzchak jizchak
  jacob jake
  yakov iakov
  james jim jimmy jamie jaime
  jennifer jen jenny
  jessica jess jessie
  john johnny jon jack
  johannes johann johan hans
  jonathan jon jonny johnny yonatan
  joseph joe joey josef yosef
  youssef yusuf yousef yusef yosef
  joshua josh
  judith judy
  julia yulia yuliya iuliia
  kenneth ken kenny
  kimberly kim
  konstantin constantine kostyantyn
  lawrence larry laurence
  leonard len lenny leo
  lev leo
  louis lou
  lewis lou lew
  madeleine maddie
  margaret maggie meg peggy marge
  mark marc
  marcus markus
  martin marty martyn
  matthew matt
  matthias mathias
  maria mariya mariia masha
  maxim maksim maksym max
  maximilian max
  michael mike mick mickey
  mikhail mykhailo mihail michail misha
  mohammed mohammad muhammad mohamed mohamad muhammed mo moh
  musa moussa
  mikalai nikolai nikolay nikolaj mykola nicolai kolya
  nicholas nick nicolas nicky
  nathan nate nat
  nathaniel nate nat
  natalia natalya nataliya natasha
  natalie nat
  oleg oleh
  olga olha
  pamela pam
  patricia pat patty trish tricia
  patrick pat paddy padraig
  pavel pavlo
  peter pete
  pyotr petr petro piotr
  philip phil phillip philippe filip
  raymond ray
  rebecca becky becca
  richard rick dick richie rich rik
  robert bob rob bobby robbie
  ronald ron ronnie
  rudolph rudy rudolf rudi
  salvatore sal
  samuel sam sammy shmuel
  samantha sam
  sarah sara sally
  sergei sergey serhiy serhii sergej sergii sergiy siarhei serge
  shimon simon
  solomon sol shlomo
  sophia sofia sofya
  stephen steve steven
  stephan stefan
  susan sue susie
  suzanne susanne sue susie
  svetlana svitlana sviatlana
  tamara tammy
  theodore ted teddy theo
  fyodor fedor
  thomas tom tommy
  timothy tim timmy
  theresa teresa terry tess tessa
  tatiana tatyana tetiana tetyana tanya
  uladzimir vladimir wladimir volodymyr volodimir wolodymyr vova
  valery valeri valeriy valerii valerij
  vasily vasili vasiliy vasyl vasil wassili
  victor viktor vitya
  victoria viktoria viktoriya vicky
  vitaly vitali vitaliy vitalii witali
  vincent vince
  vyacheslav viacheslav slava
  virginia ginny
  walter walt
  william bill billy will willy liam
  wilhelm willy willi
  yuri yuriy yury iurii iouri juri yurii
  zachary zach zack zac
  abdullah abdallah abdulla
  ahmed ahmad achmed
  ali aly
  hassan hasan
  hussein hussain husain hossein hussayn husein
  mahmoud mahmud mehmood
  mustafa mostafa moustafa
  omar umar omer
  osama usama
  saad sa'ad
  muammar moammar mu'ammar moamar
  abdel abdul abdal
  khaled khalid
  said saeed sa'id
  sayed sayyed sayyid seyed seyyed syed
  tariq tarek tareq
  walid waleed
  gabriele gabi gabriela gabrielle
  ulrich uli ulli
  siegfried sigi siggi
  heinrich heiner
  yasser yasir yaser
  yahya yahia
  qasem qassem qasim qassim kasem kassem kasim kassim ghasem ghassem
  suleiman sulaiman soleiman suleyman sulayman soliman
  ibrahim ebrahim ibraheem
  ismail esmail ismael esmaeil ismaeel
  mehdi mahdi
  reza rida riza
  hashem hashim hachem
  jassem jasim jassim jasem
  karim kareem
  rahim raheem
  salim saleem selim
  nasser nasir naser nassir
  faisal faysal feisal
  fahd fahad
  fatima fatemeh fatimah fatma
  hamid hameed
  ayman aiman aymen
  jamal gamal djamal
  javad jawad
  mohsen muhsin mohsin
  majid majeed
  masoud massoud masud
  muqtada moqtada
  nouri nuri noori
  rashid rasheed rachid
  rafik rafiq rafic
  taher tahir
  yaqub yaqoub yacoub yakub
  younis yunus younes yunis
  zainab zeinab zaynab
  ziad ziyad
  haidar haider hayder heydar
  hisham hesham hicham
  khalil khaleel
  munir mounir
  nabil nabeel
  naim naeem
  osman uthman othman
  qais kais qays
  saleh salih
  samir sameer
  sharif sherif cherif
  tawfiq tawfik toufic tewfik
  wael wail
  zakaria zakariya`;

const LINES: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const GROUPS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [i, line] of LINES.entries()) {
    for (const name of line) groups.set(name, [...(groups.get(name) ?? []), i]);
  }
  return groups;
})();

/** The folded given names that are used for one. */
export function nicknamesOf(name: string): string[] {
  return (GROUPS_OF.get(name) ?? []).flatMap((group) => LINES[group]);
}

/** Whether two folded given names are used for one another: Ben and Benjamin, Dmitry and Dmytro. */
export function areNicknames(one: string, other: string): boolean {
  const groups = GROUPS_OF.get(one);
  return (
    groups !== undefined && (GROUPS_OF.get(other)?.some((group) => groups.includes(group)) ?? false)
  );
}

/** Whether two folded given names are two, whatever they sound like: each is known, and nobody uses them for one another. Saeed is no Sayed. */
export function areTwoNames(one: string, other: string): boolean {
  return hasNicknames(one) && hasNicknames(other) && !areNicknames(one, other);
}

/** Whether a folded word is a given name that the groups know. */
export function hasNicknames(name: string): boolean {
  return GROUPS_OF.has(name);
}
