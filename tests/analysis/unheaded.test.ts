import { describe, expect, test } from 'vitest';
import { sentenceWords } from '@/lib/analysis/sentence-words';
import { opensPlan, opensShortcomings } from '@/lib/analysis/unheaded';

const look = (sentence: string) => sentenceWords.look(sentence);

describe('sentences that open a part without a heading', () => {
  test.each([
    '一年来,我镇依法行政工作虽有进步,但也要看到,困难和问题仍然不少。',
    '对照市委要求和群众期盼,我局法治建设还有不小差距。',
    '与先进县区相比,我区法治政府建设仍存在较大差距。',
    '但同时也应正视,基层执法还有许多短板。',
    '当前,法治建设还面临一些困难,主要是:',
    '薄弱环节较多,问题依然突出。',
  ])('%s opens shortcomings', (sentence) => {
    expect(opensShortcomings(look(sentence))).toBe(true);
  });

  test.each([
    '坚持问题导向,推动执法突出问题整改。',
    '与去年相比,案件数量明显下降。',
    '对照上级要求,逐项完成整改任务。',
    '群众反映的问题已全部解决。',
    '面临机构改革的新形势,我局主动作为。',
    '我们看到了全县上下推进法治建设的热情。',
  ])('%s opens none', (sentence) => {
    expect(opensShortcomings(look(sentence))).toBe(false);
  });

  test('a later year opens the plan, the year reported on does not', () => {
    expect(opensPlan(look('2025年,我们将从以下几个方面发力:'), 2024)).toBe(true);
    expect(opensPlan(look('2024年,我镇坚持依法行政,完成年度任务。'), 2024)).toBe(false);
  });
});
