import { parseRegistry } from '../../registry/parseRegistry.js';
import type { Actor } from '../../registry/registrySchema.js';
import { type DirectoryPerson, DirectoryRefused } from '../directoryPerson.js';
import type { DirectoryFile } from '../directoryReading.js';
import type { DirectoryFormat } from './directoryFormat.js';

/** Another newsroom's registry: its people, without bios and sanctions, as a directory that nobody here has reviewed. */
export const registryPeople: DirectoryFormat = {
  name: 'a Copydesk registry',
  together: false,
  isIn: (head) => /^(?:"?actors"?)\s*:/m.test(head) || /^version: 1\b/m.test(head),
  async read(file, reading) {
    const registry = parseRegistry(await textOf(file), file.name);
    const [problem] = registry.problems.filter(({ severity }) => severity === 'error');
    if (registry.entries.length === 0)
      throw new DirectoryRefused(
        `${file.name}${problem ? `, line ${lineAt(registry.text, problem.start)}: ${problem.message}` : ': this registry has no entries'}. Fix it, and import it again.`,
      );
    for (const { actor, idSpan } of registry.entries)
      if (actor.kind === 'person')
        reading.deliver(personOf(actor), file.name, lineAt(registry.text, idSpan.start));
    return { source: 'another Copydesk registry' };
  },
};

function personOf(actor: Actor): DirectoryPerson {
  const { pronouns, aliases, roles, links } = actor;
  return {
    name: actor.name,
    names: (aliases ?? []).filter(({ weak }) => !weak).map(({ name }) => name),
    sex: pronouns === 'she' ? 'female' : pronouns === 'he' ? 'male' : undefined,
    born: actor.born ?? undefined,
    died: actor.died ?? undefined,
    country: actor.country ?? undefined,
    offices: (roles ?? []).map(({ title, since, until }) => ({ title, since, until })),
    ids: { wikidata: links?.wikidata ?? undefined, source: actor.id },
  };
}

async function textOf(file: DirectoryFile): Promise<string> {
  const pieces: string[] = [];
  for await (const chunk of file.chunks) pieces.push(chunk);
  return pieces.join('').replace(/^\uFEFF/, '');
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
