/** A piece of a URI as its author reads it: `%20` is a space; as it stands where a percent sign means nothing. */
export function unescaped(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece; // a stray percent sign
  }
}
