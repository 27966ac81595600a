/** What a system error means, as a sentence without a full stop. It names no path. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  return sentences[code] ?? `The system refuses it (${code})`;
}

/** Does the error say that there is no such file? */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  ENOTDIR: 'There is no such file or folder',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'You have no permission for this file or its folder',
  EPERM: 'You have no permission for this file or its folder',
  EROFS: 'The disk can only be read',
  ENOSPC: 'The disk is full',
  EEXIST: 'It is there already; it is left as it is',
  ELOOP: 'Its symbolic links lead in a circle',
  EMFILE: 'Too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large',
};

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown error';
}
