// Runs inside the library's own page: invents reports and writes them with the product's own import, fifty to a transaction.
import { openStore } from '@/lib/store';
import { applyImport, contentsOfBundles, planImport } from '@/lib/store/backup';
import { inventBundle } from './bundle.mjs';
import { inventPlaces } from './places.mjs';

const BATCH = 50;
const LAST_YEAR = 2025;
const YEARS = 8;

/** Writes reports `from` to `to` of the endless list of invented ones: eight years of one place, then of the next. */
globalThis.seedLibrary = async (from, to, perReport) => {
  const places = inventPlaces();
  const store = await openStore();
  for (let at = from; at < to; at += BATCH) {
    const bundles = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => {
      const place = places[Math.floor((at + i) / YEARS) % places.length];
      return inventBundle(place, LAST_YEAR - ((at + i) % YEARS), perReport);
    });
    const about = { created: new Date().toISOString(), generator: 'seed' };
    const preview = await planImport(store, contentsOfBundles(bundles), about);
    const result = await applyImport(store, preview, 'merge');
    if (!result.ok) throw new Error(result.error.code);
  }
  store.close();
};
