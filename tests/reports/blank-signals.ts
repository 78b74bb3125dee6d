import type { PageSignals } from '@/lib/model';

/** A page that says nothing of itself. */
export const blankSignals: PageSignals = {
  url: 'http://www.example.gov.cn/zwgk/content_1.html',
  title: '',
  headings: [],
  meta: {},
  fields: [],
  breadcrumb: [],
  infoLines: [],
  attachments: [],
};
