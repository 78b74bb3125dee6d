import { describe, expect, test } from 'vitest';
import { findMetrics } from '@/lib/analysis/metrics';
import { checkFigures } from '@/lib/checks';
import { hasMessage } from '@/lib/i18n';
import type { Analysis } from '@/lib/model';
import { annualReport } from '@/lib/reports/families/annual-report';

/** What the checks say of one sentence: outcome and arithmetic of each that tells anything. */
function told(text: string): string[] {
  const { metrics } = findMetrics(text, [], { family: annualReport, year: 2023 });
  const results = checkFigures({ text, analysis: { metrics } as unknown as Analysis });
  for (const { basis, spans } of results) {
    expect(hasMessage(basis)).toBe(true);
    for (const { start, end } of spans) expect(metrics.some((m) => m.start === start && m.end === end)).toBe(true);
  }
  return results
    .filter(({ outcome }) => outcome !== 'cannot-tell')
    .map(({ outcome, formula }) => `${outcome === 'agrees' ? '=' : '?'} ${formula}`);
}

type Case = readonly [sentence: string, ...told: string[]];

describe('sums', () => {
  test.each<Case>([
    ['受理案件1236件（刑事812件、民事421件、行政3件），受援人1342人。', '= 812 + 421 + 3 = 1236; 1236'],
    ['受理案件1236件（刑事812件、民事421件、行政30件）。', '? 812 + 421 + 30 = 1263; 1236'],
    ['办理案件1.26万件（一般程序0.84万件、简易程序0.42万件）。', '= 8400 + 4200 = 12600; 12600'],
    ['开展宣传12场、培训3场，共计15场。', '= 12 + 3 = 15; 15'],
    ['开展宣传12场、培训3场，合计18场。', '? 12 + 3 = 15; 18'],
    ['保留行政权力186项，其中行政许可265项。', '? 265 > 186'],
    // lists behind 其中 may be incomplete or overlap, 累计 may span years, brackets may hold something else
    ['受理案件236件，其中调解30件、和解12件。'],
    ['受理案件36件，其中审结30件、调解12件。'],
    ['受理案件236件（含上年结转12件、新收214件）。'],
    ['受理案件236件（较上年增加12件、减少4件）。'],
    ['开展宣传12场、培训3场，累计开展活动120场。'],
    ['发放资料12万余份（手册8万份、折页3万份）。'],
    ['走访企业12家（提供咨询30人次、解决问题9个）。'],
    ['调解纠纷120件、化解信访30件，总计投入150人次。'],
    ['走访企业12家（国企3家、民企9家），共计开展法治体检12次。', '= 3 + 9 = 12; 12'],
  ])('%s', (sentence, ...expected) => expect(told(sentence)).toEqual(expected));
});

describe('changes', () => {
  test.each<Case>([
    ['办理时间由5.2天缩短至3.1天，缩短40.4%。', '= (5.2 − 3.1) ÷ 5.2 = 40.38%; 40.4%'],
    ['办理时间由5.2天缩短至3.1天，压缩60%。', '? (5.2 − 3.1) ÷ 5.2 = 40.4%; 60%'],
    ['公职律师由29名增至43名，增加14名。', '= 43 − 29 = 14; 14名'],
    ['公职律师由29名增至43名，增加18名。', '? 43 − 29 = 14; 18名'],
    ['配备率由15%提高到37.5%，提高22.5个百分点。', '= 37.5 − 15 = 22.5; 22.5个百分点'],
    ['配备率由15%提高到37.5%，提升22.5%。', '= 37.5 − 15 = 22.5; 22.5%'],
    ['案件量由86件上升到412件，增长3.8倍。', '= (412 − 86) ÷ 86 = 3.79; 3.8倍'],
    ['受理案件251件，去年190件，同比增长32.1%。', '= (251 − 190) ÷ 190 = 32.11%; 32.1%'],
    ['受理案件251件，去年为190件，同比增长40%。', '? (251 − 190) ÷ 190 = 32.1%; 40%'],
    ['指标\t2022年\t2023年\t同比\n立案（件）\t120\t150\t25%', '= (150 − 120) ÷ 120 = 25.0%; 25%'],
    ['指标\t2022年\t2023年\t同比\n立案（件）\t120\t150\t35%', '? (150 − 120) ÷ 120 = 25.0%; 35%'],
    // the change is of something else, or nothing is exact
    ['办理时间由5.2天缩短至3.1天，申请材料精简60%。'],
    ['案件量由86件上升到412件，五年增长近4倍。'],
    ['由30余名增至43名，增长48%。'],
    ['受理案件251件，审结190件，同比增长40%。'],
    ['指标\t2021年\t2023年\t同比\n立案（件）\t120\t150\t35%'],
  ])('%s', (sentence, ...expected) => expect(told(sentence)).toEqual(expected));
});

describe('shares', () => {
  test.each<Case>([
    ['应出庭85件，实际出庭85件，其中“一把手”出庭37件，占比43.5%。', '= 37 ÷ 85 = 43.53%; 43.5%'],
    ['组织1862人参加考试，合格1843人，合格率98.98%。', '= 1843 ÷ 1862 = 98.980%; 98.98%'],
    ['组织1862人参加考试，合格1843人，合格率88.98%。', '? 1843 ÷ 1862 = 98.980%; 88.98%'],
    ['排查隐患320处，整改318处，整改率100%。', '? 318 ÷ 320 = 99.4%; 100%'],
    ['检查企业320家次，发现隐患56处、整改50处，整改率89%。', '= 50 ÷ 56 = 89.3%; 89%'],
    // several could be the whole, or another whole is named
    ['抽取案卷60卷，优秀21卷，合格36卷，合格率95%。'],
    ['办理案件100件，其中调解结案30件，占民事案件的60%。'],
    ['受理案件200余件，办结180件，办结率88%。'],
    ['受理案件200件，办结180件，群众满意率98%。'],
  ])('%s', (sentence, ...expected) => expect(told(sentence)).toEqual(expected));
});

describe('rates', () => {
  test.each<Case>([
    ['行政应诉案件审结61件，败诉9件，败诉率14.8%。', '= 9 ÷ 61 = 14.75%; 14.8%'],
    ['行政应诉案件审结61件，败诉9件，败诉率24.8%。', '? 9 ÷ 61 = 14.75%; 24.8%'],
    // cases still pending are no base of the rate; what was carried over changes it
    ['全县行政应诉案件98件，败诉14件，败诉率15.1%。'],
    ['收到行政复议申请503件，受理480件，加上上年结转41件，审结489件，结案率93.9%。'],
  ])('%s', (sentence, ...expected) => expect(told(sentence)).toEqual(expected));
});
