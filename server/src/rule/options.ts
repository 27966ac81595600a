/** One option of a rule: gives its type, its default, its place in the schema and its row in the documentation. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'number'; readonly default: number; readonly minimum?: number; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that a rule gets for its options. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K]['default'] extends boolean
    ? boolean
    : S[K]['default'] extends number
      ? number
      : S[K]['default'] extends string
        ? string
        : readonly string[];
};

/** Does the value fit the option? */
export function fitsOption(spec: OptionSpec, value: unknown): boolean {
  if (spec.type === 'strings') return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  if (spec.type === 'number') return typeof value === 'number' && value >= (spec.minimum ?? Number.NEGATIVE_INFINITY);
  return typeof value === spec.type;
}

/** The defaults of all options. */
export function defaultOptions(specs: OptionSpecs): Record<string, unknown> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
