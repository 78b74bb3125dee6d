import type { FamilyRules } from '../analysis/types';
import type { PageSignals, ReportData } from '../model';
import { fold } from '../text/fold';
import { isUnreliableCopy } from './copies';
import { chooseDate, publicationDates, type Sourced, signedDate } from './dates';
import { type Division, evidenceCodes, findDivision, levelOfCode, nameOf } from './divisions';
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
/** A document number on a line of its own under the title. */
const PRINTED_NUMBER =
  /(?:^|\n)[ \t]*([\u4e00-\u9fff]{2,12}[〔[［(（]\s*20\d\d\s*[〕\]］)）]\s*\d{1,4}\s*号)[ \t]*(?=\n)/;

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
  const signed = signedDate(signals, text);
  const dates = publicationDates(signals);
  const { year, source } = readYear(title, text, docType, [signed, dates[0] ?? null]);
  if (year !== null) sources.year = source;
  const { chosen, others } = chooseDate(dates, year, signed?.source === 'signature' ? signed : null);
  for (const other of others) conflicts.push({ field: 'published', value: other.value, source: other.source });
  const titles = [deciding, ...candidates.filter(({ judged }) => judged.verdict === 'report')].flatMap((candidate) =>
    candidate ? [documentTitle(candidate.title)] : [],
  );
  const issuer = readIssuer(signals, text, titles, docType);
  const place = issuer ? placeOf(issuer.value.split(' ').at(-1) ?? '') : '';
  const printed = PRINTED_NUMBER.exec(
    `\n${[...signals.headings, ...signals.infoLines, text.slice(0, 3000)].join('\n')}\n`,
  )?.[1];
  const indexNumber = field(signals, /索引/, INDEX);
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
  return {
    docType,
    title,
    issuer: keep('issuer', issuer),
    region: place === '' ? null : keep('region', { value: place, source: 'issuer' }),
    regionCode: division?.code ?? null,
    level: issuer ? levelWith(issuer.value, place, division) : null,
    year,
    published: keep('published', chosen),
    signed: keep('signed', signed),
    indexNumber: keep('indexNumber', indexNumber),
    documentNumber: keep(
      'documentNumber',
      field(signals, /文号|发文字号|文件编号|公文编号/, NUMBER) ??
        (printed ? { value: printed, source: 'text' } : null),
    ),
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
