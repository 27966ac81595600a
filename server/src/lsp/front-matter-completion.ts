import { CompletionItemKind } from 'vscode-languageserver';
import type { Schema } from '../lint/settings-schema.ts';
import type { Rule } from '../rule/define-rule.ts';
import { defaultOptions } from '../rule/options.ts';
import { rules } from '../rules/index.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import type { Analysis } from './analysis.ts';
import { type ItemAt, lineBefore, lineBehind, sortTextOf } from './completion-item.ts';
import { keyLines, pathAt } from './front-matter-lines.ts';
import { propertiesOf, schemaAt, valuesOf } from './front-matter-schema.ts';

/** In the front matter the keys that are read and not there yet, and behind a key its values. */
export function frontMatterItems({ report }: Analysis, offset: number): readonly ItemAt[] {
  const { span } = report.frontMatter ?? { span: { start: 0, end: 0 } };
  const line = lineBefore(report, offset);
  if (offset <= span.start + 3 || offset >= span.end) return [];
  // A value that stands behind the cursor gives way to the one that is chosen.
  const behind = /^([\w./-]{0,60})[ \t]{0,9}$/.exec(lineBehind(report, offset))?.[1];
  if (behind === undefined) return [];
  const key = /^([ ]{0,40})["']?([\w./-]{0,80})$/.exec(line);
  if (key && behind !== '') return [];
  if (key) return keyItems(key[1]?.length ?? 0, key[2] ?? '');
  const value = /^([ ]{0,40})["']?([\w$./-]{1,80})["']?[ ]{0,9}:([ \t]{0,9})([\w./-]{0,60})$/.exec(line);
  if (!value) return [];
  const [, indent = '', name = '', gap = '', typed = ''] = value;
  return valueItems([...around(indent.length), name], gap === '' ? ' ' : '', typed);

  function around(indent: number): readonly string[] {
    return pathAt(keyLines(report), report.lines.positionAt(offset).line, indent);
  }

  function keyItems(indent: number, typed: string): readonly ItemAt[] {
    const path = around(indent);
    const here = report.lines.positionAt(offset).line;
    const standing = keyLines(report)
      .filter((each) => each.line !== here && each.path.slice(0, -1).join('\n') === path.join('\n'))
      .map((each) => each.path.at(-1));
    const start = offset - typed.length;
    const below = `${lineEndingOf(report.text)}${' '.repeat(indent + 2)}`;
    return Object.entries(propertiesOf(schemaAt(path)))
      .filter(([name, schema]) => schema !== undefined && !standing.includes(name))
      .map(([name, schema = {}], rank) => ({
        label: name,
        kind: CompletionItemKind.Property,
        ...helpOf(name, schema, path),
        sortText: sortTextOf(rank),
        span: { start, end: offset },
        newText: `${name}:${schema.properties === undefined ? ' ' : below}`,
      }));
  }

  function valueItems(path: readonly string[], gap: string, typed: string): readonly ItemAt[] {
    const schema = schemaAt(path);
    if (!schema) return [];
    const rule = path.at(-2) === 'rules' ? rules.find(({ id }) => id === path.at(-1)) : undefined;
    const values = [...valuesOf(schema), ...(rule ? withOptions(rule) : [])];
    return values.map(({ value, meaning }, rank) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      ...(meaning !== undefined && { documentation: meaning }),
      ...(value === schema.default && { detail: 'default' }),
      sortText: sortTextOf(rank),
      span: { start: offset - typed.length, end: offset + (behind?.length ?? 0) },
      newText: gap + value,
    }));
  }
}

/** The help of a rule is long, and there are many of them. */
function helpOf(name: string, { description }: Schema, path: readonly string[]): Partial<ItemAt> {
  const [last] = path.slice(-1);
  if (last === 'rules' || last === 'notApplicable') return { helpFor: name };
  return typeof description === 'string' ? { documentation: description } : {};
}

/** A severity with the options of a rule as they are by default. */
function withOptions({ severity, options }: Rule): readonly { readonly value: string; readonly meaning: string }[] {
  if (Object.keys(options).length === 0) return [];
  const written = Object.entries(defaultOptions(options)).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const meaning = Object.entries(options).map(([name, { description }]) => `\`${name}\`: ${description}`);
  return [{ value: `[${severity}, { ${written.join(', ')} }]`, meaning: meaning.join('\n\n') }];
}
