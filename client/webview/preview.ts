// The script of the previews. It puts in what the extension sends, and tells it which place was chosen.
import type { PageMessage, ShowContent } from '../src/preview-messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(scrolled: number): void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector('main');
let shown: string | undefined;
/** The name of what had the focus last. */
let focused = '';

addEventListener('message', ({ data }: MessageEvent<ShowContent>) => show(data.html));
addEventListener('click', ({ target }) => choose(target));
addEventListener('keydown', (event) => {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (!isPress || !(event.target instanceof SVGElement)) return; // buttons of HTML make a click of it
  event.preventDefault();
  choose(event.target);
});
addEventListener('focusin', () => {
  focused = document.activeElement?.id ?? '';
});
addEventListener('focus', refocus);
addEventListener('scroll', () => editor.setState(scrollY), { passive: true });
editor.postMessage({ kind: 'ready' });

/** Replaces the content; focus and scrolling stay where they were, also when the page was hidden meanwhile. */
function show(html: string): void {
  if (html === shown || !main) return;
  const top = shown === undefined ? editor.getState() : scrollY;
  shown = html;
  main.innerHTML = html;
  if (document.hasFocus()) refocus(); // else it would be taken from who types in the editor
  scrollTo(scrollX, Number(top ?? 0));
}

/** Gives the focus back to what had it before the content was replaced. */
function refocus(): void {
  if (document.activeElement !== document.body || focused === '') return;
  document.getElementById(focused)?.focus({ preventScroll: true });
}

function choose(target: EventTarget | null): void {
  const place = target instanceof Element ? target.closest('[data-start]') : null;
  if (!place) return;
  const [start, end] = [Number(place.getAttribute('data-start')), Number(place.getAttribute('data-end'))];
  editor.postMessage({ kind: 'reveal', start, end });
}
