/** A text for a label in which VS Code would draw icons ("$(error)"): it is shown as it is. */
export function plainLabel(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
