/**
 * The text without control characters, which could end a line early or speak to the terminal: each becomes its number,
 * such as `\x1b`.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
