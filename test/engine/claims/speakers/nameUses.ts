import type { Name, NameUse } from '../../../../src/engine/claims/syntax/naming/nameUse.js';

/** A name as a paragraph uses it, about which the text tells nothing but what is given; the subject of a verb. */
export function nameUse(name: string, more: Partial<NameUse> = {}): NameUse {
  const start = more.start ?? 0;
  return {
    start,
    end: start + name.length,
    name,
    words: name.toLowerCase().split(' '),
    person: false,
    body: false,
    gender: null,
    roles: [],
    subject: true,
    ...more,
  };
}

/** The names where they stand in a text, in order. */
export function namesIn(
  text: string,
  ...names: readonly (readonly [name: string, more?: Partial<NameUse>])[]
): NameUse[] {
  let from = 0;
  return names.map(([name, more]) => {
    const start = text.indexOf(name, from);
    if (start < 0) throw new Error(`no ${name} in ${text}`);
    from = start + name.length;
    return nameUse(name, { ...more, start });
  });
}

/** A person's name. */
export function person(name: string, more: Partial<Name> = {}): NameUse {
  return nameUse(name, { person: true, ...more });
}
