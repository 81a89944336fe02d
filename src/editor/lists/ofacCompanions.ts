import * as vscode from 'vscode';

/** OFAC's CSV files that make up a list, the parties first. */
const LISTS: readonly (readonly string[])[] = [
  ['sdn', 'alt', 'add', 'sdn_comments'],
  ['cons_prim', 'cons_alt', 'cons_add', 'cons_comments'],
];

/**
 * Offers the other CSV files of OFAC's list that lie beside the chosen ones: not every dialog lets a person choose several files.
 * @returns the files to import; undefined where the person calls it off
 */
export async function withCompanions(
  chosen: readonly vscode.Uri[],
): Promise<vscode.Uri[] | undefined> {
  const missing = await missingBeside(chosen);
  if (missing.length === 0) return [...chosen];
  const together = vscode.l10n.t('Import Together');
  const names = (files: readonly vscode.Uri[]): string => files.map(fileName).join(', ');
  const alone = vscode.l10n.t('Only {0}', names(chosen));
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The same folder as {1} also has {0}.', names(missing), names(chosen)),
    {
      modal: true,
      detail: [
        vscode.l10n.t('OFAC’s list is complete only with all of its CSV files.'),
        ...missing.map((file) => costOf(fileName(file))),
      ].join('\n'),
    },
    together,
    alone,
  );
  if (answer === undefined) return undefined;
  return answer === together ? [...chosen, ...missing] : [...chosen];
}

/** What is lost without one of the files. */
function costOf(name: string): string {
  switch (partOf(name)?.part.replace(/^(?:sdn|cons)_/, '')) {
    case 'alt':
      return vscode.l10n.t(
        'Without {0}: no other names of the parties, so many are not found.',
        name,
      );
    case 'add':
      return vscode.l10n.t('Without {0}: no addresses to compare with the draft.', name);
    case 'comments':
      return vscode.l10n.t('Without {0}: long remarks (births, numbers) are cut off.', name);
    default:
      return vscode.l10n.t('Without {0}: no parties at all.', name);
  }
}

async function missingBeside(chosen: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const missing: vscode.Uri[] = [];
  for (const uri of chosen) {
    const part = partOf(fileName(uri));
    if (!part) continue;
    const folder = vscode.Uri.joinPath(uri, '..');
    let beside: readonly string[];
    try {
      beside = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    } catch {
      // A folder that may not be listed has nothing to offer.
      continue;
    }
    for (const name of beside) {
      const other = partOf(name);
      const file = vscode.Uri.joinPath(folder, name);
      if (
        other?.list === part.list &&
        other.copy === part.copy &&
        other.part !== part.part &&
        ![...chosen, ...missing].some((one) => one.toString() === file.toString())
      )
        missing.push(file);
    }
  }
  return missing;
}

interface NamedPart {
  readonly list: number;
  readonly part: string;
  /** What a browser adds to the name of a second download: " (1)". */
  readonly copy: string;
}

function partOf(name: string): NamedPart | undefined {
  const match = /^([a-z_]+)( ?\(\d+\))?\.csv$/i.exec(name);
  const part = match?.[1].toLowerCase();
  const list = LISTS.findIndex((parts) => part !== undefined && parts.includes(part));
  return list < 0 ? undefined : { list, part: part!, copy: match![2] ?? '' };
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
