import { type FrontMatter, readYaml } from '../markdown/front-matter.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { defaultSettings, layOver } from './settings.ts';

/** What a configuration file says, and what is wrong in it. */
export interface ConfigurationFile {
  /** A layer of settings, as plain data. */
  readonly layer: unknown;
  readonly faults: readonly { readonly span: Span; readonly message: string }[];
}

/** The names that are looked for in each folder; the first that is there holds. */
export const configurationNames = ['.casewright.yaml', '.casewright.json', 'package.json'] as const;

/** Reads YAML, or JSON, which is YAML too. Undefined for a `package.json` that has nothing for us. */
export function readConfigurationFile(
  text: string,
  path: string,
  rules: readonly Rule[],
): ConfigurationFile | undefined {
  const isPackage = /(?:^|\/)package\.json$/.test(path);
  if (isPackage && !text.includes('"casewright"')) return undefined;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yaml = readYaml(text.slice(start), start, { start, end: text.length });
  if (isPackage && yaml.faults.length === 0 && yaml.data.casewright === undefined) return undefined;
  const layer = isPackage ? yaml.data.casewright : yaml.data;
  const prefix = isPackage ? ['casewright'] : [];
  const form = path.endsWith('.json') ? 'JSON' : 'YAML';
  const wrong = layOver(defaultSettings, layer, rules).faults.map(({ path: keys, part, message }) => ({
    span: yaml.spanOf([...prefix, ...keys], part) ?? { start, end: start },
    message,
  }));
  return {
    layer,
    faults: [
      ...yaml.faults.map(({ span, message }) => ({ span, message: `Not valid ${form}: ${message}` })),
      ...notAMapping(yaml, text).map((span) => ({
        span,
        message: 'Expected keys with values, such as `stage: draft`',
      })),
      ...wrong,
    ],
  };
}

/** The place of YAML that is neither empty nor a mapping. */
function notAMapping(yaml: FrontMatter, text: string): readonly Span[] {
  const content = yaml.spanOf([]);
  if (!content || yaml.faults.length > 0 || Object.keys(yaml.data).length > 0) return [];
  const written = text.slice(content.start, content.end).trim();
  return written === '' || /^\{\s*\}$/.test(written) ? [] : [content];
}
