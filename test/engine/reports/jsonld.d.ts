/** What the tests use of jsonld, which brings no types. */
declare module 'jsonld' {
  interface Loaded {
    contextUrl: null;
    documentUrl: string;
    document: unknown;
  }
  export function expand(
    document: object,
    options: { base: string; safe: boolean; documentLoader: (url: string) => Promise<Loaded> },
  ): Promise<Record<string, unknown>[]>;
  const jsonld: { expand: typeof expand };
  export default jsonld;
}
