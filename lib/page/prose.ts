import type { Line } from './flatten';
import { isFurniture } from './furniture';
import { countHan } from './han';
import { hostOf } from './nodes';
import { UNLIKELY } from './portals';

/** Words of the genre: reports of governments on administration by law, on disclosure, on their work. */
const KIN =
  /法治|依法|执法|行政(?:决策|处罚|许可|复议|应诉|诉讼|检查|权力|规范|审批|机关|调解|裁决)|复议|应诉|司法|普法|合法性|规范性文件|法律|法规|规章|调解|矛盾纠纷|政务公开|信息公开|营商环境|权责|述法|监督|审查|备案/;

/** Sentences in which a site speaks to its visitors or of itself; a report does neither. */
const TALK =
  /您|本网站|本站|转载|浏览器|分辨率|网友|隐私政策|个人信息(?:安全|保护)?。|登录|扫码|扫一扫|二维码|点击(?:查看|进入|下载)|智能(?:问答|客服)|错别字|版权(?:均|所)|请(?:稍候|输入|升级|点击|选择|填写)/;

/** A teaser of another page ends in a link to it. */
const MORE = /[[［【(（]?(?:详细|详情|更多|全文|查看|阅读)(?:内容|全文|详情)?[\]］】)）]?(?:>>|»|…)*$/;

/** The element a line begins in. */
export const ownerOf = (line: Line): Element | null => line.pieces[0]?.node.parentElement ?? null;

/** The element around, out of shadow roots too. */
export const parentOf = (element: Element): Element | null => element.parentElement ?? hostOf(element.getRootNode());

/**
 * What each line weighs: Chinese characters of one that reads like a sentence or a row of a table; 0 for links, labels,
 * tools, for what the site tells its visitors, for teasers of other pages, and for a second copy (senior mode, telephones).
 */
export function weightsOf(lines: readonly Line[]): readonly number[] {
  const seen = new Set<string>();
  return lines.map((line, i) => {
    const weight = weigh(line);
    if (weight === 0 || isTeaser(line, lines[i - 1])) return 0;
    if (seen.has(line.text)) return 0;
    seen.add(line.text);
    return weight;
  });
}

function weigh(line: Line): number {
  const han = countHan(line.text);
  if (han < 15 || line.linked > line.text.length / 2 || isFurniture(line.text) || isTalk(line.text)) return 0;
  return /[,，。;；:：、\t]/.test(line.text) ? han : 0;
}

/** A sentence or two right under the linked headline of another page, or ending in a link to it. */
function isTeaser(line: Line, before: Line | undefined): boolean {
  if (line.linked > 0 && MORE.test(line.text.trim())) return true;
  const isHeadline = before && before.linked >= before.text.length * 0.8 && countHan(before.text) >= 8;
  if (!isHeadline || line.text.length > 300) return false;
  const item = ownerOf(line)?.closest('li,dl,article,section');
  return item !== null && item?.contains(ownerOf(before)) === true;
}

/** True for words of the genre. */
export const isGenre = (text: string): boolean => KIN.test(text);

/** True where a site speaks to its visitors or of itself. */
export const isTalk = (text: string): boolean => TALK.test(text);

/** True inside a part of the page that is named like furniture. */
export function isUnlikely(element: Element | null, below: Element): boolean {
  for (let el = element; el && el !== below; el = parentOf(el))
    if (
      /^(?:footer|nav|header|aside)$/.test(el.localName) ||
      UNLIKELY.test(`${el.getAttribute('class') ?? ''} ${el.id}`.replace(/[_-]/g, ' '))
    )
      return true;
  return false;
}

/** How the prose of a page lies in its elements. */
export class Prose {
  /** Chinese characters of all prose that counts. */
  readonly total: number;
  readonly #inside = new Map<Element, { all: number; kin: number }>();

  /** @param counts whether a line counts */
  constructor(
    readonly lines: readonly Line[],
    readonly weights: readonly number[],
    counts: (line: Line) => boolean,
  ) {
    let total = 0;
    lines.forEach((line, i) => {
      const weight = weights[i] ?? 0;
      if (weight === 0 || !counts(line)) return;
      total += weight;
      const kin = isGenre(line.text) ? weight : 0;
      for (let el = ownerOf(line); el; el = parentOf(el)) {
        const sum = this.#inside.get(el);
        if (sum) {
          sum.all += weight;
          sum.kin += kin;
        } else this.#inside.set(el, { all: weight, kin });
      }
    });
    this.total = total;
  }

  /** Chinese characters of prose inside the element. */
  of(element: Element): number {
    return this.#inside.get(element)?.all ?? 0;
  }

  /** Those of them in lines of the genre. */
  kinOf(element: Element): number {
    return this.#inside.get(element)?.kin ?? 0;
  }
}
