import { readYaml } from '../markdown/front-matter.ts';
import { isItem, keyOfCsl, workOfCsl } from './bibliography-csl.ts';
import { type Contents, createCollector, type Steps } from './bibliography-reading.ts';

/** A file in YAML that is longer is told and not read: the reader of YAML needs a second for half a million characters. */
const mostCharacters = 500_000;

/** Reads Pandoc's YAML bibliography: `references:` with items of CSL, between `---` lines or without them. */
export function* readCslYaml(text: string): Steps<Contents> {
  const file = createCollector(text);
  const all = { start: 0, end: text.length };
  if (text.length > mostCharacters) {
    file.fault({ start: 0, end: 1 }, 'Too long to be read as YAML; expected a BibTeX or CSL-JSON file');
    return file.contents();
  }
  yield;
  const start = /^\ufeff?(?:---[ \t]*\r?\n)?/.exec(text)?.[0].length ?? 0;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  const end = close ? start + close.index : text.length;
  const yaml = readYaml(text.slice(start, end), start, all);
  for (const { span, message } of yaml.faults) file.fault(span, `Not valid YAML: ${message}`);
  const items = yaml.data.references;
  if (!Array.isArray(items)) {
    if (yaml.faults.length === 0 && text.trim() !== '')
      file.fault({ start, end: start + 1 }, 'No works here; expected `references:` and a list of them');
    return file.contents();
  }
  for (const [index, item] of items.entries()) {
    const key = isItem(item) ? keyOfCsl(item) : undefined;
    if (!isItem(item) || key === undefined) continue;
    const span = yaml.spanOf(['references', index]) ?? all;
    file.add({ key, span, keySpan: yaml.spanOf(['references', index, 'id']) ?? span, work: () => workOfCsl(item) });
  }
  return file.contents();
}
