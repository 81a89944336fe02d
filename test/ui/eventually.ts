import { PATIENCE } from '../../scripts/host/workbench.js';

/**
 * Waits until something holds, as long as anything on a page may take.
 * @param what in words, for the message
 * @throws Error where it does not hold by then
 */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await holds());) {
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
