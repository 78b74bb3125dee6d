import { beijingDay, gbt7714 } from '../../../lib/export/citation';
import type { CopySource } from './copy';
import type { ReportRow } from './reports';

/** @returns the reference of a report after GB/T 7714. @param url the address it was taken from, where that is another */
export const referenceOf = ({ record, title }: ReportRow, url = record.url): string =>
  gbt7714({
    key: '',
    title,
    author: record.report.issuer,
    published: record.report.published,
    accessed: beijingDay(record.retrieved),
    url,
    number: record.report.documentNumber,
  });

/** What a line copied from a report says of it. */
export const sourceOf = (row: ReportRow): CopySource => ({
  title: row.title,
  place: row.place,
  year: row.year,
  reference: referenceOf(row),
});
