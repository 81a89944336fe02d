import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the facts of media/directories come from. */
const DATA = `The directories of people in office (media/directories) hold facts from these data, in Copydesk's own form:

unitedstates/congress-legislators, https://github.com/unitedstates/congress-legislators, public domain (CC0 1.0)
openstates/people, https://github.com/openstates/people, public domain (CC0 1.0)

${'-'.repeat(80)}

`;

/**
 * Writes the licences of all packages that went into the bundles.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says went in
 * @param {string} file
 */
export function writeLicences(metafiles, file) {
  const packages = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((input) => /^(?:.*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
      .filter(Boolean),
  );
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!license && !text) throw new Error(`${name} names no licence`);
    return `${name} ${version} (${license})\n\n${text && existsSync(join(folder, text)) ? readFileSync(join(folder, text), 'utf8').trim() : 'See its package.'}\n`;
  });
  writeFileSync(
    file,
    `${DATA}Copydesk holds the following packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
}
