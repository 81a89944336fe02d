import * as l10n from '@vscode/l10n';

/** Of several things that were to be imported together only the first were: they are in force, and nothing takes them back. */
export class PartlyImported<T> extends Error {
  override readonly name = 'PartlyImported';

  /**
   * @param imported what is in force now
   * @param titles what a person calls it, and the rest
   * @param cause why the rest is missing
   */
  constructor(
    readonly imported: readonly T[],
    titles: { readonly imported: readonly string[]; readonly missing: readonly string[] },
    override readonly cause: Error,
  ) {
    super(
      l10n.t(
        '{0} imported. {1} not imported: {2}. Import the missing files again.',
        titles.imported.join('; '),
        titles.missing.join('; '),
        cause.message.replace(/\.$/, ''),
      ),
    );
  }
}
