import { localDayOf } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Mention } from '../../engine/annotation.js';
import type { ListedKind, Listing } from '../../engine/sanctions/parsing/listing.js';
import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import { type ListedReason, listedReason } from '../../engine/sanctions/screening/listedReason.js';
import { httpsLink, literalMarkdown as plain } from '../kit/harmlessMarkdown.js';
import { localDateWords } from '../kit/localWords.js';

// What a list says of a party, as Markdown. Every word that comes from a list goes through harmlessMarkdown.ts.

const { language } = vscode.env;
const BREAK = '\\\n';
/** Remarks run to thousands of characters; the notice has the rest. */
const LONGEST_REMARKS = 400;

/** Who is listed: the name as the list prints it, what the party is, when and where from. */
export function partyText(listing: Listing, { printed }: ListedReason): string {
  const { names, kind, born, nationalities, gender, birthplaces = [] } = listing;
  const also = printed !== names[0].printed && vscode.l10n.t('listed as {0}', names[0].printed);
  const facts = [
    kindWord(kind),
    born.length > 0 && vscode.l10n.t('born {0}', born.join(', ')),
    birthplaces.length > 0 && vscode.l10n.t('place of birth: {0}', birthplaces.join('; ')),
    ...nationalities,
    gender ?? false,
  ];
  const head = [`**${plain(printed)}**`, also && plain(also)].filter(Boolean).join(' · ');
  return [
    head,
    facts
      .filter((fact): fact is string => typeof fact === 'string')
      .map((fact) => plain(fact))
      .join(' · '),
    ...identityLines(listing).map((line) => plain(line)),
  ].join(BREAK);
}

/** How many values of a kind a hover shows; the list's own page has the rest. */
const MOST_VALUES = 6;

/** Offices, numbers, addresses and what is known of a ship, a line for each: what tells a party from a namesake. */
function identityLines({ names, positions, identifiers, addresses, craft }: Listing): string[] {
  // Names in other scripts are what a draft or a source in that language writes.
  const scripts = names
    .map(({ printed }) => printed)
    .filter((printed) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(printed));
  return [
    valuesLine(scripts, (values) => vscode.l10n.t('In its own script: {0}', values)),
    valuesLine(positions, (values) => vscode.l10n.t('Positions: {0}', values)),
    valuesLine(identifiers, (values) => vscode.l10n.t('Numbers: {0}', values)),
    valuesLine(addresses, (values) => vscode.l10n.t('Addresses: {0}', values)),
    valuesLine(craft, (values) => vscode.l10n.t('Ship or aircraft: {0}', values)),
  ].flat();
}

function valuesLine(
  values: readonly string[] = [],
  line: (values: string) => string,
): readonly string[] {
  if (values.length === 0) return [];
  return [
    line(values.slice(0, MOST_VALUES).join('; ') + (values.length > MOST_VALUES ? ' …' : '')),
  ];
}

/** On which list, under which programme and number, since when. */
export function designationText(
  { id, programs, listedOn, url, imo, measure }: Listing,
  { summary, imported }: ListHead,
): string {
  const dated = summary.date
    ? vscode.l10n.t('list of {0}', localDateWords(summary.date, language))
    : vscode.l10n.t('list imported on {0}', localDateWords(localDayOf(imported), language));
  const facts = [
    dated,
    programs.join(', '),
    vscode.l10n.t('no. {0}', id),
    imo && `IMO ${imo}`,
    listedOn && vscode.l10n.t('listed on {0}', localDateWords(listedOn, language)),
    measure === 'export-restrictions' && vscode.l10n.t('export restrictions, not sanctions'),
    measure === 'none' && vscode.l10n.t('listed for other reasons, not sanctioned'),
  ]
    .filter((fact): fact is string => !!fact)
    .map((fact) => plain(fact));
  return [
    `**${plain(summary.title)}**`,
    ...facts,
    ...(url ? [httpsLink(vscode.l10n.t('notice'), url)] : []),
  ].join(' · ');
}

export function remarksText({ remarks = '' }: Listing): string {
  return plain(
    remarks.length > LONGEST_REMARKS
      ? `${remarks.slice(0, remarks.lastIndexOf(' ', LONGEST_REMARKS) + 1 || LONGEST_REMARKS)}…`
      : remarks,
  );
}

/** Why the draft's words match: "Matched by: listed name, without the father's name". */
export function reasonText(
  mention: Mention,
  listing: Listing,
  document: vscode.TextDocument,
): { readonly reason: ListedReason; readonly text: string } {
  const full = mention.antecedent
    ? document
        .getText()
        .slice(mention.antecedent.start, mention.antecedent.end)
        .replace(/\s+/g, ' ')
    : mention.text;
  const reason = listedReason(listing, full, mention.form);
  const line = mention.antecedent && document.positionAt(mention.antecedent.start).line + 1;
  const after =
    line && mention.form !== 'name' ? ` ${vscode.l10n.t('(“{0}” on line {1})', full, line)}` : '';
  return {
    reason,
    text: plain(vscode.l10n.t('Matched by: {0}.', `${reasonWords(reason)}${after}`)),
  };
}

function reasonWords({ kind }: ListedReason): string {
  switch (kind) {
    case 'strong':
      return vscode.l10n.t('a strong name on the list');
    case 'weak':
      return vscode.l10n.t('a weak name on the list, beside a strong one in this draft');
    case 'shortened':
      return vscode.l10n.t('a listed name without its second given name or surname');
    case 'father':
      return vscode.l10n.t('a listed name without the father’s name');
    case 'legal-form':
      return vscode.l10n.t('a listed name without its legal form or article');
    case 'longer':
      return vscode.l10n.t('words of a longer listed name');
    case 'initial':
      return vscode.l10n.t('a listed name with a middle initial');
    case 'spelling':
      return vscode.l10n.t('a listed name in another spelling');
    case 'surname':
      return vscode.l10n.t('surname, with the full name in this draft');
    case 'acronym':
      return vscode.l10n.t('acronym that this draft gives the listed name');
    case 'number':
      return vscode.l10n.t('the ship’s IMO number');
  }
}

function kindWord(kind: ListedKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'entity':
      return vscode.l10n.t('Entity');
    case 'vessel':
      return vscode.l10n.t('Vessel');
    case 'aircraft':
      return vscode.l10n.t('Aircraft');
  }
}
