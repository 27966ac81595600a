import { defaultSettings, layOver } from '../lint/settings.ts';
import { readYaml } from '../markdown/front-matter.ts';
import { rules } from '../rules/index.ts';
import type { Span } from '../text/span.ts';

/** What a configuration file says, and what is wrong in it. */
export interface ConfigurationFile {
  /** A layer of settings, as plain data. */
  readonly layer: unknown;
  readonly faults: readonly { readonly span: Span; readonly message: string }[];
}

/** Reads YAML, or JSON, which is YAML too. Undefined for a `package.json` that has nothing for us. */
export function readConfigurationFile(text: string, isPackage: boolean): ConfigurationFile | undefined {
  if (isPackage && !text.includes('"casewright"')) return undefined;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yaml = readYaml(text.slice(start), start, { start, end: text.length });
  if (isPackage && yaml.data.casewright === undefined && yaml.faults.length === 0) return undefined;
  const layer = isPackage ? yaml.data.casewright : yaml.data;
  const place = isPackage ? ['casewright'] : [];
  const wrong = layOver(defaultSettings, layer, rules).faults.map(({ path, part, message }) => ({
    span: yaml.spanOf([...place, ...path], part) ?? { start, end: start },
    message,
  }));
  return { layer, faults: [...yaml.faults, ...wrong] };
}
