import { once } from '../../text/once';
import { type Candidate, copyOf, type Passage, type Refiner } from '../candidate';
import { identify } from '../catalog/indicators';
import { lastTopic } from '../catalog/topics';
import { unitClass } from '../catalog/units';
import { settles } from '../matters';
import { isStartingValue } from '../starting-value';

/**
 * Finds the known indicator behind each label. Changes have none: 同比增长39.3% is not a number of applications; nor has what was the case
 * before (由6.5天). The unit class must agree, and for verbs that several matters share (受理, 审结) the matter too.
 */
export const catalogue: Refiner = {
  id: 'catalogue',
  refine: (candidates, passage) =>
    candidates.map((c) => {
      const id = c.kind === 'change' || isStartingValue(passage, c) ? c.indicatorId : idOf(c, passage);
      if (id === c.indicatorId) return c;
      const named = copyOf(c);
      named.indicatorId = id;
      return named;
    }),
};

const SHORT = 8;
const TITLE = /[《<][^》>]*[》>]/g;
const TITLE_OPENS = /[《<]/;
/** How much of the sentence before a figure may say what it is of. */
const BEFORE = 80;
/** 12个乡镇, 53家单位: bodies that do it or to which it is done. */
const BODIES =
  /^[\u4e00-\u9fa5]{0,4}?(?:部门|单位|[市县区旗镇乡村局]|街道|苏木|社区|机关|科室|企业|办事处|领域|行业|地区)/;

function idOf(c: Candidate, passage: Passage): string | null {
  // Titles say what a document is about, not what is counted.
  const label = TITLE_OPENS.test(c.indicator) ? c.indicator.replace(TITLE, '') : c.indicator;
  const from = c.start - passage.start;
  const topic = once(() => {
    const before = passage.matters.upTo(from);
    const named = lastTopic(label);
    const matter =
      (named && !settles(named, before) ? named : before) ??
      // Only a label too short to speak for itself takes its matter from further away.
      (label.length <= SHORT ? passage.matters.around() : null);
    return matter?.topic ?? null;
  });
  const cls = c.kind === 'rank' ? 'rank' : c.unit === '' && c.kind === 'ratio' ? 'ratio' : unitClass(c.unit);
  return (
    identify(label, {
      unit: c.unit,
      cls,
      topic,
      before: () => passage.text.slice(Math.max(0, from - BEFORE), from),
      bodies:
        (cls === 'generic' || cls === 'body') &&
        BODIES.test(passage.text.slice(c.end - passage.start, c.end - passage.start + 12)),
    })?.id ?? null
  );
}
