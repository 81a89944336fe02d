import * as l10n from '@vscode/l10n';

/** Why a file system refuses. */
export type FailureKind =
  | 'full'
  | 'readOnly'
  | 'noPermission'
  | 'nameTooLong'
  | 'notAFile'
  | 'inUse'
  | 'leadsOutside'
  | 'notUtf8'
  | 'unavailable';

/** A file could not be read or written; the message is what the system said, and is for the log. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  NoPermissions: 'noPermission',
  ENAMETOOLONG: 'nameTooLong',
  EISDIR: 'notAFile',
  ENOTDIR: 'notAFile',
  ELOOP: 'notAFile',
  FileIsADirectory: 'notAFile',
  FileNotADirectory: 'notAFile',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
};

/** What went wrong, out of an error of Node or of VS Code, whose messages hold Node's codes. */
export function fileFailure(error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const said = String(message ?? error);
  const named = [/\bE[A-Z]{4,}\b/.exec(said)?.[0], String(code)].find(
    (name) => name !== undefined && KINDS[name],
  );
  return new FileFailure(named ? KINDS[named] : 'unavailable', said);
}

/** A sentence for the person whose file could not be written. @param name the file as they know it */
export function failureSentence({ kind, message }: FileFailure, name: string): string {
  switch (kind) {
    case 'full':
      return l10n.t('“{0}” was not saved: the disk is full. Make room, and try again.', name);
    case 'readOnly':
      return l10n.t('“{0}” was not saved: the disk or the file is read-only.', name);
    case 'noPermission':
      return l10n.t('“{0}” was not saved: you do not have permission to write there.', name);
    case 'nameTooLong':
      return l10n.t(
        '“{0}” was not saved: its name is too long. Give the draft a shorter name.',
        name,
      );
    case 'notAFile':
      return l10n.t('“{0}” was not saved: it is not an ordinary file.', name);
    case 'inUse':
      return l10n.t('“{0}” was not saved: another program keeps changing it.', name);
    case 'leadsOutside':
      return l10n.t('“{0}” was not saved: it is a link that leads out of its folder.', name);
    case 'notUtf8':
      return l10n.t(
        '“{0}” was not saved: it is not encoded as UTF-8. Save it as UTF-8 first.',
        name,
      );
    case 'unavailable':
      return l10n.t('“{0}” was not saved: {1}', name, message);
  }
}
