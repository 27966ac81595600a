/** What a manifest says in words, and what it says it by: a key between percent signs, which VS Code looks up. */
export interface LocalisedSettings {
  readonly settings: Schema;
  /** The English words by their keys, for `package.nls.json`. */
  readonly words: Readonly<Record<string, string>>;
}

type Schema = Readonly<Record<string, unknown>>;

/**
 * Takes the words of the settings out of the manifest's block, so that they can be told in other languages. What a rule asks
 * stays: as the messages of rules it is English.
 */
export function localisedSettings(block: Schema): LocalisedSettings {
  const words: Record<string, string> = {};
  const put = (key: string, text: string): string => {
    words[`setting.${key}`] = text;
    return `%setting.${key}%`;
  };
  const properties = Object.entries(block.properties as Readonly<Record<string, Schema>>).map(([id, setting]) => {
    const key = id.replace('casewright.', '');
    const { markdownDescription, enumDescriptions } = setting as {
      readonly markdownDescription: string;
      readonly enumDescriptions?: readonly string[];
    };
    return [
      id,
      {
        ...setting,
        ...(enumDescriptions && { enumDescriptions: enumDescriptions.map((text, i) => put(`${key}.enum.${i}`, text)) }),
        markdownDescription: put(`${key}.description`, markdownDescription),
      },
    ] as const;
  });
  return { settings: { ...block, properties: Object.fromEntries(properties) }, words };
}
