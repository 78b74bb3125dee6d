import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { FAMILIES } from '@/lib/reports/families';
import { manners } from './manners';
import { skeletons } from './skeletons';

describe('level-1 parts', () => {
  test.each([...skeletons, ...manners])('$name', ({ text, year, docType = 'annual-report', parts }) => {
    const family = FAMILIES.find((candidate) => candidate.docType === docType);
    if (!family) throw new Error(`no family ${docType}`);
    const { sections } = analyze(text, { family, year });
    const found = sections.filter(({ level }) => level === 1);
    expect(found.map(({ role }) => role)).toEqual(parts.map((part) => part.split(':')[0]));
    parts.forEach((part, index) => {
      const title = part.split(':')[1];
      if (title) expect(found[index]?.title.startsWith(title)).toBe(true);
    });
  });
});
