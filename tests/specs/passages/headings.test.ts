import { describe, expect, test } from 'vitest';
import { Title } from '@/lib/analysis/roles';
import { annualReport } from '@/lib/reports/families/annual-report';
import { fold } from '@/lib/text/fold';
import { headings } from './headings';

describe('headings', () => {
  test.each(headings)('%s', (heading, role) => expect(new Title(fold(heading), annualReport, 2023).role).toBe(role));
});
