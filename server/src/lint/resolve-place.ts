/**
 * The place that a path means from a folder. A place is a path with `/` between its parts or a URI, as the door counts
 * that gave the folder; a path never leads out of its drive or host, so that nothing is asked of a network.
 */
export function resolvePlace(folder: string, written: string): string {
  const scheme = /^[a-z][a-z0-9+.-]{1,40}:(?:\/\/[^/]{0,255})?/i.exec(folder)?.[0]; // editors write `memfs:/a` without a host
  const root = scheme ?? /^(?:[a-z]:|\/\/[^/]{1,255}\/[^/]{1,255})?/i.exec(folder)?.[0] ?? '';
  const parts = written.replaceAll('\\', '/').split('/');
  const drive = /^[a-z]:$/i.test(parts[0] ?? '') ? parts.shift() : undefined;
  const isAbsolute = drive !== undefined || parts[0] === '';
  const top = drive === undefined ? root : scheme === undefined ? drive : `${scheme}/${drive}`;
  const before = isAbsolute ? [] : folder.slice(root.length).split('/');
  const own = scheme === undefined ? parts : parts.map(encodeURIComponent);
  return `${top}/${withoutDots([...before, ...own]).join('/')}`;
}

function withoutDots(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept;
}
