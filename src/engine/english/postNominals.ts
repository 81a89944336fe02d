const POST_NOMINALS =
  /^(?:MP|MEP|MSP|MLA|MPP|MS|AM|TD|QC|KC|SC|CBE|OBE|MBE|KBE|DBE|CMG|PhD|MD|DDS|RN|CPA|Esq)$/;

/** Whether a word, as written and without its points, stands behind a name without being part of it: "Fiona MacDonald MP". */
export function isPostNominal(word: string): boolean {
  return POST_NOMINALS.test(word);
}
