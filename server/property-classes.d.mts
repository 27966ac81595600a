import type { Plugin as BundlePlugin } from 'esbuild';
import type { Plugin as TestPlugin } from 'vite';

/** What stands between the brackets of a class, by the name of the property: `L`, `Lu`, `Ll`, `N`, `M`. */
export const classes: Readonly<Record<'L' | 'Lu' | 'Ll' | 'N' | 'M', string>>;

/**
 * A file of the core with each property of its expressions, and of the words they are made of, written as a class.
 *
 * @throws Error where the file is no TypeScript, and where `\P{...}` stands within a class
 */
export function writeClasses(path: string, text: string): string;

/** For what is bundled, by esbuild. */
export const forBundles: BundlePlugin;

/** For what is tested, by Vite. */
export const forTests: TestPlugin;
