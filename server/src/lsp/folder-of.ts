/** The folder of a document that lies in one. */
export function folderOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return /^[a-z][a-z0-9+.-]{1,40}:\//i.test(uri) && slash > 0 ? uri.slice(0, slash) : undefined;
}
