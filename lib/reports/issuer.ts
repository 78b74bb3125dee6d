import type { DocType, PageSignals } from '../model';
import { fold } from '../text/fold';
import type { Sourced } from './dates';
import { isDepartment, placeOf, principal } from './places';

const BODY =
  '(?:人民政府(?:办公[室厅])?|街道办事处|管理?委员会|管委会|委员会(?:办公室)?|[省市县区旗州镇乡]委(?:员会)?(?:办公室)?|局|厅|部(?!门)|总署|办公室|办事处|总队|支队|大队|中心|司法所|公司|医院|法院|行署|行政公署)';
const ENDS_IN_BODY = new RegExp(`${BODY}$`);
/** Zones report through their committee, whatever administrative name they lie in. */
const ZONE = /(?:开发区|高新区|经开区|产业园区|工业园区|园区|保税区|示范区|管理区|度假区|风景区|新城|试验区)$/;
const GENERIC =
  /^(?:中共)?(?:[我本全]?(?:省|市|县|区|旗|州|盟|镇|乡|街道)|[省市县区旗州镇乡](?:人民)?政府|[市县区省][^市县区省]{1,8}(?:局|委|办)|[省市县区]委(?:[省市县区]政府)?|人民政府)?$/;
const TRIM = /^(?:关于|印发|发布|公布|推进|开展|年度|上年度)+|(?:关于|印发|推进|落实|贯彻|实施|落实|深入)+$/g;

/** What stands before 关于, the year or the subject in a title: the body, or only its place. */
function issuerInTitle(title: string): string | null {
  // `海棠区贯彻落实《辽东市…实施方案》任务分工方案`: who wrote the document carried out is not who carries it out.
  const text = fold(title)
    .replace(/(?:贯彻|落实|实施|执行)+《.*$/, '')
    .replace(/《|》/g, '');
  const head =
    text
      .split(/关于|(?<!\d)20\d\d|二[〇零○]|法治(?:政府|建设)|依法行政|政府工作报告|政府信息公开|信息公开/, 1)[0]
      ?.trim() ?? '';
  const cleaned = head.replace(TRIM, '').trim();
  if (
    cleaned !== '' &&
    cleaned.length <= 48 &&
    (ENDS_IN_BODY.test(cleaned) || GENERIC.test(cleaned) || ZONE.test(cleaned) || placeOf(cleaned) === cleaned)
  )
    return cleaned;
  const delivered = /(?:20\d\d年(?:度)?)?([\u4e00-\u9fff]{2,14}?)(?:人民)?政府(?:20\d\d年)?工作报告/.exec(text)?.[1];
  if (delivered && placeOf(delivered) === delivered) return delivered;
  // `2020年静海区法治政府建设情况报告`, `关于清水县2023年…`
  const behind =
    /(?:20\d\d年(?:度)?|关于)([\u4e00-\u9fff]{2,24}?)(?=推进|20\d\d|全面|深入)?(?:推进|20\d\d年?度?)?(?:法治(?:政府|建设)|依法行政)/.exec(
      text,
    )?.[1];
  const name = behind?.replace(TRIM, '').trim() ?? '';
  return name !== '' && (ENDS_IN_BODY.test(name) || placeOf(name) === name) ? name : null;
}

/** Party and government of one place, written together or apart: `中共某县委员会 某县人民政府`. */
function together(name: string): string {
  const joined = name.replace(/[\s、]+|(?<=委)和(?=.*政府$)/g, '');
  const match =
    /^(中共.{2,16}?(?:(?:[省市县区旗州盟镇乡]委)(?!员会|办公)|委员会(?!办公)|工委|委(?:员会)?办公[室厅]))(.{2,24}(?:人民政府(?:办公[室厅])?|办事处|管委会|管理委员会))$/.exec(
      joined,
    );
  return match ? `${match[1]} ${match[2]}` : name.replace(/\s+/g, '');
}

/** A place alone reports through its government. */
function withBody(name: string): string {
  if (ENDS_IN_BODY.test(name)) return name;
  if (/街道$/.test(name)) return `${name}办事处`;
  if (ZONE.test(name)) return `${name}管理委员会`;
  return placeOf(name) === name ? `${name}人民政府` : name;
}

/** The bodies that sign under the text, joined; null where the text is not signed. */
export function signature(text: string): string | null {
  const lines = fold(text)
    .slice(-500)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:附件.*)?|\s*(?:\(盖章\)|\(公章\))?\s*$/g, '').trim())
    .filter((line) => line !== '')
    .slice(-6);
  const bodies = lines.filter(
    (line) =>
      line.length <= 50 &&
      !/[。;,:]/.test(line) &&
      line.split(/\s+/).every((part) => ENDS_IN_BODY.test(part.replace(/20\d\d年.*$/, '')) || /^20\d\d/.test(part)),
  );
  const named = bodies.map((line) => line.replace(/20\d\d年.*$/, '').trim()).filter((line) => line.length >= 4);
  return named.length > 0 ? principal(together(named.join(''))) : null;
}

