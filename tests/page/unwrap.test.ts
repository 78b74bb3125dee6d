import { expect, test } from 'vitest';
import type { Line } from '@/lib/page/flatten';
import { unwrapped } from '@/lib/page/unwrap';

const node = {} as Text;
const line = (text: string, row = false): Line => ({
  text,
  pieces: [{ node, from: 0, at: 0, length: text.length }],
  linked: 0,
  row,
});
const texts = (lines: readonly string[]): string[] =>
  unwrapped(lines.map((text) => line(text))).map(({ text }) => text);

/** A paragraph broken after every 20 characters. */
const broken = (text: string): string[] => text.match(/.{1,20}/gu) ?? [];
const PARAGRAPH =
  '全年共审查规范性文件一百三十七件，备案四十二件，组织专家论证十九次，举行听证会六场，清理文件二百一十五件，其中废止三十三件，修改二十八件，结果向社会公布，接受群众监督，并逐件说明处理理由和依据，办理情况纳入年度考核';

test('lines broken by hand become paragraphs again, figures whole', () => {
  const text = `${PARAGRAPH}，新增案件12`;
  const rows = broken(`${PARAGRAPH}，合格率达到百分之九十。`);
  const heading = '二、存在的不足';
  expect(texts([...rows, heading, ...broken(`${text}8件。`)])).toEqual([
    `${PARAGRAPH}，合格率达到百分之九十。`,
    heading,
    `${text}8件。`,
  ]);
});

test('every character of a joined line leads to its own place', () => {
  const rows = broken(`${PARAGRAPH}${PARAGRAPH}。`).map((text) => line(text));
  const [whole] = unwrapped(rows);
  expect(whole?.pieces.map(({ at, length }) => whole.text.slice(at, at + length))).toEqual(
    rows.map(({ text }) => text),
  );
});

test('ordinary paragraphs, lists of short points and rows of tables stay', () => {
  const paragraphs = [PARAGRAPH, '（一）完善机制', PARAGRAPH.slice(3), '收到申请十二件', PARAGRAPH.slice(20)];
  expect(texts(paragraphs)).toEqual(paragraphs);
  const points = Array.from({ length: 12 }, (_, i) => `${i + 1}.建立行政执法监督工作机制`);
  expect(texts(points)).toEqual(points);
  const rows = Array.from({ length: 12 }, () => line('收到\t十二件\t办结\t十一件', true));
  expect(unwrapped(rows)).toEqual(rows);
});

test('a few longer lines and page numbers do not hide that the others are broken by hand', () => {
  const [first = '', ...rest] = broken(`${PARAGRAPH}${PARAGRAPH}，办结案件12件。`);
  const furniture =
    '上传人：清风　文档编号：100200300　上传时间：2024-11-05　格式：DOCX　页数：7　大小：28.5KB　下载：12　价格：4金币';
  expect(texts([furniture, first, '- 1 -', ...rest, '三、下一步打算'])).toEqual([
    furniture,
    `${PARAGRAPH}${PARAGRAPH}，办结案件12件。`,
    '三、下一步打算',
  ]);
});

test('short lines of names, links and signatures stay, page numbers elsewhere too', () => {
  const names = Array.from({ length: 12 }, (_, i) => `责任单位：县司法局、县财政局${i}`);
  expect(texts(names)).toEqual(names);
  const news = Array.from({ length: 12 }, (_, i) => `我县召开第${i}次法治建设推进会`);
  expect(texts(news)).toEqual(news);
  const paragraphs = [`${PARAGRAPH}。`, '12', `${PARAGRAPH}。`];
  expect(texts(paragraphs)).toEqual(paragraphs);
});
