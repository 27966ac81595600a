import { describe, expect, it } from 'vitest';
import { createNonce } from '../../client/src/nonce.ts';
import { previewPage } from '../../client/src/preview-page.ts';
import { today } from '../../client/src/today.ts';

const page = previewPage({ title: `Itch <"a"> & 'b'`, script: 'https://x.example/a.js?"><b>', nonce: 'n0nce' });

describe('the page of a preview', () => {
  it('loads nothing but what has its nonce', () => {
    expect(/content="(default-src[^"]*)"/.exec(page)?.[1]).toMatchInlineSnapshot(
      `"default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'"`,
    );
    expect([...page.matchAll(/<(?:script|style)[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<style nonce="n0nce">',
      '<script nonce="n0nce" src="https://x.example/a.js?&#34;&#62;&#60;b&#62;">',
    ]);
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|url\(|@import/);
  });

  it('has its title as text', () => {
    expect(page).toContain('<title>Itch &#60;&#34;a&#34;&#62; &#38; &#39;b&#39;</title>');
  });

  it('moves nothing', () => {
    expect(page).not.toMatch(/animation|transition|scroll-behavior/);
  });
});

it('a nonce is long and never the same', () => {
  expect(createNonce()).toMatch(/^[0-9a-f]{32}$/);
  expect(createNonce()).not.toBe(createNonce());
});

it('today is that of the calendar on the wall', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
