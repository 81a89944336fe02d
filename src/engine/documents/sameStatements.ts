import { type QuantityStatement, matterStem } from './quantityStatements.js';

/** How much of the longer of both sentences the shorter one must say again; all of the shorter must be in the longer. */
const SAME_MATTER = 0.6;
/** Names and other words. */
const MIN_SAME_WORDS = 3;

/** Whether two sentences name the same and say the same of it, apart from figures. */
export function saysTheSame(ours: QuantityStatement, theirs: QuantityStatement): boolean {
  const [names, otherNames] = [namesBeside(ours, theirs), namesBeside(theirs, ours)];
  if (names.size === 0 || !isSame(names, otherNames) || !isOfSameTime(ours, theirs)) return false;
  if (!knowsOwned(ours, theirs) || !knowsOwned(theirs, ours)) return false;
  const [matter, otherMatter] = [matterBeside(ours, names), matterBeside(theirs, otherNames)];
  const shared = [...matter].filter((word) => otherMatter.has(word)).length;
  return (
    names.size + shared >= MIN_SAME_WORDS &&
    shared >= Math.min(matter.size, otherMatter.size) &&
    shared >= SAME_MATTER * Math.max(matter.size, otherMatter.size)
  );
}

/**
 * Whether two sentences without names say the same in the same words, apart from one number. Any other word, date or number
 * makes it another thing: another year, the young among the workers, imports for exports.
 */
export function saysItInTheSameWords(ours: QuantityStatement, theirs: QuantityStatement): boolean {
  if (ours.names.size > 0 || theirs.names.size > 0 || ours.negations !== theirs.negations)
    return false;
  const matter = matterBeside(ours, new Set());
  return (
    matter.size >= MIN_PLAIN_WORDS &&
    isSame(matter, matterBeside(theirs, new Set())) &&
    isOfSameTime(ours, theirs) &&
    ours.numbers.length === theirs.numbers.length &&
    ours.numbers.filter((one) => !theirs.numbers.includes(one)).length <= 1
  );
}

/** Whether both are of one time: the same years and days, the same quarter, and not one of them of a plan or of what is over. */
function isOfSameTime(ours: QuantityStatement, theirs: QuantityStatement): boolean {
  return (
    isSame(ours.dates, theirs.dates) &&
    isSame(ours.ordinals, theirs.ordinals) &&
    (ours.days.size === 0 || theirs.days.size === 0 || isSame(ours.days, theirs.days)) &&
    ours.isPlan === theirs.isPlan &&
    ours.isPast === theirs.isPast
  );
}

/** Whether a sentence speaks of what is owned in another one: "Dunne's rival" is not Dunne. */
function knowsOwned({ owned }: QuantityStatement, { matter }: QuantityStatement): boolean {
  return owned.every((stem) => matter.has(stem));
}

/** So many words in common without a name are no chance. */
const MIN_PLAIN_WORDS = 6;

/** The names of a sentence beside another: a leading word is one where the other has it as one, or leads with it, too. */
function namesBeside(
  { names, leading }: QuantityStatement,
  other: QuantityStatement,
): ReadonlySet<string> {
  return new Set([
    ...names,
    ...[...leading].filter((word) => other.names.has(word) || other.leading.has(word)),
  ]);
}

/** What a sentence says beside its names. */
function matterBeside(
  { matter, leading }: QuantityStatement,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([
    ...matter.keys(),
    ...[...leading].filter((word) => !names.has(word)).map(matterStem),
  ]);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
