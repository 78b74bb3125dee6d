import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import base from '@/assets/styles/base.css?inline';
import looks from '@/assets/styles/page.css?inline';
import { WordsContext, wordsIn } from '@/components/i18n';
import { applyMarkLook } from '@/components/mark-look';
import { PageInterface } from '@/components/page/PageInterface';
import type { PageActions, PageView } from '@/components/page/types';
import { resolveLanguage } from '@/lib/i18n';
import { readSettings, watchSettings } from '@/lib/messaging/settings';
import type { Here } from '@/lib/messaging/tell';
import type { Settings } from '@/lib/model';
import { behindFrame } from '@/lib/page/behind-frame';
import { createHost, HOST_NAME, type Host } from '@/lib/page/host';
import { whenSettled } from '@/lib/page/settle';
import { watchArticle } from '@/lib/page/watcher';
import { createActs } from './acts';
import { createClipping } from './acts-clip';
import { listenOnPage } from './gestures';
import { joinPages } from './join';
import { refresh } from './library';
import { createNavigation } from './navigate';
import { createPeek } from './peek';
import { createPencil } from './pencil';
import { readAgain, readPage } from './reading';
import { report, serveMessages } from './serve';
import { createState, type ReaderState } from './state';
import { createSurface, type Surface } from './surface';
import { cardView, pillView } from './view';

/** Words that something is going on only appear when it takes this long. */
const PATIENCE = 300; // ms

/** One reader per page, however often it is injected. */
const here = globalThis as Here;

export default defineUnlistedScript(async () => {
  here.mingjianReader?.abort();
  const alive = new AbortController();
  here.mingjianReader = alive;

  const state = createState(await readSettings());
  const words = computed(() => wordsIn(resolveLanguage(state.settings.value.language, navigator.language)));
  const host = createHost([base, looks], alive.signal);
  const surface = createSurface(state, host, alive.signal);
  const navigation = createNavigation(state, surface);
  const peek = createPeek(state, navigation, host, alive.signal);
  const pencil = createPencil(state, () => words.value.t);
  const parts = { state, surface, navigation, pencil, host, translate: () => words.value.t };
  const clipping = createClipping(parts, (key, params) => words.value.t(key, params));
  const acts = createActs(parts, clipping, () => void joinPages(state, host, words.value.t, alive.signal));
  const listen = (page: Document): void => listenOnPage(page, state, surface, navigation, peek, host, alive.signal);
  listen(document);
  serveMessages(parts, clipping, acts, alive.signal);
  const stopSettings = watchSettings((settings) => {
    const wasOff = isOff(state.settings.value);
    state.settings.value = settings;
    // A page read on the reader's wish stays read where the site is off already.
    if (isOff(settings) === wasOff) return;
    state.off.value = !wasOff;
    navigation.close();
    state.selection.value = null;
  });
  alive.signal.addEventListener('abort', stopSettings, { once: true });

  const waiting = setTimeout(() => draw(state, surface, acts, host, words), PATIENCE);
  void report(state);
  const asked = document.URL;
  const known = refresh(state);
  await whenSettled(document, alive.signal);
  if (alive.signal.aborted) return;
  const reading = attempt(() => readPage(document), state, alive);
  if (!reading) {
    clearTimeout(waiting);
    return;
  }
  state.reading.value = reading;
  if (reading.root.ownerDocument !== document) listen(reading.root.ownerDocument);
  watchArticle({
    signal: alive.signal,
    own: host.element,
    root: () => state.reading.value?.root ?? document.body,
    onChange: () => {
      if (!keepHost(host, alive)) return;
      const before = state.reading.value;
      if (!before) return;
      const after = attempt(() => readAgain(document, before), state, alive);
      if (!after) return;
      state.reading.value = after;
      state.layout.value += 1;
      if (after.url !== before.url) void refresh(state);
    },
  });
  await known;
  if (document.URL !== asked) await refresh(state);
  clearTimeout(waiting);
  if (alive.signal.aborted) return;
  draw(state, surface, acts, host, words);
  const later = behindFrame(alive.signal);
  const stopKeeping = effect(() => {
    const reading = state.reading.value;
    // Before the page goes on changing under it.
    if (reading)
      later(() => {
        reading.html();
        state.drawn.value = reading.drawn();
      });
  });
  const stopReporting = effect(() => {
    void state.items.value;
    void state.saved.value;
    void state.similar.value;
    void state.drawn.value;
    void state.off.value;
    void state.asked.value;
    void report(state);
  });
  for (const stop of [stopKeeping, stopReporting]) alive.signal.addEventListener('abort', stop, { once: true });
});

const isOff = ({ disabledHosts }: Settings): boolean => disabledHosts.includes(location.hostname);

/** What the work gives; where it throws, popup and panel say so, and the reader takes itself off the page. */
function attempt<T>(work: () => T, state: ReaderState, alive: AbortController): T | null {
  try {
    return work();
  } catch (error) {
    state.failure.value = error instanceof Error ? error.message : String(error);
    void report(state);
    alive.abort();
    return null;
  }
}

/**
 * Puts the host back where the page has thrown it out with everything else; gives way where another copy of the reader has
 * taken its place (the extension was updated). @returns whether this reader goes on.
 */
function keepHost({ element }: Host, alive: AbortController): boolean {
  if (element.isConnected) return true;
  if (document.querySelector(HOST_NAME)) {
    alive.abort();
    return false;
  }
  document.documentElement.append(element);
  return true;
}

const drawn = new WeakSet<Host>();

/** Draws the interface from now on whenever its view changes. */
function draw(
  state: ReaderState,
  surface: Surface,
  acts: PageActions,
  host: Host,
  words: { readonly value: ReturnType<typeof wordsIn> },
): void {
  if (drawn.has(host)) return;
  drawn.add(host);
  effect(() => {
    const { theme, marks } = state.settings.value;
    applyMarkLook(host.mount, marks);
    if (theme === 'auto') delete host.element.dataset.theme;
    else host.element.dataset.theme = theme;
    const reading = state.reading.value;
    const view: PageView = {
      pill: pillView(state, surface.canPaint(), reading, words.value.t),
      strip: surface.strip.value,
      card: reading ? cardView(state, reading, words.value.t) : null,
      toolbar: state.selection.value
        ? {
            words: `${state.selection.value.start}:${state.selection.value.end}`,
            table: state.selection.value.table !== null,
            figure: state.selection.value.figure !== null,
          }
        : null,
      toast: state.toast.value,
      announcement: state.announcement.value,
      lines: surface.lines.value,
    };
    host.mount.lang = words.value.language;
    if (state.off.value) {
      render(null, host.mount);
      return;
    }
    render(
      <WordsContext.Provider value={words.value}>
        <PageInterface view={view} act={acts} />
      </WordsContext.Provider>,
      host.mount,
    );
  });
}
