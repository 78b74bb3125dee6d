/**
 * Labels of the 政府信息公开 metadata block, as portals write them (政府网站发展指引 and observed pages), and how to
 * normalise what stands before a value: `索 引 号`, `[ 索引号 ]`, `【发布机构】：`, `标　　题:`.
 */
const LABELS = new Set(
  (
    '索引号 索引编号 信息索引号 索引码 索取号 信息索取号 发布机构 发文机关 发文机构 发文单位 制发机构 制发机关 发布单位 公开责任部门 责任部门 所属机构 信息来源 发布者 ' +
    '公开单位 公开部门 公开机构 信息提供单位 信息公开单位 成文机关 来源 稿件来源 文章来源 发文字号 文号 发布文号 文件编号 公文编号 文件号 公文文号 ' +
    '成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 印发日期 印发时间 制发日期 写作日期 ' +
    '发布日期 发布时间 发表时间 发表日期 公开日期 公布日期 公布时间 公开时间 上传时间 更新时间 更新日期 日期 时间 ' +
    '主题分类 所属主题 主题词 主题导航 主题类别 分类 文件分类 信息分类 组配分类 分类词 体裁分类 文件类别 公文种类 文种 信息类别 信息类型 体裁 ' +
    '有效性 效力状态 时效性 公文时效 时效 效力 是否有效 实施日期 施行日期 生效日期 失效日期 废止日期 截止日期 ' +
    '名称 标题 信息名称 文件名称 公文名称 关键词 关键字 内容概述 内容概要 摘要 服务对象 公开方式 公开范围 公开时限 公开形式 公开程序 公开类别 ' +
    '浏览次数 点击次数 点击数 阅读次数 访问次数 浏览量 点击量 阅读量 信息发布人 发布人 作者 责任编辑 编辑 审核 签发人 登记号 统一登记号 有效期'
  ).split(' '),
);

/** The label without spaces, brackets and colon. */
export const normaliseLabel = (raw: string): string => raw.replace(/[\s\u3000\u00a0[\]【】（）()〔〕:：]/g, '');

/** True where the normalised string is one of the known labels. */
export const isLabel = (label: string): boolean => LABELS.has(label);

const SPACED = [...LABELS]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('[\\s\\u3000\\u00a0]*'))
  .join('|');
/** A label inside a line of text: in square brackets, or with a colon or white space behind it where a value follows. */
const IN_LINE = new RegExp(
  `(?:^|[\\s\\u3000\\u00a0|｜;；】\\]])[\\[【(（]?\\s*(${SPACED})\\s*(?:[\\]】]\\s*[:：]?|[)）]?\\s*(?:[:：]|(?=\\s)|$))`,
  'g',
);
/** Labels run into their values (`索引号000014349/2025-02343`): only those that begin no sentence. */
const RUN_IN =
  /(?:^|[\s\u3000])(索引号|发文字号|发文机关|发文时间|主题分类|主题词|发布日期|发布机构|成文日期|效力状态|体裁分类|公开日期)(?=[^\s:：])/g;

/** First characters of labels: a quick way to see that a line starts with none. */
const INITIALS = new Set([...LABELS].map((label) => label.charAt(0)));

export interface Field {
  readonly label: string;
  readonly value: string;
}

/**
 * Label–value pairs of one rendered line, in order; the value is what stands up to the next label.
 * `索引号: A-1 发布机构: 某局` yields two. A line that does not start with a label yields none: prose may mention one.
 */
export function fieldsOf(line: string): Field[] {
  const text = line.replace(/\t/g, ' ').trim();
  if (!INITIALS.has(/[^\s[\]【】()（）]/.exec(text)?.[0] ?? '')) return [];
  const marks = [...text.matchAll(IN_LINE), ...text.matchAll(RUN_IN)].map((match) => ({
    label: normaliseLabel(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const found = marks
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, i, all) => i === 0 || from >= (all[i - 1]?.to ?? 0) - 1);
  if (found[0]?.from !== 0) return [];
  return found.map(({ label, to }, i) => ({ label, value: clean(text.slice(to, found[i + 1]?.from)) }));
}

const clean = (value: string): string =>
  value
    .replace(/[\s\u3000\u00a0]+/g, ' ')
    .replace(/[\s】\]]+$/, '')
    .trim();
