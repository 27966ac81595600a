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
  // What Node calls EDQUOT, in Linux and in macOS.
  'Unknown system error -122': 'Your share of the disk is full',
  'Unknown system error -69': 'Your share of the disk is full',
  EEXIST: 'It is there already; it is left as it is',
  ELOOP: 'Its symbolic links lead in a circle',
  EMFILE: 'Too many files are open',
  ENXIO: 'This is no file but a pipe or a device; `-` reads standard input',
  NOT_PLAIN: 'This is no file but a pipe or a device; `-` reads standard input',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large',
};

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown error';
}
