import type { Claim, Mention } from '../annotation.js';

/** Words that accuse whoever is named beside them. English, checked one by one; what is merely unkind is not among them. */
const ACCUSING =
  /\b(?:accus(?:e|es|ed|ing|ations?)|alleg(?:e|es|ed|ing|edly|ations?)|blam(?:e|es|ed|ing)|brib(?:e|es|ed|ery|ing)|corrupt(?:ion)?|crim(?:e|es|inal)|defraud(?:ed)?|embezzl\w{1,6}|extort\w{0,5}|fraud\w{0,5}|guilty|illegal(?:ly)?|kickbacks?|launder(?:ed|ing)|lied|lying|misled|smear(?:ed)?|stole|stolen|threaten(?:ed|ing|s)?|unlawful(?:ly)?|violat(?:e|es|ed|ing|ions?)|wrongdoing)\b/i;

/**
 * Whom a claim accuses: the first named party in its content, other than the speaker, where its cue or its content
 * accuses, or the draft sets another account against it. A rule of thumb: a person may set it right by hand.
 * @returns the mention, or null
 */
export function accusedIn(
  text: string,
  claim: Claim,
  mentions: readonly Mention[],
): Mention | null {
  const said = [...claim.cue, ...claim.content]
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  if (!claim.contested && !ACCUSING.test(said)) return null;
  const speaker = claim.speaker?.actor;
  return (
    mentions.find(
      (mention) =>
        mention.actor !== null &&
        mention.actor !== speaker &&
        claim.content.some(({ start, end }) => start <= mention.start && mention.end <= end),
    ) ?? null
  );
}
