import type { Candidate, Passage, Refiner } from '../candidate';
import { identify } from '../catalog/indicators';
import { lastTopic } from '../catalog/topics';
import { unitClass } from '../catalog/units';
import { settles, topicAround, topicBefore } from '../matters';

/**
 * Finds the known indicator behind each label. Changes have none: 同比增长39.3% is not a number of applications. The unit class must
 * agree, and for verbs that several matters share (受理, 审结) the matter too.
 */
export const catalogue: Refiner = {
  id: 'catalogue',
  refine: (candidates, passage) =>
    candidates.map((c) => (c.kind === 'change' ? c : { ...c, indicatorId: idOf(c, passage) })),
};

const SHORT = 8;

function idOf(c: Candidate, passage: Passage): string | null {
  // Titles say what a document is about, not what is counted.
  const label = c.indicator.replace(/[《<][^》>]*[》>]/g, '');
  const before = topicBefore(passage, c);
  const named = lastTopic(label);
  const topic =
    (named && !settles(named, before) ? named : before) ??
    // Only a label too short to speak for itself takes its matter from further away.
    (label.length <= SHORT ? topicAround(passage) : null);
  const cls = c.kind === 'rank' ? 'rank' : c.unit === '' && c.kind === 'ratio' ? 'ratio' : unitClass(c.unit);
  return identify(label, c.unit, cls, topic?.topic ?? null)?.id ?? null;
}
