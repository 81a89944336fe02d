import { ListRefused } from '../parsing/listing.js';
import type { HeadedFile } from '../parsing/listReading.js';
import { ofacCsvShape } from './ofacCsvShape.js';

/**
 * Parts OFAC's CSV files into the lists that they make up. Both of OFAC's lists have the same files, and nothing in them says which list they are of:
 * each file of parties begins a list, and the others go with the parties whose numbers they name, or else with those that OFAC names the file after.
 * @throws ListRefused where it cannot be told whose aliases or remarks a file holds
 */
export async function ofacCsvLists(files: readonly HeadedFile[]): Promise<HeadedFile[][]> {
  const ofParties = files.filter(({ head }) => ofacCsvShape(head)?.part === 'sdn');
  if (ofParties.length < 2) return [[...files]];
  if (ofParties.length === files.length) return files.map((file) => [file]);
  const lists: { readonly numbers: ReadonlySet<string>; readonly files: HeadedFile[] }[] = [];
  for (const file of ofParties) {
    const { numbers, again } = await numbersIn(file);
    lists.push({ numbers, files: [again] });
  }
  for (const file of files) {
    if (ofParties.includes(file)) continue;
    const { numbers, again } = await numbersIn(file);
    const shared = lists.map((list) => [...numbers].filter((one) => list.numbers.has(one)).length);
    const most = lists.filter((_, i) => shared[i] === Math.max(...shared));
    const own =
      most.length === 1
        ? most
        : most.filter(
            (list) => isNamedForConsolidated(list.files[0]) === isNamedForConsolidated(file),
          );
    if (own.length !== 1)
      throw new ListRefused(
        `${file.name}: to which of these lists of OFAC's it belongs (${ofParties.map(({ name }) => name).join(', ')}) cannot be told. Choose the files of one list at a time.`,
      );
    own[0].files.push(again);
  }
  return lists.map((list) => list.files);
}

/** OFAC's own names: cons_prim.csv, cons_alt.csv ... beside sdn.csv, alt.csv ... */
function isNamedForConsolidated({ name }: HeadedFile): boolean {
  return /(?:^|[\\/])cons/i.test(name);
}

/** The numbers of the parties that the rows of a file are about, and the file to be read from its beginning; it has a few megabytes. */
async function numbersIn(
  file: HeadedFile,
): Promise<{ readonly numbers: ReadonlySet<string>; readonly again: HeadedFile }> {
  const pieces: string[] = [];
  for await (const piece of file.chunks) pieces.push(piece);
  const numbers = new Set<string>();
  for (const [, number] of pieces.join('').matchAll(/^"?(\d+)"?[,;\t]/gm)) numbers.add(number);
  const again = async function* (): AsyncGenerator<string> {
    yield* pieces;
  };
  return { numbers, again: { ...file, chunks: again() } };
}
