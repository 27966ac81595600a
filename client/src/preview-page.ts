import { previewStyle } from './preview-style.ts';

/** What the page of a preview is made of. */
export interface PreviewPageParts {
  readonly title: string;
  /** The address of its script. */
  readonly script: string;
  /** A word that nobody can guess: style and script count only with it. */
  readonly nonce: string;
}

/** The page of a preview, still empty. It loads its own script and nothing else, from nowhere; its words come by messages. */
export function previewPage({ title, script, nonce }: PreviewPageParts): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${previewStyle}</style>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Text as it stands in HTML, in attributes too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
