/**
 * A 64-bit FNV-1a hash of a text as 16 hexadecimal digits: to tell findings apart and to know them again, not to keep
 * a secret (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
