/** The folder that a path lies in; a root lies in itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  return folder === '' || /^[a-z]:$/i.test(folder) ? path.slice(0, slash + 1) : folder;
}

/** A name in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** How a path is shown: relative where it lies under the folder, else as it is. */
export function relativeTo(folder: string, path: string): string {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}
