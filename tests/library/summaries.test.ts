import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createSummariser, type SummaryState } from '@/entrypoints/library/data/summaries';
import { openStore } from '@/lib/store';
import { annotation, NOW, reading, URL_A, URL_B } from '../store/fixtures';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
};

test('a report that changed is gone through again, even while the list of reports is read anew', async () => {
  const store = await openStore('summaries');
  await store.documents.save(URL_A, reading(URL_A), NOW);
  await store.documents.save(URL_B, reading(URL_B), NOW);
  let state: SummaryState = { summaries: new Map(), done: 0, total: 0 };
  const summariser = createSummariser(store, (next) => {
    state = next;
  });
  summariser.setDocuments([URL_A, URL_B]);
  await until(() => state.done === 2);
  expect(state.summaries.get(URL_A)?.reviewed).toBe(0);

  await store.annotations.put(annotation('1', URL_A));
  summariser.renew([URL_A]);
  summariser.setDocuments([URL_A, URL_B]);
  await until(() => state.summaries.get(URL_A)?.reviewed === 1);

  summariser.setDocuments([URL_B]);
  await until(() => state.total === 1);
  expect([...state.summaries.keys()]).toEqual([URL_B]);
  summariser.stop();
  store.close();
});
