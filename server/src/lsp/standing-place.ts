/**
 * Where a document is taken to stand, so that configuration, bibliographies and images near it are found: where its URI
 * says, and one that was never saved where it will be: below the folder that its path names or, without a path, at the
 * top of the only folder of the workspace.
 */
export function standingPlace(uri: string, folders: ReadonlySet<string>): string {
  if (!uri.startsWith(untitled)) return uri;
  const path = uri.slice(untitled.length);
  const tops = [...folders].map((folder) => folder.replace(/\/$/, ''));
  if (path.startsWith('/')) {
    const own = tops.find((top) => path.startsWith(`${pathOf(top)}/`));
    return own === undefined ? uri : own.slice(0, own.length - pathOf(own).length) + path;
  }
  const [only, ...others] = tops;
  return only === undefined || others.length > 0 ? uri : `${only}/${path}`;
}

const untitled = 'untitled:';

/** The path of a URI, behind its scheme and its authority. */
function pathOf(uri: string): string {
  return uri.replace(/^[a-z][a-z0-9+.-]{0,40}:(?:\/\/[^/]{0,300})?/i, '');
}
