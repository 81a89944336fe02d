/** Input that cannot be used; the message says which file and line, and what to do, for a person to read. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
