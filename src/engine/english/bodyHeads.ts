import { wordSet } from './wordSet.js';

/** The head of a body's name: "Defense Ministry", "Bank of England", "Frankfurter Rundschau". */
const HEADS = wordSet(`
  academy administration aerospace agency aid airlines airways alliance archdiocese army assembly associates association authority bahn bank banking bench board boards broadcasting brotherhood brigade brigades bureau
  cabinet campaign caucus center centre chamber chambers charity church circle club coalition college command commission committee companies company confederation conference congress consortium constabulary convention cooperative corp corporation corps council
  councils court courts democrats department diet diocese directorate division duma embassy engineering energy enterprises exchange
  faction federation finance forces force forum foundation front fund gazette government group guard guards guild
  herald holding holdings hospital house industries industry initiative inspectorate institute institution insurance intelligence international journal judiciary knesset
  laboratories laboratory league legion legislature liberals magazine media messenger militia ministry mission monitor motors movement museum navy network networks news newspaper nationalists
  observatory observer office oil orchestra order organization organisation organizations panel parliament partners partnership party patrol petroleum pharmaceuticals police politburo post press prosecutors prosecution publishing
  radio railways reconnaissance registry regiment register republicans reserve review rundschau school secretariat senate service services socialists socialites society squad staff standard state studio studios syndicate system systems
  biotech electronics ferries hydro logistics ombudsman rail telecoms trains
 pac images
  taskforce team technologies telecom telegraph telephone television theater theatre times tribunal tribune troika trust tv union unionists unions universities university verband verlag voice watch watchdog zeitung
  democrat gmbh inc ltd plc llc ag se sa spa bundeswehr luftwaffe wehrmacht foundation's chancellery treasury exchequer directorate-general subcommittee subsidiary quartet tigers
  agence nachrichten presse observer workers farmers campaigners scouts helmets allgemeine anzeiger kurier bild merkur gazeta agencia nacional partido partei bundesbank bundesamt bundestag bundesrat landtag`);

/** Heads that name bodies only behind another word, as they are everyday words by themselves: nothing here is a body where it stands alone. */
const PREPOSITIONAL = wordSet(`
  academy administration agency alliance archdiocese army assembly association authority bank board brotherhood bureau center centre chamber chambers church coalition college command commission committee company
  confederation conference congress corporation council court department diocese directorate embassy federation foundation forum friends front fund government guard house institute journal kingdom knights laboratory league legion
  ministry mission movement museum network observatory observer office order organization organisation orchestra parliament party police port reporters doctors citizens campaign prosecutors school senate service society
  tribunal union university voice syndicate group registry`);

/** Bodies that are known by one word, a name or an acronym written like a word. */
const KNOWN = wordSet(`
  congress bundestag bundesrat bundeswehr bundesbank knesset duma verkhovna sejm riksdag storting folketing majlis eurogroup eurojust europol frontex interpol unicef unesco unhcr opec asean mercosur
  pentagon kremlin politburo luftwaffe wehrmacht stasi gestapo mossad hamas hezbollah hizbollah hizbullah taliban fatah likud isis daesh al-qaeda al-qaida al-shabab al-shabaab al-nusra houthis pegida antifa
  reuters interfax tass xinhua axios politico bloomberg breitbart huffpost newsweek spiegel stern focus guardian economist telegraph forbes haaretz yonhap kyodo anadolu fars irna isna deutschlandfunk aljazeera al-jazeera al-arabiya
  greenpeace oxfam caritas wikileaks facebook twitter google youtube instagram whatsapp telegram tiktok microsoft apple amazon netflix uber airbnb tesla boeing airbus siemens daimler volkswagen porsche opel toyota honda nissan renault peugeot
  citroen fiat chrysler ford audi bosch bayer henkel adidas lufthansa germanwings ryanair easyjet alitalia allianz commerzbank unicredit santander barclays citigroup goldman gazprom rosneft lukoil transneft rusal sberbank
  vattenfall exxon exxonmobil chevron shell petrobras aramco pemex huawei samsung sony nokia ericsson intel ikea walmart starbucks mcdonald's nestle unilever novartis pfizer astrazeneca biontech moderna glaxosmithkline
  thyssenkrupp rheinmetall arcelormittal glencore greens tories labour syriza podemos ukip fidesz jobbik forza ofcom ofsted whitehall pravda izvestia kommersant vedomosti
  parliament senate reichstag vatican boko-haram al-qaeda-in red-cross white-house charlie-hebdo union-carbide islamic-state the-guardian islamic-jihad shin-bet scotland-yard downing-street wall-street-journal
  dow-chemical dow-jones samsung-electronics deutsche-welle financial-times new-york-times red-bull goldman-sachs morgan-stanley jp-morgan rolls-royce royal-dutch-shell human-rights-watch amnesty-international
  transparency-international save-the-children associated-press united-press-international agence-france-presse lok-sabha rajya-sabha loya-jirga khmer-rouge shining-path golden-dawn sinn-fein plaid-cymru
  forza-italia en-marche lega-nord united-nations european-union al-aqsa al-ahram al-hayat lashkar-e-taiba jemaah-islamiyah qaeda black-lives-matter occupy-wall-street pussy-riot syrian-arab-red-crescent red-crescent`);

/** Acronyms of no body: countries, things, ranks and what is counted. */
const NO_BODIES = wordSet(`
  us usa uk u.s u.k u.s.a uae gdr ddr frg ussr sssr drc prc roc rsa nz eea eez tv pr pc it ai vr id ids gdp gnp vat ceo ceos cfo coo cto cio mp mps mep meps mla mlas msp msps phd md ba ma mba am pm gmt cet cest utc est edt pst pdt
  aids hiv sars mers ebola covid covid-19 dna rna pcr ngo ngos gm gmo gmos ufo ufos atm atms cd cds dvd dvds pdf url usb sms gps suv suvs co2 ch4 bc ad bce ce faq diy vip vips asap rip ps nb ok no po dc la ny nyc ca tx fl wwi wwii ww2
  ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi icbm icbms wmd wmds r&d q&a b&b ied ieds tnt mri ct sim pin sos op ed f-16 g3 lgbt lgbtq lgbti bme bame mou gop-led brics bric eu-wide lng lpg cng kg km mph kph
  eur usd gbp chf bn mn pct h1n1 h5n1 bse fmd esm efsf ttip ceta nafta tpp start inf npt jcpoa ipo ipos m&a lbo etf etfs qe iq gi gis pow pows mia kia acta dax cac ftse djia nikkei emu erm abm smes sme html http https www tk cq`);

/** Whether a folded word is the head of a body's name ("ministry"); it is so only behind or before other words of a name. */
export function isBodyHead(word: string): boolean {
  return HEADS.has(word);
}

/** Whether a body's name may go on behind this folded word with "of" or "for": "University of Passau". */
export function takesOf(word: string): boolean {
  return PREPOSITIONAL.has(word);
}

/** Whether a folded word, by itself and with a capital, is the name of a body that readers know. */
export function isKnownBody(word: string): boolean {
  return KNOWN.has(word);
}

/** Whether a folded acronym is no body's: "US", "GDP", "II". */
export function isBodilessAcronym(word: string): boolean {
  return NO_BODIES.has(word);
}
