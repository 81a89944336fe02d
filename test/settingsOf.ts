/** What tests read of a manifest's settings. */
interface WithSettings<S> {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, S>> }[];
  };
}

/** A manifest's settings by their ids, whichever group they stand in. */
export function settingsOf<S>({ contributes }: WithSettings<S>): Readonly<Record<string, S>> {
  return Object.fromEntries(
    contributes.configuration.flatMap(({ properties }) => Object.entries(properties)),
  );
}
