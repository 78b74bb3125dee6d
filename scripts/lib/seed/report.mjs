import { ACHIEVEMENTS, PLANS, PROSE, SHORTCOMINGS } from './words.mjs';

/** A small linear congruential generator: the same seed gives the same report on every machine. */
export function dice(seed) {
  let state = [...seed].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7);
  const n = (low, high) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return low + ((state >>> 8) % (high - low + 1));
  };
  const share = () => `${n(60, 99)}.${n(0, 9)}%`;
  /** Some of a list, in its order. */
  const some = (list, count) => {
    const left = [...list.keys()];
    while (left.length > count) left.splice(n(0, left.length - 1), 1);
    return left.map((at) => list[at]);
  };
  return { n, share, some };
}

const NUMERALS = [...'一二三四五六七八九十'];
const ORDINALS = ['一是', '二是', '三是', '四是', '五是'];

/**
 * The text of one annual report, blocks ending in \n and cells parted by \t as the extraction gives it.
 * @param {{ name: string, level: string }} place
 * @param {number} rounds how many times the topics are gone through: two give some 4,500 characters
 */
export function inventReport(place, year, rounds = 2) {
  const { name } = place;
  const draw = { ...dice(`${name}${year}`), year: year + 1 };
  const title = `${name}${year}年法治政府建设年度报告`;
  const lines = [
    title,
    `${year}年，${name}认真落实上级关于法治政府建设的部署，把依法行政贯穿政府工作各个环节。现将有关情况报告如下：`,
    `一、${year}年推进法治政府建设的主要举措和成效`,
  ];
  let point = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [topic, sentences] of Object.entries(ACHIEVEMENTS)) {
      if (point >= NUMERALS.length) break;
      lines.push(`（${NUMERALS[point]}）${round === 0 ? topic : `深化${topic.slice(2)}`}`);
      point++;
      const figures = draw.some(sentences, 2).map((make) => make(draw));
      const prose = draw.some(PROSE, 5);
      lines.push([...prose.slice(0, 3), figures[0]].join(''), [...prose.slice(3), ...figures.slice(1)].join(''));
    }
  }
  if (draw.n(0, 3) === 0) {
    lines.push(
      ['事项', `${year - 1}年`, `${year}年`].join('\t'),
      ['行政复议申请（件）', draw.n(100, 300), draw.n(300, 500)].join('\t'),
      ['行政应诉案件（件）', draw.n(50, 99), draw.n(100, 150)].join('\t'),
      ['负责人出庭率', draw.share(), draw.share()].join('\t'),
    );
  }
  lines.push(`二、${year}年法治政府建设存在的不足和原因`, '对照群众期待和先进地区，工作中还存在一些差距：');
  for (const [at, make] of draw.some(SHORTCOMINGS, 4).entries()) lines.push(`${ORDINALS[at]}${make(draw)}`);
  lines.push(
    '三、党政主要负责人履行推进法治建设第一责任人职责情况',
    `政府主要负责人主持召开常务会议研究法治工作${draw.n(5, 18)}次，会前学法${draw.n(6, 24)}次，对法治建设重要工作作出批示${draw.n(10, 50)}件次，推动${draw.n(30, 60)}个部门开展述法评议。`,
    `四、${year + 1}年推进法治政府建设的主要安排`,
  );
  for (const [at, make] of draw.some(PLANS, 5).entries()) lines.push(`（${NUMERALS[at]}）${make(draw)}`);
  lines.push(`${name}人民政府`, `${year + 1}年1月${draw.n(5, 28)}日`);
  return { title, text: `${lines.join('\n')}\n` };
}
