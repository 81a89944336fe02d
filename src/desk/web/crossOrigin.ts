/** Whether files of any site can be read: a browser hands over only what a site allows other sites' pages, and the official ones allow nothing. */
export const READS_EVERY_SITE = false;
