import type { GenericSchema } from 'valibot';

/** A schema of whatever kind, as far as its parts are looked into. */
export type AnySchema = GenericSchema & {
  readonly type: string;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly pipe?: readonly unknown[];
};

/**
 * A schema without its wrappers; a union is each of its options.
 * @param isWhole what is not taken apart any further
 */
export function alternatives(
  schema: AnySchema,
  isWhole: (schema: AnySchema) => boolean = () => false,
): AnySchema[] {
  if (isWhole(schema)) return [schema];
  if (schema.wrapped) return alternatives(schema.wrapped, isWhole);
  if (schema.options && schema.type === 'union')
    return schema.options.flatMap((option) => alternatives(option, isWhole));
  return [schema];
}
