import { useEffect, useMemo, useRef } from 'preact/hooks';
import { sentenceAt } from '../../../lib/compare';
import type { Section } from '../../../lib/model';
import { type Block, blocksOf, type Segment } from '../model/blocks';
import type { Line } from '../model/lines';

export interface ReadingTextProps {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
  /** Item in view. */
  readonly current: string | null;
  /** Place to show first. */
  readonly at: number | null;
  readonly onSelect: (itemId: string) => void;
}

/** The article's text with its marks. The list beside it is the accessible form of the marks. */
export function ReadingText({ text, sections, lines, current, at, onSelect }: ReadingTextProps) {
  const root = useRef<HTMLElement>(null);
  const marked = useMemo(
    (): Marked[] => [
      ...lines.filter(
        ({ place, decision }) => (place === 'anchored' || place === 'changed') && decision !== 'dismissed',
      ),
      ...askedFor(text, at),
    ],
    [lines, text, at],
  );
  const blocks = useMemo(() => blocksOf(text, marked), [text, marked]);
  const heads = useMemo(() => new Map(sections.map(({ start, level }) => [start, level])), [sections]);

  useEffect(() => {
    const selector = current === null ? null : `[data-items~="${CSS.escape(current)}"]`;
    const mark =
      (selector === null ? null : root.current?.querySelector(selector)) ??
      root.current?.querySelector(`[data-items~="${PLACE}"]`);
    const block =
      mark ??
      [...(root.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].findLast(
        (element) => at !== null && Number(element.dataset.start) <= at,
      );
    if (!block) return;
    const box = block.getBoundingClientRect();
    if (box.top < 80 || box.bottom > innerHeight - 40) block.scrollIntoView({ block: 'center' });
  }, [current, at]);

  const draw = (segment: Segment) => {
    const on = segment.marks.flatMap((index) => marked[index] ?? []);
    const inner = on.at(-1);
    if (inner === undefined) return segment.text;
    const isCurrent = on.some(({ itemId }) => itemId === current);
    return on.reduceRight(
      (inside, line, depth) => (
        <span class={`mark mark-${line.kind} ${depth === on.length - 1 && isCurrent ? 'mark-current' : ''}`}>
          {inside}
        </span>
      ),
      // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the text is reached by keyboard
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <span
        class="mark-text"
        data-items={on.map(({ itemId }) => itemId).join(' ')}
        onClick={() => inner.kind !== 'place' && onSelect(inner.itemId)}
      >
        {segment.text}
      </span>,
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach
    <article class="read-text" lang="zh-CN" ref={root} tabIndex={0}>
      {blocks.map((block) => (
        <BlockView key={block.start} block={block} level={headLevel(block, heads)} draw={draw} />
      ))}
    </article>
  );
}

type Marked = Pick<Line, 'start' | 'end' | 'itemId'> & { readonly kind: Line['kind'] | 'place' };

/** The sentence somebody came for, so that it is found in a long paragraph though nothing is marked there. */
function askedFor(text: string, at: number | null): Marked[] {
  if (at === null || at >= text.length) return [];
  const sentence = sentenceAt(text, { start: at, end: at + 1 });
  const start = text.lastIndexOf(sentence, at);
  return start < 0 || start + sentence.length <= at
    ? []
    : [{ start, end: start + sentence.trimEnd().length, itemId: PLACE, kind: 'place' }];
}
const PLACE = 'place';

/** A line in which a section starts is its heading. */
function headLevel(block: Block, heads: ReadonlyMap<number, number>): number | null {
  if (block.kind === 'table' || block.end - block.start > 60) return null;
  for (let at = block.start; at < block.start + 8; at++) {
    const level = heads.get(at);
    if (level !== undefined) return level;
  }
  return null;
}

interface BlockViewProps {
  readonly block: Block;
  readonly level: number | null;
  readonly draw: (segment: Segment) => preact.ComponentChildren;
}

function BlockView({ block, level, draw }: BlockViewProps) {
  if (block.kind === 'table') {
    return (
      <div class="read-table" data-start={block.start}>
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={`${block.start}-${index}`}>
                {row.map((cell, column) => (
                  <td key={cell[0]?.start ?? `empty-${column}`}>{cell.map(draw)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  const inside = block.segments.map(draw);
  if (level === null) return <p data-start={block.start}>{inside}</p>;
  return level === 1 ? <h2 data-start={block.start}>{inside}</h2> : <h3 data-start={block.start}>{inside}</h3>;
}
