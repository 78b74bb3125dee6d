import type { Entry } from './types';

const MONEY = ['money'] as const;

/** Figures of other fields: environment, and what government work reports open with. */
export const economy: readonly Entry[] = [
  {
    id: 'environment.pm25',
    zh: 'PM2.5年均浓度',
    en: 'PM2.5 annual mean',
    units: ['measure'],
    words: /PM2\.5|细颗粒物/,
  },
  {
    id: 'environment.good-days',
    zh: '优良天数',
    en: 'Days of good air',
    units: ['time', 'share'],
    words: /优良天数|空气.{0,8}(?:优良|达标)/,
  },
  {
    id: 'environment.water',
    zh: '水质达标率',
    en: 'Water quality',
    units: ['share', 'body'],
    words: /水体|断面|水质|饮用水|水源/,
  },
  { id: 'environment.forest', zh: '森林覆盖率', en: 'Forest cover', units: ['share'], words: /森林覆盖|林草/ },
  { id: 'economy.gdp', zh: '地区生产总值', en: 'Gross regional product', units: MONEY, words: /(?:地区)?生产总值|GDP/ },
  {
    id: 'economy.revenue',
    zh: '一般公共预算收入',
    en: 'General public budget revenue',
    units: MONEY,
    words: /(?:一般)?公共预算收入|财政收入|税收收入/,
  },
  {
    id: 'economy.investment',
    zh: '固定资产投资',
    en: 'Fixed-asset investment',
    units: MONEY,
    words: /固定资产投资|完成投资|总投资/,
  },
  {
    id: 'economy.retail',
    zh: '社会消费品零售总额',
    en: 'Retail sales',
    units: MONEY,
    words: /社会消费品零售|零售总额/,
  },
  {
    id: 'economy.income',
    zh: '居民人均可支配收入',
    en: 'Disposable income per head',
    units: MONEY,
    words: /可支配收入|人均.{0,4}收入/,
  },
  { id: 'economy.trade', zh: '进出口总额', en: 'Imports and exports', units: MONEY, words: /进出口|外贸/ },
  {
    id: 'economy.jobs',
    zh: '城镇新增就业',
    en: 'New urban jobs',
    units: ['person'],
    words: /新增.{0,4}就业|城镇.{0,4}就业/,
  },
  { id: 'economy.grain', zh: '粮食产量', en: 'Grain output', units: ['measure'], words: /粮食.{0,6}产/ },
];
