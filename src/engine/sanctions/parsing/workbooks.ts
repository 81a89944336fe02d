/** A sheet of a workbook as CSV. */
export interface Sheet {
  readonly name: string;
  readonly csv: string;
}

/**
 * The sheets of an Excel workbook as CSV, dates in ISO 8601. What reads workbooks is loaded when the first is read.
 * @throws Error where the workbook is damaged
 */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    csv: data.map((row) => `${row.map(cellText).join(',')}\r\n`).join(''),
  }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text =
    value instanceof Date
      ? Number.isNaN(value.getTime())
        ? ''
        : value.toISOString().slice(0, 10)
      : String(value as string | number | boolean).replaceAll('_x000D_', '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