const NOT_A_PLACE =
  /^(?:我|本|全|各|该|这|外|跨|自治|[省市县区委、]+|.{0,6}(?:地区|社区|辖区|市区|城区|园区|校区|小区|景区|我县|我市|我区|我镇|全县|全市|全区|城市|集市|门市|上市|都市|村镇|乡镇|城镇|家乡|下乡|夜市|超市|街区|片区|库区|山区|林区|老区|特区|军区|灾区|禁区|误区|专区|示范区|新区|开发区|部局|全局|布局|格局|大局|结局))$/;

/**
 * The place the text speaks of as its own: the name of the wanted kind (a title that says 县政府 wants a 县) it uses most at the start of a clause.
 */
function inOpening(text: string, kind: string): string | null {
  const unit =
    /[省市县区旗州镇乡](?=政府|人民政府|委|$)/.exec(kind)?.[0] ??
    (/街道/.test(kind) ? '街道' : '[省市县区旗州镇乡]|街道');
  const pattern = new RegExp(
    `(?<=^|[,。;:、\\n(“\\s]|年|对|将|由|是|,)([\\u4e00-\\u9fff]{1,7}?(?:${unit}))(?![委政直属级长内外域局场监区])`,
    'g',
  );
  const counts = new Map<string, number>();
  for (const match of fold(text).slice(0, 6000).matchAll(pattern)) {
    // `受市人民政府委托`, `代表区政府`, `向县委、县政府报告`: no part of a name, which may begin with 向 itself.
    const name = (match[1] ?? '').replace(/^(?:受|代表|向(?=[省市县区旗州镇乡]))/, '');
    if (
      name.length < 2 ||
      NOT_A_PLACE.test(name) ||
      /各|我|全|本|级|部门|单位|领导|等|和|及|为|把|在|个|是|造|了|的|与/.test(name)
    )
      continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const ISSUER_FIELDS =
  /^(?:发文机关|发文机构|制发机构|制发机关|成文机关|发布机构|发文单位|发布单位|公开单位|公开责任部门|责任部门|所属机构|信息公开单位|公开机构)$/;

/** The same body under a fuller name: `蓟州区人民政府` and `天津市蓟州区人民政府`. */
const fuller = (short: string, candidates: readonly string[]): string => {
  const longer = candidates.filter(
    (name) =>
      name !== short &&
      name.endsWith(short) &&
      placeOf(name).length > placeOf(short).length &&
      name.length <= short.length + 12,
  );
  return longer.sort((a, b) => a.length - b.length)[0] ?? short;
};

/**
 * The body in whose name the report is made: the title's, the signature's, the opening's; the page's 发布机构, ContentSource and site name only
 * where those are silent or say no more than 市政府. The office that posted a report is not its issuer.
 * @param titles titles of the page, the deciding one first.
 */
export function readIssuer(
  signals: PageSignals,
  text: string,
  titles: readonly string[],
  docType: DocType | null,
): Sourced | null {
  const signed = signature(text);
  const page = [
    ...signals.fields
      .filter(({ label }) => ISSUER_FIELDS.test(label))
      .map(({ label, value }) => ({ value, source: `table:${label}` })),
    ...(signals.meta.contentsource ? [{ value: signals.meta.contentsource, source: 'meta:ContentSource' }] : []),
    ...(signals.meta.sitename
      ? [{ value: signals.meta.sitename.replace(/(?:政府)?(?:门户)?网站?.*$/, ''), source: 'meta:SiteName' }]
      : []),
  ].filter(({ value }) => value !== '');
  const named = titles.map(issuerInTitle).filter((name): name is string => name !== null);
  const all = [
    ...named.map((name) => withBody(together(name))),
    ...(signed ? [signed] : []),
    ...page.map(({ value }) => value),
  ];
  const specific = named.find((name) => !GENERIC.test(name));
  // A title that names but the place leaves open who reports for it; the signature says.
  const signs =
    specific && signed && !ENDS_IN_BODY.test(specific) && !isDepartment(signed) && signed.includes(specific);
  if (signs) return { value: fuller(signed, all), source: 'signature' };
  if (specific) return { value: fuller(withBody(together(specific)), all), source: 'title' };
  const kind = named[0] ?? '';
  if (signed && !GENERIC.test(signed)) return { value: fuller(signed, all), source: 'signature' };
  const opening = /局|委(?!员)|办|厅/.test(kind) ? null : inOpening(text, kind);
  if (opening) return { value: fuller(withBody(opening), all), source: 'text' };
  const department = /局|委(?!员)|办|厅/.test(kind);
  const fallback =
    page.find(({ value }) => ENDS_IN_BODY.test(value) && isDepartment(value) === department) ??
    page.find(({ value }) => placeOf(value) !== '');
  if (!fallback) return null;
  const name = fallback.value.replace(/办公[室厅]$/, '');
  return {
    value: docType === null ? name : withBody(isDepartment(name) && !department ? placeOf(name) : name),
    source: fallback.source,
  };
}
