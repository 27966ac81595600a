/** The endings of Markdown, Quarto and R Markdown, each as it is spelt where that is usual. */
const spellings = ['md', 'MD', 'markdown', 'qmd', 'Rmd', 'rmd'];

const endings: ReadonlySet<string> = new Set(spellings.map((spelling) => spelling.toLowerCase()));

/** A pattern for the Markdown files in and below a folder. Patterns tell small letters from capitals. */
export const markdownPattern = `**/*.{${spellings.join(',')}}`;

/** Is it a Markdown file, by the end of its path or URI? */
export function isMarkdown(path: string): boolean {
  return endings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
