import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../../components/i18n';
import { indicators } from '../../../lib/analysis/catalog/indicators';
import { asksAbout, checkFigures } from '../../../lib/checks';
import type { CellValue, Matrix, MatrixOptions } from '../../../lib/compare';
import { compareBundles } from '../../../lib/export/compare-bundles';
import { collectRows, type Rows } from '../../../lib/export/tables';
import type { Language } from '../../../lib/i18n';
import type { Bundle } from '../../../lib/model';
import { exportContext } from '../../../lib/shell/export-context';
import type { Store } from '../../../lib/store';

interface Loaded {
  readonly bundles: readonly Bundle[];
  readonly rows: Rows;
  readonly asks: (value: CellValue) => boolean;
}

export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly bundles: readonly Bundle[];
  /** Whether a check asks to look at a figure. */
  readonly asks: (value: CellValue) => boolean;
}

/** @returns the matrix of some reports, read again when one of them changes; null until read. */
export function useMatrix(store: Store, ids: readonly string[], options: MatrixOptions): ReadMatrix | null {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = ids.join('\n');
  useEffect(() => {
    let over = false;
    const wanted = key === '' ? [] : key.split('\n');
    const read = async (): Promise<void> => {
      const bundles = await store.bundles.all(wanted);
      const rows = await collectRows(bundles, { ...exportContext(language), kinds: ['metric'] });
      if (!over) setLoaded({ bundles, rows, asks: askerOf(bundles) });
    };
    void read();
    const stop = store.onChange(({ documents }) => {
      if (documents.length === 0 || documents.some((id) => wanted.includes(id))) void read();
    });
    return () => {
      over = true;
      stop();
    };
  }, [store, key, language]);
  return useMemo(
    () =>
      loaded && {
        bundles: loaded.bundles,
        asks: loaded.asks,
        matrix: compareBundles(loaded.bundles, loaded.rows.findings, { ...options, names: NAMES[language] }),
      },
    [loaded, options, language],
  );
}

/** Checks are run once per report, when its figures are first asked about. */
function askerOf(bundles: readonly Bundle[]): (value: CellValue) => boolean {
  const analyses = new Map(bundles.map(({ document }) => [document.id, document]));
  const checked = new Map<string, ReturnType<typeof checkFigures>>();
  return ({ documentId, span }) => {
    const document = analyses.get(documentId);
    if (!document) return false;
    const results =
      checked.get(documentId) ?? checkFigures({ text: document.article.text, analysis: document.analysis });
    checked.set(documentId, results);
    return asksAbout(results, span).length > 0;
  };
}

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map(indicators.map(({ id, zh }) => [id, zh])),
  en: new Map(indicators.map(({ id, en }) => [id, en])),
};
