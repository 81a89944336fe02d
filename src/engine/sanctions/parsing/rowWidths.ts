import type { Row } from './csvRowReader.js';

/** Tells of the rows below the header of a table whether their cells stand under their headings. */
export class RowWidths {
  /** Whether the program that wrote the table writes as many cells as the header has, empty ones at the end of a row, too. */
  private isEven = false;

  /** @param width how many cells the header has */
  constructor(readonly width: number) {}

  /**
   * Why a row's cells stand under the wrong headings; undefined where they need not. Empty cells that a row has too many or too few at its end shift
   * nothing, but where the rows above have exactly theirs, a comma or a line break inside a cell has done it.
   */
  whyShifted({ cells, unclosed }: Row): string | undefined {
    const { width } = this;
    if (unclosed) return 'a quotation mark is never closed';
    const isLong = cells.slice(width).some((cell) => cell.trim() !== '');
    if (isLong || (this.isEven && cells.length !== width))
      return `the row has ${cells.length} cells, and the header ${width}`;
    this.isEven ||= cells.length === width && cells[width - 1].trim() === '';
    return undefined;
  }
}
