/** Whether files of any site can be read: Node asks servers itself, and no browser stands between. */
export const READS_EVERY_SITE = true;
