const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * @returns the number a reader typed (`1,120`, `１２.５`, `1.2万`), or null where it is none. The decimal shift by 万 and 亿 is exact
 * to four decimals.
 */
export function parseFigure(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[，、]/g, ',')
    .replace(/\s/g, '');
  const match = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)([万亿]?)$/.exec(plain);
  if (!match) return null;
  const value = Number((match[1] ?? '').replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1);
  return Number.isFinite(value) ? Number(value.toFixed(4)) : null;
}
