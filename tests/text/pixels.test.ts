import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDataUrl, toDataUrl } from '@/lib/text/pixels';

test('property: a picture comes back from its data: address byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 500 }),
      fc.constantFrom('image/png', 'image/jpeg'),
      async (bytes, type) => {
        const back = fromDataUrl(await toDataUrl(new Blob([new Uint8Array(bytes)], { type })));
        expect(back.type).toBe(type);
        expect(new Uint8Array(await back.arrayBuffer())).toEqual(new Uint8Array(bytes));
      },
    ),
  );
});

test('longer than one call takes arguments', async () => {
  const bytes = new Uint8Array(200_000).fill(7);
  const back = fromDataUrl(await toDataUrl(new Blob([bytes], { type: 'image/png' })));
  expect(back.size).toBe(200_000);
});

test.each(['', 'https://a.gov.cn/1.png', 'data:image/png,abc'])('%j is no such address', (url) => {
  expect(() => fromDataUrl(url)).toThrow(TypeError);
});
