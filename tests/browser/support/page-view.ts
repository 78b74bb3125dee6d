import type { CardView, PageActions, PageView } from '@/components/page/types';
import type { Commitment, Metric, Shortcoming } from '@/lib/model';

/** Sample views of the interface on the page: own sentences, every kind of card, every notice of the pill. */
const shared = { start: 10, end: 20, basis: 'stated' as const };

const METRIC: Metric = {
  ...shared,
  type: 'metric',
  text: '68件',
  rule: 'quantity',
  cues: ['审结'],
  value: 68,
  unit: '件',
  approx: false,
  bound: 'exact',
  kind: 'level',
  role: 'fact',
  direction: null,
  indicator: '行政复议案件审结数',
  indicatorId: null,
};
const COMMITMENT: Commitment = {
  ...shared,
  type: 'commitment',
  text: '2025年底前完成清理。',
  rule: 'commitment/will',
  cues: ['底前'],
  deadline: '2025-12-31',
  target: null,
  responsible: '县司法局',
};
const SHORTCOMING: Shortcoming = {
  ...shared,
  type: 'shortcoming',
  text: '后评估工作开展不够经常。',
  rule: 'shortcoming/part',
  cues: ['不够'],
  kind: 'problem',
  remedied: false,
};

const CARD: CardView = {
  id: 'one',
  opened: 1,
  kind: 'metric',
  finding: METRIC,
  decision: 'pending',
  proposed: '',
  place: { status: 'anchored' },
  quote: { before: '收到申请73件，', exact: '审结68件', after: '。' },
  rule: { name: '数字和单位', id: 'quantity' },
  companions: ['73件', '26件'],
  year: '2024年',
  where: '主要举措和成效 › 第 2 段',
  checks: [{ outcome: 'agrees', formula: '68 ÷ 73 = 93.15%', basis: '审结 ÷ 收到' }],
  others: [{ id: 'two', kind: 'commitment', label: '2025年底前完成清理。' }],
  note: '',
  tags: ['复议'],
  knownTags: ['复议', '执法'],
  categories: ['监督'],
  codebook: ['监督', '普法'],
  noteState: 'saved',
  position: { at: 3, of: 41 },
  mode: 'show',
  pinned: true,
  layout: 0,
};

const CARDS: Readonly<Record<string, CardView>> = {
  metric: CARD,
  commitment: { ...CARD, kind: 'commitment', finding: COMMITMENT, decision: 'confirmed' },
  shortcoming: { ...CARD, kind: 'shortcoming', finding: SHORTCOMING, decision: 'dismissed' },
  note: { ...CARD, kind: 'note', finding: null, decision: null, rule: null, note: '留意后文。' },
  changed: { ...CARD, place: { status: 'changed', heads: [{ was: '68件', now: '71件' }], pieces: [] } },
  reworded: {
    ...CARD,
    kind: 'commitment',
    finding: COMMITMENT,
    decision: 'confirmed',
    place: {
      status: 'changed',
      heads: [{ was: '2025', now: '2026' }],
      pieces: [
        { op: 'gone', text: '2025' },
        { op: 'new', text: '2026' },
        { op: 'same', text: '年底前完成清理。' },
      ],
    },
  },
  ambiguous: {
    ...CARD,
    place: {
      status: 'ambiguous',
      places: [{ span: { start: 1, end: 4 }, context: '…审结68件…', where: '成效 › 第 2 段' }],
    },
  },
  orphan: { ...CARD, kind: 'note', finding: null, decision: null, place: { status: 'orphan' } },
  correct: { ...CARD, decision: 'corrected', proposed: '67件', mode: 'correct' },
};

export const viewOf = (card: string, words = '1:4'): PageView => ({
  pill: {
    status: 'read',
    counts: { metric: 41, commitment: 6, shortcoming: 2, note: 0 },
    visible: { metric: true, commitment: true, shortcoming: false, note: true },
    shown: true,
    saved: 'no',
    notices: [
      { text: '正文可能不全：有附件。', links: [{ name: '附件.pdf', url: 'https://www.example.gov.cn/a.pdf' }] },
    ],
    unplaced: [{ id: 'three', kind: 'note', place: 'orphan', quote: '旧句' }],
    bottom: 20,
    collapse: false,
  },
  strip: {
    height: 800,
    marks: [{ kind: 'metric', top: 40, height: 3, ids: ['one'] }],
    parts: [{ top: 10, title: '主要举措和成效 41 · 6 · 2' }],
  },
  card: CARDS[card] ?? null,
  toolbar: { words, table: true, figure: true },
  toast: { key: 1, message: '已确认“审结 68件”', undoable: true },
  announcement: '已确认，剩 38',
  lines: [],
});

const nothing = (): void => undefined;
/** How often the toolbar has asked for its place: each time it is another one. */
let asked = 0;

export const ACTIONS: PageActions = {
  ...(Object.fromEntries(
    [
      ...['jump', 'only', 'toggleMarks', 'save', 'openPanel', 'reload', 'movePill', 'open', 'close', 'step', 'mode'],
      ...[
        'confirm',
        'dismiss',
        'correct',
        'writeNote',
        'writeTags',
        'categorise',
        'remove',
        'adopt',
        'keep',
        'attach',
        'reveal',
      ],
      ...['copy', 'mark', 'annotate', 'copySelection', 'clipSelection', 'clip', 'undo', 'redo', 'closeToast'],
    ].map((name) => [name, nothing]),
  ) as unknown as PageActions),
  edit: { relabel: () => null, moveEdge: (finding) => finding },
  placeCard: () => ({ left: 40, top: 120, aside: true }),
  placeToolbar: () => ({ left: 40 + asked++, top: 40, aside: false }),
  followFrame: () => nothing,
};
