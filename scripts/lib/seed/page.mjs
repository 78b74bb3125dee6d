// Runs inside the library's own page: invents reports and writes them with the product's own import, fifty to a transaction.
import { openStore } from '@/lib/store';
import { applyImport, contentsOfBundles } from '@/lib/store/backup';
import { inventBundle } from './bundle.mjs';
import { inventPlaces } from './places.mjs';

const BATCH = 50;
const LAST_YEAR = 2025;

/** Writes reports `from` to `to` of the endless list of invented ones: all places of one year, then of the year before. */
globalThis.seedLibrary = async (from, to, perReport) => {
  const places = inventPlaces();
  const store = await openStore();
  for (let at = from; at < to; at += BATCH) {
    const bundles = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => {
      const place = places[(at + i) % places.length];
      return inventBundle(place, LAST_YEAR - Math.floor((at + i) / places.length), perReport);
    });
    const contents = contentsOfBundles(bundles);
    const result = await applyImport(store, { contents, plan: { writes: contents } }, 'merge');
    if (!result.ok) throw new Error(result.error.code);
  }
  store.close();
};
