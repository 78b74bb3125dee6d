import { type FigureSource, figureParts } from './figures';
import { useLanguage } from './i18n';

/** Value and unit of a metric: digits strong, unit small behind them. */
export function Figure({ of }: { readonly of: FigureSource }) {
  const { sign, digits, unit } = figureParts(of, useLanguage());
  return (
    <span class="figure">
      {sign}
      {digits}
      {unit && <small>{unit}</small>}
    </span>
  );
}
