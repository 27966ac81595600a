import type { Host } from './host.ts';
import { relativeTo } from './paths.ts';

/** The variables in which GitHub and GitLab name the folder that they checked the repository out to. */
const roots = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * Makes paths such as a forge looks for in the repository. A job may run in a folder below the root of the repository,
 * but its findings are shown by the paths from the root; without a forge, paths count from the working folder.
 */
export function createLocate(host: Host): (path: string) => string {
  const named = roots.map((name) => host.env[name]).filter((root) => root !== undefined && root !== '');
  const root = named.map((name) => host.resolve(name ?? '')).find((folder) => isIn(folder, host.cwd)) ?? host.cwd;
  return (path) => relativeTo(root, host.resolve(path));
}

function isIn(folder: string, path: string): boolean {
  return path === folder || relativeTo(folder, path) !== path;
}
