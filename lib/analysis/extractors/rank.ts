import { parseChinese } from '../../text/numerals';
import { matchesOf } from '../../text/scan';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { sentenceWords } from '../sentence-words';

const NUMERAL = '(?<numeral>\\d{1,3}|[一二三四五六七八九十]{1,3})';
const PATTERN = new RegExp(
  `(?:第 ?|前(?<top>) ?)${NUMERAL} ?(?<unit>名|位)?(?![\\d一二三四五六七八九十个次条届批期季年月天日步者级类方大项部家件人时责书线道组副轮版章节款段产要动生任梯档方阵□])|(?<first>首位|榜首)`,
  'gu',
);
/** What must stand before: a rank is taken or given in a field of competitors. */
const PLACED =
  /(?:位列|位居|位于|名列|列|居|排名|排在|排|名次|跃居|跃升|升至|上升至|上升到|提升至|进入|跻身|稳居|保持|获得?|荣获|取得|评为|荣膺|为|获评)(?:[^,。;□\d]{0,12})$|[由从](?:上年度?|去年|\d{4}年度?)的?(?:全[国省市区县州])?$|(?:全国|全省|全区|全市|全县|全州|全盟|省|市|县|区|州|系统|同类|中部|西部|东部|省内|国内|世界|全球)(?:[^,。;□\d]{0,6})$/;
const PLACED_FIRST = /(?:位列|位居|名列|列|居|排名|排在|排|跃居|稳居|保持|雄踞)(?:[^,。;□\d放摆]{0,10})$/;
/** 放在首位, 摆在首位 set a priority; 第一责任人 and the like are masked already. */
const PRIORITY = /[放摆挺]在[^,。;]{0,4}$/;

/** Places in a ranking: `第4`, `第一`, `第3位`, `前三`, `首位`. 第 without a ranking in front is a number, not a place. */
export const rank: Extractor = {
  id: 'rank',
  test: sentenceWords.for(/第|前|首位|榜首/),
  extract({ masked, start }) {
    const found: Candidate[] = [];
    for (const match of matchesOf(PATTERN, masked)) {
      const left = masked.slice(Math.max(0, match.index - 20), match.index);
      const g = match.groups ?? {};
      const first = g.first !== undefined;
      const listed = /[、和]$/.test(left) && found.at(-1)?.end === start + match.index - 1;
      if (PRIORITY.test(left) || !(listed || (first ? PLACED_FIRST : PLACED).test(left))) continue;
      const value = first ? 1 : /\d/.test(g.numeral ?? '') ? Number(g.numeral) : parseChinese(g.numeral ?? '');
      if (value === null || value === 0) continue;
      found.push(
        candidate(
          g.top === undefined ? 'rank' : 'rank/top',
          start + match.index,
          start + match.index + match[0].trimEnd().length,
          value,
          g.unit ?? '',
          { kind: 'rank', bound: g.top === undefined ? 'exact' : 'max' },
        ),
      );
    }
    return found;
  },
};
