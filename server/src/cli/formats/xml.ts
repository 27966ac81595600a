/** An element's attributes; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="1" b="2"`, without its end. */
export function openTag(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As they are, a parser would make blanks of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // A line ending to some parsers.
  '\u2028': '&#8232;',
};

/**
 * Text for an attribute or between tags. What XML 1.0 cannot hold even as a number (section 2.2: most control
 * characters, half surrogate pairs, two noncharacters) is left out, and so are the control characters that it discourages.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"'\t\n\r\u2028]/g, (sign) => entities[sign] ?? '');
}

/** The first line of every XML file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
