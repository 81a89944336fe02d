/** The files of media/newsroom: in a browser an extension can read its own files, but not list them. */
export const NEWSROOM_FILES = [
  'README.md',
  'actors.yaml',
  'drafts/miami-meeting.txt',
  'drafts/miami-meeting.txt.copydesk.yaml',
] as const;
