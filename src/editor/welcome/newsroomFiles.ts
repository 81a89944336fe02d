/** The files of media/newsroom: in a browser an extension can read its own files, but not list them. */
export const NEWSROOM_FILES = [
  'README.md',
  'actors.yaml',
  'documents/johnson-1963-11-27.html',
  'drafts/let-us-continue.md',
  'drafts/miami-meeting.txt',
  'drafts/miami-meeting.txt.copydesk.yaml',
] as const;
