/** Given names that stand for each other: each line is one name, its short forms and its spellings across languages. */
const GROUPS = `
  alexander alex aleksandr alexandr alexandre alessandro alejandro oleksandr aliaksandr sasha sandy al alec
  alexei alexey aleksei aleksey alexej oleksiy oleksii alyosha
  alexandra sandra sasha alessandra aleksandra
  andrew andy drew andrei andrey andrej andriy andrii andreas andre andrzej anders
  anthony tony antony anton antonio antoine antoni
  abraham abe avraham ibrahim
  albert al bert
  alfred al fred alf
  arthur art
  barbara barb babs
  benjamin ben benny binyamin benjamen benyamin bibi
  bernard bernie bernhard
  catherine kate katie cathy kathy katherine kathryn cathrine katharina katarina ekaterina yekaterina katya
  charles charlie chuck chas karl carl carlos
  christopher chris kit christoph christophe
  christine chris christina kristina tina chrissy
  cynthia cindy
  daniel dan danny daniil daniele
  david dave davey davide
  deborah deb debbie
  dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dmytro dmitrij dima
  donald don donny donnie
  dorothy dot dottie dolly
  douglas doug
  edward ed eddie ted teddy ned eduard edouard eduardo
  elizabeth liz lizzie beth betty eliza elisabeth lisa elisabetta
  eugene gene yevgeny evgeny yevgeni evgeni evgenii yevgeniy yevhen evgeniy ievgen
  francis frank francois francesco francisco franz paco
  frederick fred freddy fritz friedrich frederic rick federico
  geoffrey geoff jeff jeffrey jeffery
  george georg georges giorgio jorge georgi georgy georgiy georgii heorhiy yuri
  gerald gerry jerry gerhard gerard gerd
  gregory greg gregor grigory grigori grigoriy hryhoriy
  gunther gunter guenter guenther gunter
  harold harry hal
  helen helena helene elena yelena olena lena
  henry hank harry heinrich henri enrico enrique hendrik
  igor ihor
  irina iryna irene
  isaac yitzhak itzhak ike
  jacob jake jakob jacques iakov yakov
  james jim jimmy jamie jaime
  jennifer jen jenny
  jessica jess jessie
  johannes john johnny jon jack hans jean giovanni juan ivan jan johan johann joao ioannis ian sean
  jonathan jon jonny yonatan
  joseph joe joey josef jose giuseppe yosef iosif youssef yusuf yousef yusef
  joshua josh
  judith judy
  julia yulia yuliya iuliia julie
  kenneth ken kenny
  kimberly kim
  konstantin constantine kostyantyn
  lawrence larry laurence lorenz lorenzo laurent
  leonard len lenny leo leonid
  lev leo
  louis lou lewis ludwig luis luigi
  madeleine maddie
  margaret maggie meg peggy marge margarete margarita rita
  mark marc marco marcus markus marko
  martin marty martyn
  matthew matt matthias mathias mattia matteo
  maria mary marie mariya mariia masha
  maxim maksim maksym max maximilian
  michael mike mick mickey mikhail michel michele miguel mykhailo mihail mikhael misha
  mohammed mohammad muhammad mohamed mohamad muhammed mehmet mo moh mahomed
  moses moshe musa moussa
  mikalai nikolai nikolay nikolaj mykola nicholas nick nicolas nicolai niklas kolya
  nathaniel nate nat nathan
  natalia natalya nataliya natasha natalie
  oleg oleh
  olga olha
  pamela pam
  patricia pat patty trish tricia
  patrick pat paddy padraig
  paul pavel pavlo paolo pablo pavol
  peter pete pyotr petr petro piotr pedro pietro pierre peer
  philip phil phillip philippe filip felipe
  raymond ray ramon
  rebecca becky becca
  richard rick dick richie rich rik ricardo riccardo
  robert bob rob bobby robbie bert roberto
  ronald ron ronnie
  rudolph rudy rudolf
  salvatore sal
  samuel sam sammy shmuel
  samantha sam
  sarah sara sally
  sergei sergey serhiy serhii sergej sergii sergiy siarhei sergio serge
  shimon simon simeon semyon
  solomon sol shlomo suleiman
  sophia sofia sophie sofya
  stephen steve steven stephan stefan stephane stefano esteban stepan
  susan sue susie suzanne susanne
  svetlana svitlana sviatlana
  tamara tammy
  theodore ted teddy theo fyodor fedor
  thomas tom tommy tomas tommaso
  timothy tim timmy
  theresa teresa terry tess tessa
  tatiana tatyana tetiana tetyana tanya
  uladzimir vladimir wladimir volodymyr volodimir wolodymyr vova
  valery valeri valeriy valerii valerij
  vasily vasili vasiliy vasyl vasil wassili basil
  victor viktor vitya
  victoria viktoria viktoriya vicky
  vitaly vitali vitaliy vitalii witali
  vincent vince vincenzo vicente
  vyacheslav viacheslav slava
  virginia ginny
  walter walt wally
  william bill billy will willy liam wilhelm guillaume guillermo willem
  yuri yuriy yury iurii iouri juri yurii
  zachary zach zack zac
  abdullah abdallah abdulla
  ahmed ahmad achmed ahmet
  ali aly
  hassan hasan
  hussein hussain husain hossein hussayn husein
  mahmoud mahmud mehmood
  mustafa mostafa moustafa
  omar umar omer
  osama usama
  saad sa'ad
  muammar moammar mu'ammar moamar
  abdel abdul abd abdal
  khaled khalid
  said saeed sayed sa'id
  tariq tarek tareq
  walid waleed
  gabriele gabi gabriela gabrielle
  ulrich uli ulli
  siegfried sigi siggi
  heinrich heiner heinz
  wolfgang wolf
  sigmar siggi
  hans hansi
  edmund ede ed
  jean-claude jean
  recep tayyip
  yasser yasir yaser
  yahya yahia`;

const GROUPS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [i, line] of GROUPS.trim().split('\n').entries()) {
    for (const name of line.trim().split(' ')) groups.set(name, [...(groups.get(name) ?? []), i]);
  }
  return groups;
})();

/** Whether two folded given names are used for one another: Ben and Benjamin, Dmitry and Dmytro. */
export function areNicknames(one: string, other: string): boolean {
  const groups = GROUPS_OF.get(one);
  return groups !== undefined && (GROUPS_OF.get(other)?.some((group) => groups.includes(group)) ?? false);
}

/** Whether a folded word is a given name that the groups know. */
export function hasNicknames(name: string): boolean {
  return GROUPS_OF.has(name);
}
