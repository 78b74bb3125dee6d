/** Words of texts run through a synonym tool by document-sharing sites (效劳 for 服务, 监视 for 监督); see docs/domain notes. */
const PARAPHRASED =
  /法治政府建立|效劳|标准性文件|监视|仔细(?:履行|落实|贯彻|办理|研究)|催促|掩盖|惩罚|学问|状况|力气|比拟|透亮|准期|才智|首择|穿插|供应|打算书|安康|冲突(?:纠纷|化解)|其次批/g;
const WRAPPER =
  /由会员分享,可在线阅读|版权说明:本文档由用户提供|\d+页珍藏版|全网资源每日更新|此处省略\d*字|仅展示\d+字/;

/**
 * @param folded text after `fold`.
 * @returns true for copies whose wording, years and places cannot be relied on: at least five paraphrased words of different kinds per
 * 3,000 characters, or the wrapper text of a sharing site. The text is read as it is, never rewritten.
 */
export function isUnreliableCopy(folded: string): boolean {
  if (WRAPPER.test(folded)) return true;
  const hits = folded.match(PARAPHRASED) ?? [];
  return new Set(hits).size >= 4 && hits.length >= 5 * Math.max(1, folded.length / 3000);
}
