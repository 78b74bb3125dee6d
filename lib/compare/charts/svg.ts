/** An SVG element as plain data: turned into a string for a file, or into elements by whoever draws it on a page. */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export const svg = (
  tag: string,
  attrs: SvgNode['attrs'] = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attrs, children });

/** The picture as a file of its own, everything escaped. */
export function svgString(root: SvgNode): string {
  const write = ({ tag, attrs, children }: SvgNode): string => {
    const list = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
    const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child))).join('');
    return `<${tag}${list.join('')}>${inside}</${tag}>`;
  };
  return write({ ...root, attrs: { xmlns: 'http://www.w3.org/2000/svg', ...root.attrs } });
}

const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu, '')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Colours of a chart; the default is ink on paper. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly accent: string;
}
export const PAPER: Palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  muted: '#5b6470',
  grid: '#dfe3e8',
  accent: '#1f5fa8',
};

const FONT = "'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei UI','Noto Sans CJK SC',sans-serif";

/** What every chart is told. Words come from outside: the pure code knows no language. */
export interface ChartOptions {
  readonly width?: number;
  readonly height?: number;
  readonly palette?: Palette;
  /** Also the picture's accessible name. */
  readonly title: string;
  /** Under the title: unit, year, what hollow points mean. */
  readonly subtitle?: string;
  /** Said where an axis does not begin at zero, e.g. `纵轴不从 0 起`. */
  readonly brokenAxis: string;
  /** Key of the series drawn in the accent colour; the others are grey. */
  readonly accent?: string;
}

/** Width of a text at a font size, Chinese characters counted full, others half. For placing labels without a browser. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56), 0);

/** A frame with title and subtitle; returns the picture around the drawn parts. */
export function frame(options: ChartOptions, height: number, parts: readonly SvgNode[]): SvgNode {
  const { width = 640, palette = PAPER, title, subtitle } = options;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title, 'font-family': FONT },
    svg('title', {}, title),
    svg('rect', { width, height, fill: palette.paper }),
    svg('text', { x: 16, y: 24, 'font-size': 15, 'font-weight': 600, fill: palette.ink }, title),
    ...(subtitle ? [svg('text', { x: 16, y: 42, 'font-size': 12, fill: palette.muted }, subtitle)] : []),
    ...parts,
  );
}

export const label = (text: string, x: number, y: number, fill: string, more: SvgNode['attrs'] = {}): SvgNode =>
  svg('text', { x, y, 'font-size': 12, fill, 'dominant-baseline': 'middle', ...more }, text);
