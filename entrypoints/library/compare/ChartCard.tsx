import { type ComponentChildren, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { Menu } from '../../../components/Menu';
import { PAPER, type Palette, type SvgNode, svgString } from '../../../lib/compare';
import { fileName } from '../../../lib/export/file-name';
import { downloadFile } from '../../../lib/shell/download';

export interface ChartCardProps {
  /** Also the file's name. */
  readonly title: string;
  readonly tools?: ComponentChildren;
  /** Draws it in some colours; in px of the width given, 640 unless given. */
  readonly draw: (look: { readonly palette: Palette; readonly width?: number }) => SvgNode;
  /** The data behind it. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The page's own colours, so that the chart follows the theme; files are ink on paper. */
const THEME: Palette = {
  paper: 'var(--mj-surface)',
  ink: 'var(--mj-text-2)',
  muted: 'var(--mj-text-3)',
  grid: 'var(--mj-line)',
  accent: 'var(--mj-accent)',
};
/** Pixels per unit in a PNG, for print and dense screens. */
const DENSITY = 2;

const toElement = ({ tag, attrs, children }: SvgNode): ComponentChildren =>
  h(tag, { ...attrs }, ...children.map((child) => (typeof child === 'string' ? child : toElement(child))));

/** One chart with its data behind it, to be saved as SVG or PNG. */
export function ChartCard({ title, tools, draw, head, rows }: ChartCardProps) {
  const t = useTranslate();
  const [showsData, setShowsData] = useState(false);
  const card = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(480);
  useLayoutEffect(() => {
    if (card.current === null) return;
    // One unit is one pixel, so that words are never smaller than elsewhere on the page.
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(360, Math.floor(entry?.contentRect.width ?? 0))));
    watch.observe(card.current);
    return () => watch.disconnect();
  }, []);
  const saveSvg = (): void => {
    downloadFile({ name: fileName(title, 'svg'), mime: 'image/svg+xml', content: svgString(draw({ palette: PAPER })) });
  };
  const savePng = async (): Promise<void> => {
    const picture = draw({ palette: PAPER });
    downloadFile({ name: fileName(title, 'png'), mime: 'image/png', content: await rasterise(picture) });
  };
  return (
    <figure class="card chart-card" ref={card}>
      <div class="chart-tools">
        {tools}
        <Menu
          label={t('library.more')}
          groups={[
            [
              { label: t('library.saveSvg'), icon: 'download', onSelect: saveSvg },
              { label: t('library.savePng'), icon: 'image', onSelect: () => void savePng() },
            ],
            [
              {
                label: t(showsData ? 'library.showChart' : 'library.showData'),
                icon: 'table',
                onSelect: () => setShowsData(!showsData),
              },
            ],
          ]}
        />
      </div>
      {showsData ? (
        <table class="table chart-data">
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((word, index) => (
                <th key={word} scope="col" class={index > 0 ? 'number' : ''}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (
                  <td key={head[index]} class={index > 0 ? 'number num' : ''} lang="zh-CN">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        toElement(draw({ palette: THEME, width }))
      )}
    </figure>
  );
}

/** Draws the picture on a canvas; it holds nothing from outside, so the canvas stays readable. */
async function rasterise(picture: SvgNode): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svgString(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.attrs.width) * DENSITY;
    canvas.height = Number(picture.attrs.height) * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('the browser made no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
