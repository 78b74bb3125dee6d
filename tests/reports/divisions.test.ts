import { describe, expect, test } from 'vitest';
import { divisionsIn, evidenceCodes, findDivision, levelOfCode, nameOf, splitPlace } from '@/lib/reports/divisions';
import { levelOf, placeOf } from '@/lib/reports/places';

const nothing = { codes: [], text: '' };

describe('divisions', () => {
  test.each([
    ['平遥县', '140728'],
    ['天津市蓟州区', '120119'],
    ['蓟县', '120225'],
    ['新津县', '510132'],
    ['长治市上党区', '140404'],
    ['内蒙古自治区', '150000'],
    ['兴安盟科尔沁右翼前旗', '152221'],
    ['丰都县栗子乡', '500230'],
    ['北京市', '110000'],
    ['南京市鼓楼区', '320106'],
  ])('%s is %s', (place, code) => expect(findDivision(place, nothing)?.code).toBe(code));

  test.each(['鼓楼区', '朝阳区', '蓉和县桥头镇', '上海市望澜区', '', '县'])(
    '%s alone is undecided or unknown',
    (place) => expect(findDivision(place, nothing)).toBeNull(),
  );

  test('evidence decides between places of one name', () => {
    expect(findDivision('鼓楼区', { codes: [], text: '福州市鼓楼区人民政府' })?.code).toBe('350102');
    expect(findDivision('鼓楼区', { codes: ['320300'], text: '' })?.code).toBe('320302');
  });

  test('codes of divisions come from site codes and credit codes, not from other numbers', () => {
    expect(evidenceCodes('5101320017', '11500230008689762A/2026-00004')).toEqual(['500230', '510132']);
    expect(evidenceCodes('bm17000009', '000014349/2025-02343')).toEqual([]);
    expect(evidenceCodes('9999990001', '')).toEqual([]);
  });

  test('names and levels of codes', () => {
    expect(nameOf('340100')).toBe('合肥市');
    expect(nameOf('000000')).toBeNull();
    expect([levelOfCode('340000'), levelOfCode('340100'), levelOfCode('340102')]).toEqual([
      'province',
      'city',
      'county',
    ]);
    expect(splitPlace('恩施土家族苗族自治州恩施市')).toEqual(['恩施土家族苗族自治州', '恩施市']);
  });
});

describe('divisions right below one', () => {
  const codes = (prefix: string): string[] => divisionsIn(prefix).map(({ code }) => code);

  test('of the country its provinces, of a province its prefectures, of a prefecture its counties', () => {
    expect(codes('')).toHaveLength(34);
    expect(codes('13')).toEqual(expect.arrayContaining(['130100', '131100']));
    expect(codes('13')).toHaveLength(11);
    expect(codes('1404')).toContain('140404');
    expect(codes('1404').every((code) => /^1404(?!00)/.test(code))).toBe(true);
  });

  test('a municipality has districts, a province the counties it governs itself; groups of the table are no places', () => {
    expect(codes('50')).toEqual(expect.arrayContaining(['500101', '500230']));
    expect(codes('50')).not.toContain('500200');
    expect(codes('42')).toEqual(expect.arrayContaining(['420100', '429004']));
    expect(codes('42')).not.toContain('429000');
  });

  test('a county, and what is no division, has none', () => {
    expect([codes('130102'), codes('99')]).toEqual([[], []]);
  });
});

describe('bodies', () => {
  test.each([
    ['青禾县人民政府', '青禾县', 'county'],
    ['天津市青禾区人民政府', '天津市青禾区', 'county'],
    ['中共云岭市委 云岭市人民政府', '云岭市', 'city'],
    ['云岭市司法局', '云岭市', 'department'],
    ['青禾县市场监督管理局', '青禾县', 'department'],
    ['青禾县发展和改革委员会', '青禾县', 'department'],
    ['青禾县柳河镇人民政府', '青禾县柳河镇', 'township'],
    ['云岭市青禾区东城街道办事处', '云岭市青禾区东城街道', 'township'],
    ['云岭市青禾区人民政府东城街道办事处', '云岭市青禾区东城街道', 'township'],
    ['湖北省人民政府', '湖北省', 'province'],
    ['内蒙古自治区人民政府', '内蒙古自治区', 'province'],
    ['乌兰自治州人民政府', '乌兰自治州', 'city'],
    ['白鹿旗人民政府', '白鹿旗', 'county'],
    ['重庆市人民政府', '重庆市', 'province'],
    ['司法部', '', 'department'],
  ] as const)('%s', (body, place, level) => {
    expect(placeOf(body.split(' ').at(-1) ?? '')).toBe(place);
    expect(levelOf(body)).toBe(level);
  });
});
