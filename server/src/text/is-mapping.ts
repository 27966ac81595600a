/** Is plain data, such as YAML and JSON give, a mapping of keys to values? A list is none. */
export function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
