/**
 * A web address that may be a link: http or https, nothing that ends it early, and no user name, which is how an address
 * is made to look like another's (`https://treasury.gov@evil.example/`).
 * @returns the address as `URL` writes it, or undefined: then it is only text
 */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s<>"'\\^`{|}]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : undefined;
}
