import type { PageActions } from '@/components/page/types';
import type { Translate } from '@/lib/i18n';
import type { ClipWish, Material } from '@/lib/messaging/protocol';
import { type Clip, contains, fail, ok, type Result, type Span } from '@/lib/model';
import { addressOf, captionOf, type FigureElement, figuresIn, pixelsOf, textOf } from '@/lib/page/figures';
import { materialsIn, type PageMaterial, placeOf, spanOf } from '@/lib/page/materials';
import { gridOf } from '@/lib/page/table';
import type { Act } from '@/lib/review';
import { takePicture } from './camera';
import { clipOf } from './clip';
import { momentOf, type Parts, shorten } from './parts';
import { sentenceAround } from './passage';
import type { PageReading } from './reading';

/** Clipping, for the interface on the page and for panel and menu. */
export interface Clipping {
  readonly acts: Pick<PageActions, 'clipSelection' | 'clip'>;
  /** Tables and figures of the page. */
  readonly materials: () => readonly Material[];
  /** @returns the clip's id once it is in the library. */
  readonly clip: (wish: ClipWish) => Promise<Result<{ readonly id: string }>>;
}

export function createClipping({ state, surface, pencil, host }: Parts, t: Translate): Clipping {
  const listed = (reading: PageReading): PageMaterial[] => materialsIn(reading.root, reading.index);
  /** Makes a clip of the page as read, at this moment. */
  type Make = (reading: PageReading, act: Act) => Result<Clip> | Promise<Result<Clip>>;
  const made = async (make: Make): Promise<Result<Clip>> => {
    const reading = state.reading.value;
    const act = momentOf(state);
    return reading && act ? make(reading, act) : fail('not-reading');
  };
  /** Stores it with a way back, and says so; the pencil says it where it could not be stored. */
  const keep = async (after: Clip): Promise<Result<{ readonly id: string }>> => {
    const what = shorten(after.text || t(`clip.${after.kind}`));
    const unseen = after.figure && after.figure.pixels !== 'kept' ? after.figure.pixels : null;
    const label = t(unseen ? `page.did.clipped.${unseen}` : 'page.did.clipped', { what });
    const stored = await pencil.apply({ label, edits: [{ of: 'clip', before: null, after }] });
    return stored ? ok({ id: after.id }) : fail('failed', 'not stored');
  };
  /** For a button on the page: what came of it is said there. */
  const carryOut = async (clip: Promise<Result<Clip>>): Promise<void> => {
    const result = await clip;
    if (result.ok) void keep(result.value);
    else if (result.error.code === 'permission-missing') pencil.say(t('page.picture.permission'));
    else pencil.say(t('page.picture.failed'));
  };

  const passage = (reading: PageReading, act: Act, span: Span): Result<Clip> =>
    ok(clipOf(reading, act, span, { kind: 'passage' }));
  const table = (reading: PageReading, act: Act, element: Element): Result<Clip> => {
    const span = spanOf(element, reading.index);
    return span ? ok(clipOf(reading, act, span, { kind: 'table', grid: gridOf(element) })) : fail('not-found');
  };
  const figure = async (reading: PageReading, act: Act, element: FigureElement): Promise<Result<Clip>> => {
    const at = placeOf(element, reading.root, reading.index);
    const caption = captionOf(element);
    const { pixels, picture } = await pixelsOf(element);
    const made = { address: addressOf(element), caption, pixels };
    return ok(
      clipOf(reading, act, { start: at, end: at }, { kind: 'figure', text: textOf(element), figure: made, picture }),
    );
  };
  const section = (reading: PageReading, act: Act, span: Span): Result<Clip> => {
    const tables = listed(reading).filter((material) => material.kind === 'table' && contains(span, material.span));
    return ok(clipOf(reading, act, span, { kind: 'section', tables: tables.map(({ element }) => gridOf(element)) }));
  };
  const picture = async (reading: PageReading, act: Act, span: Span): Promise<Result<Clip>> => {
    const taken = await takePicture(host, surface.locator(), span);
    return taken.ok ? ok(clipOf(reading, act, span, { kind: 'image', picture: taken.value })) : taken;
  };

  const wished = (wish: ClipWish): Promise<Result<Clip>> =>
    made((reading, act) => {
      switch (wish.what) {
        case 'section':
          return section(reading, act, wish.span);
        case 'sentence':
          return passage(reading, act, sentenceAround(reading.article.text, wish.span));
        case 'picture':
          return picture(reading, act, sentenceAround(reading.article.text, wish.span));
        case 'address': {
          const found = figuresIn(reading.root).find((element) => addressOf(element) === wish.address);
          return found ? figure(reading, act, found) : fail('not-found', 'no such figure in the report');
        }
        case 'material': {
          const found = listed(reading).find(({ key }) => key === wish.key);
          if (!found) return fail('not-found', 'the page has changed');
          return found.kind === 'table' ? table(reading, act, found.element) : figure(reading, act, found.element);
        }
      }
    });

  return {
    async clip(wish) {
      const clip = await wished(wish);
      return clip.ok ? keep(clip.value) : clip;
    },
    materials() {
      const reading = state.reading.value;
      return reading ? listed(reading).map(({ key, kind, label, span }) => ({ key, kind, label, span })) : [];
    },
    acts: {
      clipSelection(what) {
        const selected = state.selection.value;
        if (!selected) return;
        state.selection.value = null;
        state.reading.value?.root.ownerDocument.getSelection()?.removeAllRanges();
        const span = { start: selected.start, end: selected.end };
        void carryOut(
          made((reading, act) => {
            if (what === 'picture') return picture(reading, act, span);
            if (what === 'figure' && selected.figure) return figure(reading, act, selected.figure);
            if (what === 'table' && selected.table) return table(reading, act, selected.table);
            return passage(reading, act, span);
          }),
        );
      },
      clip(what) {
        const span = state.open.value?.span;
        if (span) void carryOut(wished({ what, span: { start: span.start, end: span.end } }));
      },
    },
  };
}
