import { comparedWords } from '../comparedWords.js';
import { countedAt } from '../quantityStatements.js';

/** What a draft and a document agree on, its figures with sign and unit where both have the same: "2.4" as "$2.4 million". */
export function inFull(agreed: readonly string[], draft: string, document: string): string[] {
  const theirs = figuresIn(document);
  const ours = figuresIn(draft).filter(({ number, unit }) =>
    theirs.some((one) => one.number === number && one.unit === unit),
  );
  return agreed.map((one) =>
    /^\d/.test(one)
      ? (ours.find(({ written }) => startsFigure(written, one))?.written ?? one)
      : one,
  );
}

/** Whether a figure with its sign and unit is that of a number. */
function startsFigure(written: string, number: string): boolean {
  const rest = written.replace(/^\p{Sc} ?/u, '');
  return rest.startsWith(number) && !/^[\d.,]*\d/.test(rest.slice(number.length));
}

/** A figure of a draft and another one of the same unit in a document. */
export interface DifferingFigure {
  readonly draft: string;
  readonly document: string;
}

/** Figures of both that count the same unit and are not the same. */
export function differingFigures(draft: string, document: string): DifferingFigure[] {
  const [ours, theirs] = [figuresIn(draft), figuresIn(document)];
  return ours.flatMap(({ number, unit, written }) => {
    const same = theirs.filter((one) => one.unit === unit);
    return same.length === 0 || same.some((one) => one.number === number)
      ? []
      : [{ draft: written, document: same[0].written }];
  });
}

function figuresIn(text: string): { number: string; unit: string; written: string }[] {
  const words = comparedWords(text);
  return words.flatMap(({ norm }, i) =>
    /^\d/.test(norm)
      ? countedAt(text, words, i).map(({ number, unit, start, end }) => ({
          number,
          unit,
          written: text.slice(start, end),
        }))
      : [],
  );
}
