import { createGlob } from '../text/glob.ts';

/** What the setting `files` says of a file: a report, none, or nothing. */
export type FilesVerdict = 'in' | 'out' | 'unsaid';

/**
 * What the file patterns of the settings say of a path (relative to where they were set). The last pattern that fits
 * wins. With only exclusions, a file that none of them names is left to how it reads.
 */
export function filesVerdict(patterns: readonly string[], path: string): FilesVerdict {
  let verdict: FilesVerdict = patterns.some((pattern) => !pattern.startsWith('!')) ? 'out' : 'unsaid';
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    if (createGlob(excludes ? pattern.slice(1) : pattern)(path)) verdict = excludes ? 'out' : 'in';
  }
  return verdict;
}
