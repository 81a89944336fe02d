// What an office is called, so that "the minister" is not taken for the prime minister, nor "the health minister" for the one for finance.

/** Offices that are others with these words before them. */
const COMPOUND: Readonly<Record<string, RegExp>> = {
  minister: /^prime$/,
  president: /^vice$/,
  chancellor: /^vice$/,
};
/** Offices that several hold at a time, each for a field, a party or a place of their own. */
const WITH_FIELDS = /^(?:minister|secretary|commissioner|leader|president|premier|governor|mayor)$/;
/** Of a leader only these are a field: "the Labour leader" may be "the opposition leader". */
const LED =
  /^(?:labour|labor|tory|conservative|conservatives|liberal|liberals|ndp|snp|dup|ukip|green|greens|dem|democrat|democrats|plaid|cymru|bloc|republican|republicans|democratic|reform|majority|minority)$/;
const NO_FIELD =
  /^(?:the|an?|his|her|its|their|our|my|this|that|new|then|acting|deputy|junior|senior|shadow|cabinet|government|former|ex|late|one|another|same|of|and|or)$/;
const FORMER = /^(?:former|ex|then|late)$/;
/** With these before it an office is another one, which somebody else holds. */
const BESIDE = /^(?:shadow|deputy|assistant|associate)$/;

/**
 * The keys under which the holder of an office is kept and looked for.
 * @param before the words before the one for the office, in lower case, the nearest last; as many as belong to it
 * @param office the word for the office: "minister"
 * @returns the office alone and, behind it, the office with its field; "former prime minister" for somebody who was, "shadow chancellor" for
 * somebody beside the one who is
 */
export function officeKeys(before: readonly string[], office: string): string[] {
  const nearest = before.at(-1) ?? '';
  const name = COMPOUND[office]?.test(nearest) ? `${nearest} ${office}` : office;
  if (before.slice(-3).some((word) => FORMER.test(word))) return [`former ${name}`];
  const beside = before.slice(-3).findLast((word) => BESIDE.test(word));
  const hasField =
    name === office &&
    WITH_FIELDS.test(office) &&
    /^\p{L}[\p{L}-]+$/u.test(nearest) &&
    (office !== 'leader' || LED.test(nearest)) &&
    !NO_FIELD.test(nearest);
  const keys = hasField ? [name, `${nearest} ${office}`] : [name];
  return beside === undefined ? keys : keys.map((key) => `${beside} ${key}`);
}

/** Whether a key is of an office with a field: "finance minister". */
export function isFieldOf(key: string, office: string): boolean {
  return (
    WITH_FIELDS.test(office) &&
    key !== office &&
    key.endsWith(` ${office}`) &&
    !/^(?:former|prime|shadow|deputy|assistant|associate) /.test(key)
  );
}

/** The keys of the office in a source's words: of "the finance minister, a former banker" with "minister" those of the finance minister. */
export function officeIn(source: string, office: string): string[] {
  if (office === 'pm') return officeKeys(['prime'], 'minister');
  const words = source.toLowerCase().split(/[\s-]+/);
  const at = words.findIndex((word) => word.replace(/[^\p{L}]/gu, '') === office);
  return officeKeys(words.slice(Math.max(0, at - 3), Math.max(0, at)), office);
}
