import type { ReportRow } from './reports';

/**
 * @returns a name without extension that says what is inside: the report's title; else the place they share and their
 * years, `明鉴-临溪县-2023—2024`; else how many there are.
 */
export function suggestName(
  rows: readonly Pick<ReportRow, 'title' | 'place' | 'year'>[],
  brand: string,
  many: string,
): string {
  const [only] = rows;
  if (only === undefined) return brand;
  if (rows.length === 1) return only.title;
  const places = new Set(rows.map(({ place }) => place));
  const years = [...new Set(rows.flatMap(({ year }) => (year === '' ? [] : [year])))].sort();
  const where = places.size === 1 ? only.place : many;
  const when = years.length > 1 ? `-${years[0]}—${years.at(-1)}` : years.length === 1 ? `-${years[0]}` : '';
  return `${brand}-${where}${when}`;
}
