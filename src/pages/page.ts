import morphdom from 'morphdom';
import type { FromPage, PageState, ToPage } from './protocol.js';

// Runs in the page. The extension makes all that is shown; this puts it there without losing the reader's place, and
// tells the extension what was pressed.

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const page = document.getElementById('page')!;
let uri = host.getState()?.uri ?? '';
let wasShown = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
window.addEventListener('scroll', () => wasShown && remember(), { passive: true });
document.addEventListener(
  'click',
  ({ target }) => target instanceof Element && press(target.closest('button')),
);
document.addEventListener('keydown', moveInStrip);
host.postMessage({ type: 'ready' });

function show(content: ToPage): void {
  const focused =
    document.activeElement instanceof HTMLElement && page.contains(document.activeElement)
      ? document.activeElement
      : null;
  const place = focused ? stops().indexOf(focused) : -1;
  const fresh = page.cloneNode(false) as HTMLElement;
  fresh.innerHTML = content.html;
  fresh.removeAttribute('aria-busy');
  morphdom(page, fresh, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
  for (const mark of page.querySelectorAll<HTMLElement>('[data-from]')) {
    mark.style.left = `${mark.dataset.from}%`;
    mark.style.width = `${mark.dataset.width}%`;
  }
  for (const strip of page.querySelectorAll('.strip')) oneTabStop(strip, focused);
  if (focused && document.activeElement !== focused)
    (focused.isConnected ? focused : stops()[Math.min(place, stops().length - 1)])?.focus({
      preventScroll: true,
    });
  const state = host.getState();
  if (!wasShown && state?.uri === content.uri) window.scrollTo(0, state.scroll);
  uri = content.uri;
  wasShown = true;
  remember();
}

function remember(): void {
  host.setState({ uri, scroll: window.scrollY });
}

function press(button: HTMLButtonElement | null): void {
  if (!button) return;
  const { start, end, action, argument } = button.dataset;
  if (action) host.postMessage({ type: 'run', action, argument });
  else if (start && end) host.postMessage({ type: 'go', start: Number(start), end: Number(end) });
}

/** All that can have the keyboard, in order. */
function stops(): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('button')];
}

/** Of a strip's passages one is reached by Tab, the others from there by the arrow keys. */
function oneTabStop(strip: Element, focused: Element | null): void {
  const passages = [...strip.querySelectorAll('button')];
  const current = passages.find((one) => one === focused) ?? passages[0];
  for (const one of passages) one.tabIndex = one === current ? 0 : -1;
}

function moveInStrip(event: KeyboardEvent): void {
  const strip = event.target instanceof Element ? event.target.closest('.strip') : null;
  if (!strip) return;
  const passages = [...strip.querySelectorAll('button')];
  const at = passages.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: passages.length - 1 }[
    event.key
  ];
  const passage = to === undefined ? undefined : passages[to];
  if (!passage) return;
  event.preventDefault();
  oneTabStop(strip, passage);
  passage.focus();
}
