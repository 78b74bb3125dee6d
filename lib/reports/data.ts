import type { FamilyRules } from '../analysis/types';
import type { PageSignals, ReportData } from '../model';
import { fold } from '../text/fold';
import { isUnreliableCopy } from './copies';
import { chooseDate, publicationDates, type Sourced, signedDates } from './dates';
import { type Division, evidenceCodes, findDivision, levelOfCode, nameOf } from './divisions';
import { printedNumber, sameNumber } from './document-number';
import { readIssuer } from './issuer';
import { isDepartment, levelOf, placeOf } from './places';
import { decidingTitle, documentTitle, titleCandidates } from './title';
import { readYear } from './year';

const EMPTY = /^(?:无|暂无|\/|-+|—+|null|none|空|\s)*$/i;

/** The first non-empty value of the labels, checked by shape: a neighbouring label read as value is none. */
function field({ fields }: PageSignals, labels: RegExp, shape: RegExp): Sourced | null {
  const found = fields.find(({ label, value }) => labels.test(label) && !EMPTY.test(value) && shape.test(fold(value)));
  return found ? { value: found.value.trim(), source: `table:${found.label}` } : null;
}

const INDEX = /^[A-Za-z0-9〔〕[\]()\-/_.\u4e00-\u9fff]{0,12}\d[A-Za-z0-9\-/_.\s]{2,}/;
const NUMBER = /[[(【]?\s*(?:19|20)\d\d\s*[\])】]?.{0,4}\d+\s*号|第?\s*\d+\s*号/;
const ABOUT = /^reason\.title-(?:explainer|meeting|notice|result|study|list)$/;

/**
 * What the report says of itself, from meta tags, metadata table, title, opening and signature, each value with its source.
 * @param text the article. @param docType null where the page is no report and `family` only a way to read it.
 */
export function readReportData(
  signals: PageSignals,
  text: string,
  family: FamilyRules,
  docType: ReportData['docType'] = family.docType,
): ReportData {
  const candidates = titleCandidates(signals, text);
  const deciding = decidingTitle(candidates);
  const title = documentTitle(deciding?.title ?? candidates[0]?.title ?? '');
  const sources: Record<string, string> = {};
  const conflicts: ReportData['conflicts'] = [];
  const keep = (name: string, found: Sourced | null): string | null => {
    if (found) sources[name] = found.source;
    return found?.value ?? null;
  };
  if (deciding) sources.title = deciding.source;
  if (docType) sources.docType = deciding?.judged.docType === docType ? deciding.source : 'text';
  const [signed = null, ...resigned] = signedDates(signals, text);
  const dates = publicationDates(signals);
  // News and explainers are about a report: what they name in their titles is its issuer and year, not theirs. An interim report is its issuer's.
  const about = docType === null && ABOUT.test(deciding?.judged.reason ?? '');
  const { year, source } = about
    ? { year: null, source: '' }
    : readYear(title, text, docType, [signed, dates[0] ?? null]);
  if (year !== null) sources.year = source;
  const { chosen, others } = chooseDate(dates, year, signed?.source === 'signature' ? signed : null);
  const disagree = (field: string, { value, source }: Sourced): void => {
    if (!conflicts.some((known) => known.field === field && known.value === value))
      conflicts.push({ field, value, source });
  };
  for (const other of others) disagree('published', other);
  for (const other of resigned) if (other.value !== signed?.value) disagree('signed', other);
  const titles = [deciding, ...candidates.filter(({ judged }) => judged.verdict === 'report')].flatMap((candidate) =>
    candidate ? [documentTitle(candidate.title)] : [],
  );
  const issuer = about ? null : readIssuer(signals, text, titles, docType);
  const place = issuer ? placeOf(issuer.value.split(' ').at(-1) ?? '') : '';
  const listed = field(signals, /文号|发文字号|文件编号|公文编号/, NUMBER);
  const printed = printedNumber(signals, text);
  if (listed && printed && !sameNumber(listed.value, printed.value)) disagree('documentNumber', printed);
  const indexNumber = field(signals, /索[引取]/, INDEX);
  const codes = evidenceCodes(signals.meta.siteidcode ?? '', indexNumber?.value ?? '');
  const around = [
    signals.meta.sitename,
    signals.meta.contentsource,
    signals.title,
    ...signals.breadcrumb,
    text.slice(0, 4000),
  ].join(' ');
  const division = place === '' ? null : findDivision(place, { codes, text: around });
  // The site's own place and the filing office's are evidence only: a county's report may stand on its city's portal.
  for (const code of codes)
    if (division && !division.code.startsWith(code.replace(/(?:00)+$/, '')))
      conflicts.push({ field: 'regionCode', value: `${code} ${nameOf(code) ?? ''}`.trim(), source: 'evidence' });
  const level = issuer ? levelWith(issuer.value, place, division) : null;
  if (level) sources.level = 'issuer';
  return {
    docType,
    title,
    issuer: keep('issuer', issuer),
    region: place === '' ? null : keep('region', { value: place, source: 'issuer' }),
    regionCode: division?.code ?? null,
    level,
    year,
    published: keep('published', chosen),
    signed: keep('signed', signed),
    indexNumber: keep('indexNumber', indexNumber),
    documentNumber: keep('documentNumber', listed ?? printed),
    unreliableCopy: isUnreliableCopy(fold(text)),
    sources,
    conflicts,
  };
}

/** The name's own words decide; the code only where 市 may be a prefecture or a county. */
function levelWith(issuer: string, place: string, division: Division | null): ReportData['level'] {
  const named = levelOf(issuer);
  return division && !isDepartment(issuer) && named !== 'township' && place.endsWith(division.name)
    ? levelOfCode(division.code)
    : named;
}
