import type { FamilyRules } from '../../analysis/types';
import { annualReport } from './annual-report';
import { governmentWorkReport } from './government-work-report';
import { implementationPlan } from './implementation-plan';
import { informationDisclosureReport } from './information-disclosure-report';

/** Every report family known; a new one is one file and one line here. */
export const FAMILIES: readonly FamilyRules[] = [
  annualReport,
  implementationPlan,
  governmentWorkReport,
  informationDisclosureReport,
];
