/** Begins what a suite prints, so that it can be told from what else a page of VS Code says; invisible in a terminal. */
export const SUITE_MARK = '\u2060';
