import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadExporter } from '@/lib/export';
import { annotationCollection } from '@/lib/export/formats/web-annotation';
import { hashToUri, uriToHash } from '@/lib/export/hash-uri';
import { type ReadContext, readWebAnnotations } from '@/lib/export/read/web-annotation';
import { annotatedText, toWebAnnotation } from '@/lib/export/web-annotation';
import type { Bundle } from '@/lib/model';
import { bundles } from './arbitrary';
import { annotation, bundleOf, context, hashOf, sampleBundle } from './fixture';
import { expectGolden } from './golden';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('./w3c-annotation.schema.json', import.meta.url)), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
const expectValid = (value: unknown): void => {
  const valid = validate(value);
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
};

const library = (...known: readonly Bundle[]): ReadContext => ({
  now: '2025-06-01T08:00:00.000Z',
  textOf: (id, hash) =>
    known.find(({ document }) => document.id === id && document.textHash === hash)?.document.article.text,
});
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const exported = ({ document, annotations }: Bundle): unknown =>
  throughJson(annotations.map((one) => toWebAnnotation(one, annotatedText(document), '1')));

describe('W3C Web Annotation', () => {
  test('matches the golden file', async () => {
    const file = await (await loadExporter('web-annotation')).write([sampleBundle()], context({ newId: () => 'x-1' }));
    expectGolden('annotations.jsonld', file.content);
  });

  test('every annotation and collection is valid against the data model', () => {
    fc.assert(
      fc.property(bundles, fc.uuid(), (bundle, id) => {
        const list = bundle.annotations.map((one) => toWebAnnotation(one, annotatedText(bundle.document), '1'));
        for (const one of list) expectValid(throughJson(one));
        const collection = annotationCollection(list, { id, now: '2025-06-01T08:00:00Z', version: '1', label: '甲' });
        expectValid(throughJson(collection));
      }),
    );
  });

  test('the schema does refuse what the model forbids', () => {
    const [one] = exported(sampleBundle()) as [Record<string, unknown>];
    for (const change of [
      { id: 'no iri' },
      { target: undefined },
      { motivation: 'liking' },
      { created: '2025-05-01' },
      { body: [{ type: 'TextualBody' }] },
      { '@context': 'http://example.org' },
      { extra: 1 },
    ])
      expect(validate(throughJson({ ...one, ...change })), JSON.stringify(change)).toBe(false);
  });

  test('positions count code points: what they cut out of the code points is the quotation', () => {
    fc.assert(
      fc.property(bundles, (bundle) => {
        const points = [...bundle.document.article.text];
        for (const one of bundle.annotations) {
          const { selector = [] } = toWebAnnotation(one, annotatedText(bundle.document), '1').target;
          const position = selector[1] as { start: number; end: number };
          expect(points.slice(position.start, position.end).join('')).toBe(one.anchor.quote.exact);
        }
      }),
    );
  });

  test('reading back gives the same annotations, alone and as a collection', () => {
    fc.assert(
      fc.property(bundles, fc.uuid(), (bundle, id) => {
        const expected = { ok: true, value: bundle.annotations };
        expect(readWebAnnotations(exported(bundle), library(bundle))).toEqual(expected);
        const list = bundle.annotations.map((one) => toWebAnnotation(one, annotatedText(bundle.document), '1'));
        const collection = annotationCollection(list, { id, now: '2025-06-01T08:00:00Z', version: '1', label: '' });
        expect(readWebAnnotations(throughJson(collection), library(bundle))).toEqual(expected);
      }),
    );
  });

  test('anchored in another version of the text: quotation and hash stay, no position is invented', () => {
    const bundle = bundleOf('青岚县收到418件。');
    const older = annotation(bundle, '418件');
    const moved = { ...older, anchor: { ...older.anchor, textHash: hashOf('以前的正文') } };
    const json = toWebAnnotation(moved, annotatedText(bundle.document), '1');
    expect(json.target.selector).toHaveLength(1);
    expectValid(throughJson(json));
    const back = readWebAnnotations(throughJson(json), library(bundle));
    expect(back.ok && back.value[0]?.anchor).toMatchObject({
      textHash: hashOf('以前的正文'),
      quote: { exact: '418件' },
    });
  });

  test('a note on the whole page has the page as its target', () => {
    const bundle = bundleOf('青岚县收到418件。');
    const made = annotation(bundle, '', { note: '整页' });
    const note = { ...made, anchor: { ...made.anchor, quote: { ...made.anchor.quote, prefix: '', suffix: '' } } };
    const json = toWebAnnotation(note, annotatedText(bundle.document), '1');
    expect(json.target).not.toHaveProperty('selector');
    expectValid(throughJson(json));
    expect(readWebAnnotations(throughJson(json), library(bundle))).toEqual({ ok: true, value: [note] });
    const bare = readWebAnnotations({ id: 'urn:x:1', target: 'http://a.cn/#x' }, library());
    expect(bare.ok && bare.value[0]).toMatchObject({ documentId: 'http://a.cn/', anchor: { quote: { exact: '' } } });
  });

  test('takes notes, tags and quotations of other tools', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno/1',
      type: 'Annotation',
      motivation: 'describing',
      creator: { id: 'http://example.org/u', type: 'Person', name: '王' },
      body: [
        { type: 'TextualBody', value: '看这里' },
        { type: 'TextualBody', purpose: 'tagging', value: '复议' },
        'http://example.org/more',
      ],
      target: {
        source: { id: 'https://www.qinglan.gov.cn/a.html#p2', type: 'Text' },
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '//p[1]' },
          refinedBy: { type: 'TextQuoteSelector', exact: '418件' },
        },
      },
    };
    const result = readWebAnnotations(foreign, library());
    expect(result.ok && result.value).toMatchObject([
      {
        id: 'http://example.org/anno/1',
        documentId: 'https://www.qinglan.gov.cn/a.html',
        motivation: 'commenting',
        note: '看这里\n\nhttp://example.org/more',
        tags: ['复议'],
        creator: '王',
        created: '2025-06-01T08:00:00.000Z',
        anchor: { textHash: '', quote: { exact: '418件', prefix: '' } },
        decision: null,
      },
    ]);
    // Its own address stays its id, so that reading the same file twice gives the same annotation.
    const [back] = result.ok ? result.value : [];
    expect(back && toWebAnnotation(back, annotatedText(bundleOf('418件').document), '1').id).toBe(foreign.id);
  });

  test.each([
    ['no annotation', 7, ''],
    ['a collection whose pages are elsewhere', { type: 'AnnotationCollection', total: 2, first: 'urn:p' }, 'first'],
    ['a page without items', { type: 'AnnotationPage' }, 'items'],
    [
      'a place without words',
      [{ id: 'urn:1', target: { source: 'u', selector: { type: 'XPathSelector', value: '/p' } } }],
      '[0].target.selector.TextQuoteSelector',
    ],
    ['no target', [{ id: 'urn:1' }], '[0].target'],
    ['two targets', [{ id: 'urn:1', target: ['http://a', 'http://b'] }], '[0].target'],
    [
      'a negative offset',
      [
        {
          id: 'urn:1',
          target: {
            source: 'u',
            selector: [
              { type: 'TextQuoteSelector', exact: 'a' },
              { type: 'TextPositionSelector', start: -1, end: 2 },
            ],
          },
        },
      ],
      '[0].target.selector.TextPositionSelector.start',
    ],
    [
      'a finding of ours that is none',
      [
        {
          id: 'urn:1',
          body: [{ id: 'urn:1#finding', type: 'TextualBody', value: '{"type":"metric"}' }],
          target: { source: 'u', selector: { type: 'TextQuoteSelector', exact: 'a' } },
        },
      ],
      '[0].body.finding.start',
    ],
    [
      'an unknown decision of ours',
      [
        {
          id: 'urn:1',
          body: { id: 'urn:1#decision', type: 'TextualBody', value: 'perhaps' },
          target: { source: 'u', selector: { type: 'TextQuoteSelector', exact: 'a' } },
        },
      ],
      '[0].decision',
    ],
  ])('refuses %s with its path', (_name, json, path) => {
    const result = readWebAnnotations(json, library());
    expect(result.ok ? [] : result.error.map((problem) => problem.path)).toContain(path);
  });
});

test('a hash and its ni: address', () => {
  // The example of RFC 6920, section 8.1: "Hello World!".
  expect(hashToUri(hashOf('Hello World!'))).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(uriToHash(hashToUri(hashOf(text)) ?? '')).toBe(hashOf(text));
    }),
  );
  expect(hashToUri('abc')).toBeNull();
  expect(uriToHash('https://example.org')).toBeNull();
});
