import type { TextDocument, TextEditor, Uri } from 'vscode';

/** The languages that are Markdown with more in it, by the ids that VS Code, Quarto and R give them. */
export const markdownLanguages = ['markdown', 'quarto', 'rmd'] as const;

/** Is it a document that Casewright reads? */
export function isMarkdown({ languageId }: TextDocument): boolean {
  return (markdownLanguages as readonly string[]).includes(languageId);
}

/** The document in an editor, where Casewright reads it. */
export function markdownUriOf(editor: TextEditor | undefined): Uri | undefined {
  return editor && isMarkdown(editor.document) ? editor.document.uri : undefined;
}
