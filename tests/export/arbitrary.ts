import fc from 'fast-check';
import { type Annotation, type Bundle, DECISIONS, type Finding, MOTIVATIONS } from '@/lib/model';
import { clipsOf } from '../store/arbitrary-clips';
import { bundleOf, commitment, metric, shortcoming } from './fixture';

/** Text of Chinese, digits, separators, controls and characters outside the BMP; whole code points only. */
export const words = fc.string({
  unit: fc.constantFrom(...'法治政府建设418件%,。;"\'=+-@＝\t\n\r <&>\\#[]|*_`😀𠮷～'),
  maxLength: 24,
});
const isoTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A text and a few bundles' worth of findings, annotations, verdicts and clips whose spans lie on code-point borders of it. */
export const bundles: fc.Arbitrary<Bundle> = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()))
  .chain(([pieces, numbers]) => {
    const chars = [...`青岚县${pieces.join('')}`];
    const draw = (limit: number): number => (numbers.next().value ?? 0) % limit;
    const quote = (): string => {
      const from = draw(chars.length);
      return chars.slice(from, from + 1 + draw(chars.length - from)).join('');
    };
    const text = chars.join('');
    const bundle = bundleOf(text, {
      metrics: [metric(text, quote(), { value: draw(1000) / 8, unit: '件' })],
      commitments: [commitment(text, quote())],
      shortcomings: [shortcoming(text, quote(), { kind: 'cause' })],
    });
    const { id, textHash } = bundle.document;
    return fc
      .tuple(
        fc.array(annotations(bundle, quote), { maxLength: 4 }),
        fc.array(clipsOf(id, textHash), { maxLength: 2 }),
        fc.uniqueArray(words, { maxLength: 2 }),
      )
      .map(([list, clips, collections]) => ({
        document: { ...bundle.document, collections },
        ...{ annotations: list, clips },
      }));
  });

function annotations(bundle: Bundle, quote: () => string): fc.Arbitrary<Annotation> {
  const { text } = bundle.document.article;
  const exact = quote();
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const { analysis } = bundle.document;
  const findings = [...analysis.metrics, ...analysis.commitments, ...analysis.shortcomings];
  const finding: fc.Arbitrary<Finding | null> = fc.constantFrom(null, ...findings);
  return fc.record({
    id: fc.uuid(),
    documentId: fc.constant(bundle.document.id),
    created: isoTime,
    modified: isoTime,
    motivation: fc.constantFrom(...MOTIVATIONS),
    anchor: fc.constant({
      quote: { type: 'TextQuoteSelector' as const, exact, prefix: text.slice(0, start), suffix: text.slice(end) },
      position: { type: 'TextPositionSelector' as const, start, end },
      textHash: bundle.document.textHash,
    }),
    note: words,
    tags: fc.array(
      words.filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    categories: fc.uniqueArray(
      words.filter((name) => name !== ''),
      { maxLength: 3 },
    ),
    kind: fc.constantFrom(null, 'metric', 'commitment', 'shortcoming'),
    decision: fc.constantFrom(null, ...DECISIONS),
    finding,
    proposed: finding,
    verdict: fc.constantFrom(null, 'fulfilled', 'partly', 'not-mentioned', 'repeated', 'undecided'),
    creator: words,
  });
}
