export { lineChart } from './charts/line';
export { type RankingOptions, rankingChart } from './charts/ranking';
export { formatNumber } from './charts/scale';
export { type ScatterOptions, scatterChart } from './charts/scatter';
export { type ChartOptions, PAPER, type Palette, type SvgNode, svgString } from './charts/svg';
export * from './matrix';
export { type ComparedMetric, type ComparedReport, comparedReport, sentenceAt } from './report';
export * from './series';
export { type Normalised, normaliseUnit } from './units';
