import { wordSet } from './wordSet.js';

/** States and provinces that stand behind a town's name, in one word, with the abbreviations of news agencies. */
const STATES = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
  michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo d.c n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va
  ontario quebec alberta manitoba saskatchewan ont que alta b.c queensland victoria tasmania nsw england scotland wales ireland kent essex sussex surrey norfolk suffolk devon cornwall
  dorset somerset cumbria lancashire yorkshire nottinghamshire derbyshire hampshire lincolnshire`);

const LONG_STATES: ReadonlySet<string> = new Set([
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
  'british columbia',
  'nova scotia',
  'new brunswick',
  'northern ireland',
]);

/** Whether folded words, without a last point, are a state or province, in full or as news agencies shorten it. */
export function isStateName(words: string): boolean {
  return STATES.has(words) || LONG_STATES.has(words);
}
