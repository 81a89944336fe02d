import { wordSet } from './wordSet.js';

/** English words with which plans, laws, prizes and headlines begin or end, and hardly any person's name. */
const PHRASE_WORDS = wordSet(`
  tax taxes cut cuts accounting active additional advanced affairs affordable agenda aging agreement agriculture alleged annual anti arab arctic armed arms arrest assessment asylum atlantic attack attacks austerity autonomous
  bailout ballet base basic biggest bilateral billion birds blockade border brexit budget building bureaucracy businesses
  capital carbon careful causes ceasefire cell cents cheap chemical civil clash clashes classic clean climate coastal collective collision comprehensive confidence conservative consumer contentious contemporary contract controversy
  cooperation corporate corruption covid cradle crater creative creators crimes criminal critics critical cultural currency cyber cyclone daily dangers data deadly debate debt decree deficit democracy demand developing diesel digital dignity direct
  disaster discovery disease domestic double doubts downtown draft drug dying eastern ecological economic education electric electoral electronic elite emergency emissions employment endangered energy entry environmental equal eternal
  ethnic euro eurozone evidence exchange executive exhibition exit expert experts exports extreme facing fair fake famous fans far fatal federal female festival fighters financial fiscal flexible floods flyover food forced foreign formula fossil
  free freedom fresh friendship frozen fuel funding gender genetic geological giant girls global goods grand greater grocery growing growth happy headaches hearing heavy hidden high historic historical holocaust homeland housing huge human humanitarian
  hunger hurricane ideas illegal immigrant immigration income increase industrial industry inequality inflation influenza information infrastructure initial inquiry insight intelligence interior international internet intervention invasion investment investors islamic
  jobs joint judicial key killer kyoto labor lack largest lawmakers lawyers leaders leading learning leading legal lesbian lethal level limited local longer lunar main male maritime marriage martial massive medical member memory men mental
  merchant migrant migrants migration militant military million mini minimum minority mixed mobile moderate monetary monument moral mortgage multiple municipal muslim mutual native natural naval negotiations neighbors nominations nuclear
  olympic online opening operation opinion opposition options orange organ organic original outcome outlook outrage pandemic paralympic parental parliamentary partial passenger patriotic pension performance permanent personal physical picture pilot
  poll polls poor popular population poverty powerful preliminary presidential prevention preview primary prison private pro probe processing product profits program programme promising property proposed prostitution protection protest protesters protests
  provincial public quantitative racial radical rail rape rapid rare reality rebels rebuilding recent recession reconstruction records recovery refugee refugees regional regulation relations relationship religious renewable reporters research residents
  resolute resolution response restoration returns revenue reverse revised revolutionary rising risk roads role rules rural safety sales samaritan sanctions satellite savings scandal scientific sea secular separate serious severe sex sexual shadow
  shale shared shows sickness silent simple single sites slow social solar soldiers sovereign spaceflight special species specific spot stability staple stellar stop storm strategic strategy strike strikes structural students study sub subprime suicide
  supply surface survey survivors suspect sustainable swine syrian technical technology tensions terminal terror terrorism terrorist thousands threat threats tobacco top total tough trade traditional traffic tragedy training transatlantic transport
  transportation troops tropical trouble typhoon underground unemployment unified unique united unity universal unlikely unrest urban useful vaccine various victims video viral virtual visa visit visual vocational volcano volunteer vote voter voters
  vulnerable wage water waves weapons weather wealth weekly wealthy welfare wide wild wildlife winners witness women workers working worldwide worst worse written youth zero
  insider inside economics policy politics media sport sports science culture travel lifestyle magazine special focus dossier analysis background timeline interview gallery quiz episode season chapter part volume section article paragraph title annex appendix figure table`);

/** Whether a folded word is one with which phrases are written with capitals that name no person: "Climate", "Resolute". */
export function isPhraseWord(word: string): boolean {
  return (
    PHRASE_WORDS.has(word) ||
    /(?:tional|tical|nical|gical|rial|cial|tural|ative|ious|nary|ity|ics|istic|atic|etic|omic|tion|tions|ment|ments|ness|ship|ships|ism|able|ible|ful|less|logy|graphy)$/.test(
      word,
    )
  );
}
