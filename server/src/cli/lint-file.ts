import { withFrontMatter } from '../lint/lint.ts';
import { resolvePlace } from '../lint/resolve-place.ts';
import type { Settings } from '../lint/settings.ts';
import { isBibliographyName, wantsFilesBeside } from '../report/named-bibliographies.ts';
import { type Report, readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { unescaped } from '../text/unescaped.ts';
import { createBibliographyFiles } from './bibliography-files.ts';
import type { Configurations } from './configuration.ts';
import type { FileResult } from './file-result.ts';
import type { Host } from './host.ts';
import { createImageFiles } from './image-files.ts';
import { type LintOptions, lintText } from './lint-text.ts';
import { folderOf, relativeTo } from './paths.ts';
import { isSelected } from './select-report.ts';

/** One file to be linted: plain data, which could be sent to another thread. */
export interface FileJob extends LintOptions {
  readonly path: string;
  /** The path that is shown. */
  readonly shown: string;
  readonly text: string;
  /** The settings below the report's own front matter. */
  readonly settings: Settings;
  /** The folder that file patterns count from, where the file must show that it is a report; else undefined. */
  readonly selectFrom: string | undefined;
  /** It is linted only if it reads one of these files; undefined: in any case. */
  readonly onlyWith: readonly string[] | undefined;
}

/** What came of a file: plain data too. */
export interface LintedFile {
  readonly result: FileResult;
  /** The bibliographies that it reads, whether or not something was found in them. */
  readonly bibliographies: readonly FileResult[];
  /** The text after the fixes. */
  readonly text: string;
  /** How many findings the fixes took away. */
  readonly fixed: number;
  /** How many items the author declared not applicable. */
  readonly declared: number;
  readonly words: number;
  /** How long it took to read and lint it. */
  readonly milliseconds: number;
}

/** Lints a file; undefined where it is none of those that are asked for. */
export type LintFile = (job: FileJob) => Promise<LintedFile | undefined>;

/** Creates what lints files one by one; bibliographies, images and profiles are read once for all of them. */
export function createLintFile(
  host: Host,
  configurations: Pick<Configurations, 'forReport' | 'profileFiles'>,
): LintFile {
  const bibliographyFiles = createBibliographyFiles(host);
  const withImages = createImageFiles(host);

  return async ({ path, shown, text, settings: under, selectFrom, onlyWith, ...options }) => {
    const begun = host.now();
    const alone = readReport(text, { language: under.language });
    if (selectFrom !== undefined && !isSelected(alone, path, { settings: under, folder: selectFrom })) return undefined;
    const report = await withImages(await bibliographyFiles.of(alone, path), path);
    const settings = await configurations.forReport(under, report, path);
    if (onlyWith && !(await readsOneOf(new Set(onlyWith), report, settings, path))) return undefined;
    const { text: mended, fixed, declared, ...found } = lintText(report, rules, settings, options);
    const bibliographies = bibliographyFiles.lint(report, settings, options.showSource);
    const milliseconds = host.now() - begun;
    const result = { path: shown, ...found };
    return { result, bibliographies, text: mended, fixed, declared, words: report.words, milliseconds };
  };

  async function readsOneOf(
    files: ReadonlySet<string>,
    report: Report,
    given: Settings,
    path: string,
  ): Promise<boolean> {
    const isOne = (file: string): boolean => files.has(file);
    if (report.bibliographies.some(({ file }) => isOne(file))) return true;
    const images = report.images.map(({ url }) =>
      resolvePlace(folderOf(path), unescaped(url.split(/[?#]/, 1)[0] ?? url)),
    );
    if (images.some(isOne) || (wantsFilesBeside(report) && [...files].some((file) => liesBeside(file, path))))
      return true;
    return (await configurations.profileFiles(withFrontMatter(report, rules, given).settings)).some(isOne);
  }
}

/** Is it a bibliography in the folder of the report, even one that went? */
function liesBeside(file: string, path: string): boolean {
  const folder = folderOf(path);
  return folderOf(file) === folder && isBibliographyName(relativeTo(folder, file));
}
