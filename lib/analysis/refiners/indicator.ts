import { edged } from '../../text/edged';
import { type Candidate, copyOf, type Passage, type Refiner } from '../candidate';
import { type Surround, surround } from '../clauses';
import { isElided, restore, topicWord } from '../labels/elided';
import { rankLabel } from '../labels/rank';
import { changedBase, dealt } from '../labels/series';
import { CHANGE_WORDS, cap, clean, cleanAfter, dropEnd, FROM_TO, withoutComparison } from '../labels/words';

/** What the quantities before one say about it. */
interface Context {
  /** Label dealt out by 分别; null where none is. */
  readonly dealt: string | null;
  /** Label of the quantity before; for a change, of the one that changed. */
  readonly previous: string;
  /** Label of the last quantity that named its object. */
  readonly subject: string;
}

/**
 * Labels each quantity as a reader would label the row of a table: subject, verb and object around the number; for a change, the
 * thing that changed; the elided object (受理363件) restored from the sentence, the paragraph or the heading.
 */
export const indicator: Refiner = {
  id: 'indicator',
  refine(candidates, passage) {
    const around = surround(candidates, passage);
    let subject = '';
    const labels: string[] = [];
    return candidates.map((c, i) => {
      if (c.labelled) return c;
      // 综合得分位居11个县第三: the size of the field stands between the rank and what was ranked.
      const isSized = c.kind === 'rank' && around[i]?.sameClause === true && isFieldSize(candidates[i - 1], around, i);
      const place = around[isSized ? i - 1 : i];
      if (!place) return c;
      const previous = c.kind === 'change' ? changedBase(i, candidates, labels) : i > 0 ? (labels[i - 1] ?? '') : '';
      // 满意率93.6%,在18个乡镇中排第7: the field of a ranking is none of its subject
      let outside = i - 1;
      const fromRank = c.kind === 'rank' && candidates[i - 1]?.kind === 'rank' && FROM_TO.test(clean(place.before));
      if (c.kind === 'rank' && !place.joined && !fromRank)
        while (outside >= 0 && around[outside + 1]?.sameClause) outside--;
      const before = clean(place.before);
      const after = isSized ? '' : cleanAfter(place.after);
      const label = labelOf(
        c,
        place,
        before,
        after,
        {
          dealt: dealt(i, candidates, around, labels),
          previous: c.kind === 'rank' ? (outside >= 0 ? (labels[outside] ?? '') : '') : previous,
          subject,
        },
        passage,
      );
      labels.push(label);
      if (c.kind === 'level' && namesObject(before + after)) subject = label;
      const named = copyOf(c);
      named.indicator = label;
      return named;
    });
  },
};

const FIELD_SIZE =
  /^(?:参评|申报|被考核|同类)?的?(?:县|市|区|旗|州|乡|镇|街|村|部门|单位|省)[^,。;核评测比]{0,8}?(?:中|里)?(?:排名?|位列|位居|列|居)?$/;
const isFieldSize = (before: Candidate | undefined, around: readonly Surround[], i: number): boolean =>
  before?.kind === 'level' &&
  /^[个家]$/.test(before.unit) &&
  FIELD_SIZE.test(around[i]?.before ?? '') &&
  clean(around[i - 1]?.before ?? '').replace(/^在/, '').length > 1;

/** True where the words around the number name what is counted, so that later bare verbs may refer to it. */
const namesObject = (piece: string): boolean => piece.length > 3 && !isElided(piece);

/** 占执法人员总数19.6%, 平均每队5名: a share or a mean of what was counted before. */
const OF_SUBJECT = edged(/^(?:占|[人户村队]均|[村镇乡](?:\([^)]{1,4}\))?平均|平均每|每[个名村队人户家支镇乡])/);

function labelOf(
  c: Candidate,
  place: Surround,
  before: string,
  after: string,
  context: Context,
  passage: Passage,
): string {
  const { previous, subject } = context;
  if (c.kind === 'change') return changeLabel(c, place, before, after, context, passage);
  if (context.dealt !== null) return cap(context.dealt);
  const stated = place.counted ? '' : place.previousClause;
  // 但败诉率不降反升,达23.1%
  if (before === '' && after === '' && !place.sameClause && TURN.test(stated)) return dropEnd(clean(stated), TURN);
  if (FROM_TO.test(before) && after === '' && previous !== '') return dropEnd(previous, CHANGE_WORDS);
  if (THAN_BEFORE.test(before) && after.length < 4 && previous !== '') return `${previous}上年`;
  if (c.kind === 'rank')
    return (place.joined || FROM_TO.test(before)) && previous.includes('排名')
      ? previous
      : rankLabel(before, after, stated, previous);
  if (before === '' && after === '')
    return previous !== '' ? previous : cap(clean(place.previousClause) || topicWord(passage, c));
  if (place.joined && after === '' && previous !== '') return previous;
  const piece = `${before}${after}${place.predicate.startsWith(after) ? '' : place.predicate}`;
  if (OF_SUBJECT.test(piece)) {
    const whole = place.counted && piece.startsWith('占') ? previous : subject;
    return cap(`${whole || cap(clean(place.previousClause), 18)}${piece}`);
  }
  const label = restore(piece, subject, place, passage, c);
  // 新登记经营主体8940户、总量突破7万户: the whole is not new.
  return /^总(?:量|数|规模)$/.test(piece) ? label.replace(NEWLY, '') : label;
}

/** 较上年: what it was before, not by how much. */
const THAN_BEFORE = edged(/^[较比](?:上年|去年|上一年|\d{4}年)度?的?$/);
const NEWLY = /^(?:全年|当年)?新(?:登记|增设?|设立?|注册|发展)/;

/** A clause that says which way a figure went, and the next which figure. */
const TURN = edged(
  /(?:不[升降增减]反[升降增减]|(?:持续|稳步|明显|大幅|有所|逐年)*(?:走高|走低|攀升|上升|下降|提升|提高|增长|回落|改善))$/,
);

/** 投诉量低于上年: the comparison is in the label already. */
const BESIDE = /[高低多少快慢优]于|高出|超出/;

/** The thing that changed and how: 败诉率同比下降. Where the clause has lost it, it is the quantity before, or the clause before. */
function changeLabel(
  c: Candidate,
  place: Surround,
  before: string,
  after: string,
  { dealt: member, previous, subject }: Context,
  passage: Passage,
): string {
  const verb = CHANGE_WORDS.exec(before)?.[0] ?? '';
  const own = withoutComparison(clean(before.slice(0, before.length - verb.length))).replace(/^[两三四五近]年$/, '');
  const compared = /^(?:低于|高于|优于|快于|慢于|超过|高出)/.test(own);
  const named = own.length > 1 && !compared;
  const stated = place.counted ? '' : dropEnd(clean(place.previousClause), CHANGE_WORDS);
  // 城镇、农村居民收入分别增长4.8%和6.7%: each has its own member of the list
  const ofList = before.includes('分别') ? member : null;
  const noun =
    ofList ??
    (named
      ? own
      : (place.sameClause ? '' : stated) ||
        dropEnd((member ?? previous).replace(/上年$/, ''), CHANGE_WORDS) ||
        subject ||
        topicWord(passage, c));
  if (compared || BESIDE.test(own)) return cap(compared ? `${noun}${own}` : own);
  const changed = verb === '' ? (c.cues.at(-1) ?? '变化') : ofList === null ? verb : verb.replace('分别', '');
  return cap(`${noun}${changed}${own.length > 1 ? after : ''}`);
}
