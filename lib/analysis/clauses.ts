import { type Edged, edged } from '../text/edged';
import { isDigit } from '../text/scan';
import type { Candidate, Passage } from './candidate';

/** The words around one quantity inside its clause, and how it hangs together with the one before. */
export interface Surround {
  /** From the last delimiter or the quantity before, up to the quantity. */
  readonly before: string;
  /** From the quantity to the next delimiter or quantity. */
  readonly after: string;
  /** True where only a joint (、 和 及) or nothing stands between it and the quantity before. */
  readonly joined: boolean;
  /** True where it follows the quantity before inside one clause. */
  readonly sameClause: boolean;
  /** The clause before this one; for ranks and bare verbs. */
  readonly previousClause: string;
  /** True where a quantity stands in the clause before: then it says what that one measures. */
  readonly counted: boolean;
  /** What is done with all members of a series, said after the last one (对5个县、10个部门开展督察); '' where it stands alone. */
  readonly predicate: string;
}

const [OPEN, CLOSE, COMMA, PAUSE] = [0x28, 0x29, 0x2c, 0x3001];
const DELIMITER = /[,:;。!?\t]/;
/** The same of one character. */
const isDelimiter = (code: number): boolean =>
  code < 0x3003 &&
  (code === COMMA ||
    code === 0x3002 ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x09);
const JOINT = edged(/(?:以及|及其|(?<![缓调饱])和|(?<![惠涉普波触兼顾危])及|(?<![参])与|、|或)$/);

/** How far a clause is followed; longer ones name nothing a label could keep. */
const REACH = 160;
const PREDICATE = edged(
  /(?:开展|进行|进展|组织|实施|落实|参加|参与|完成|接受|深入|提供|办理|实现|予以|纳入|配备|作出|提出|通过|达到|建立|设立)[\u4e00-\u9fa5“”、()]{2,24}$/,
);

/** The words behind the last comma, semicolon or full stop. */
export function behindPause(left: string): string {
  for (let i = left.length - 1; i >= 0; i--) {
    const code = left.charCodeAt(i);
    if (code === COMMA || code === 0x3b || code === 0x3002) return left.slice(i + 1);
  }
  return left;
}

/** A comma inside 1,286 delimits nothing. */
const groups = (masked: string, comma: number): boolean =>
  isDigit(masked.charCodeAt(comma - 1)) &&
  isDigit(masked.charCodeAt(comma + 1)) &&
  isDigit(masked.charCodeAt(comma + 2)) &&
  isDigit(masked.charCodeAt(comma + 3));

const delimits = (masked: string, at: number, code: number): boolean =>
  isDelimiter(code) && !(code === COMMA && groups(masked, at));

/** The last delimiter before `at` that is not inside brackets; an open bracket delimits too. Works on masked text. */
function clauseStart(masked: string, at: number, from: number): number {
  let depth = 0;
  const stop = Math.max(from, at - REACH);
  for (let i = at - 1; i >= stop; i--) {
    const code = masked.charCodeAt(i);
    if (code === CLOSE) depth++;
    else if (code === OPEN) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && delimits(masked, i, code)) return i + 1;
  }
  return stop;
}

/** The next delimiter, closing bracket of an outer pair, or quantity behind `at`; a 、 only where it leads to the next quantity. */
function clauseEnd(masked: string, at: number, to: number): number {
  /** Known once the first 、 asks. */
  let leads: boolean | undefined;
  let depth = 0;
  for (let i = at; i < to; i++) {
    const code = masked.charCodeAt(i);
    if (code === OPEN) depth++;
    else if (code === CLOSE) {
      if (depth === 0) return i;
      depth--;
    } else if (depth > 0) continue;
    else if (code === PAUSE) {
      leads ??= to < masked.length && !DELIMITER.test(masked.slice(at, to));
      if (leads && !PARALLEL.test(masked.slice(at, i + 4))) return i;
    } else if (delimits(masked, i, code)) return i;
  }
  return to;
}

/** 3个国控、省控断面: two adjectives of one noun. */
const PARALLEL = /^[\u4e00-\u9fa5]{1,3}([控级类型])、[\u4e00-\u9fa5]{1,2}\1/;
/** 71件检察建议落实回复率100%: the rate belongs to the figure behind it. */
const RATE = edged(
  /的?(?:网上|全程|按期|按时|及时|落实|办理|一次性|初次|综合|直接|实际|自动)*(?:安置|持证|可办|化解|回复|办复|办结|答复|满意|合格|优秀|通过|参考|参训|覆盖|配备|采纳|整改|完成|达标|公开|公示|受理|审[查核]|报备|备案|履行|办理)(?:率|比例|度)$/,
);

/** Takes off the end of a text what the pattern matches there. */
const without = (pattern: Edged, text: string): string =>
  pattern.may(text) ? text.replace(pattern.pattern, '') : text;

const withoutDash = (text: string): string => ('-−–'.includes(text.slice(-1)) ? text.slice(0, -1) : text);

/** What a bracket in front holds is said of the words before it: 行政诉讼收案量(418件)的2.5倍. */
function unbracketed(text: string, clause: number, previousEnd: number, from: number): string {
  const left = text.slice(previousEnd, from);
  const open = left.startsWith(')') ? text.lastIndexOf('(', previousEnd) : -1;
  return open > clause ? text.slice(clause, open) + left.slice(1) : left;
}

/** A quantity that opens a bracket measures what stands before it: 行政诉讼收案量(418件). */
function bracketed(text: string, clause: number, from: number, previousEnd: number): string {
  const left = text.slice(clause, from);
  if (left.trim() !== '' || text[clause - 1] !== '(') return left;
  return text.slice(Math.max(previousEnd, clauseStart(text, clause - 1, 0)), clause - 1);
}

/** @returns the surroundings of each candidate of one passage, in the same order. */
export function surround(candidates: readonly Candidate[], passage: Passage): Surround[] {
  const { masked, text, start } = passage;
  let leadFrom = 0;
  const places = candidates.map((c, i) => {
    const from = c.start - start;
    const to = c.end - start;
    const previous = i > 0 ? candidates[i - 1] : undefined;
    const previousEnd = previous ? previous.end - start : 0;
    const clause = clauseStart(masked, from, 0);
    const sameClause = previous !== undefined && clause <= previousEnd;
    const left = sameClause ? unbracketed(text, clause, previousEnd, from) : bracketed(text, clause, from, previousEnd);
    const next = candidates[i + 1];
    const stop = clauseEnd(masked, to, Math.min(masked.length, to + REACH, next ? next.start - start : masked.length));
    const behind = without(JOINT, text.slice(to, stop));
    const after = next?.kind === 'ratio' && stop === next.start - start ? without(RATE, behind) : behind;
    const joint = withoutDash(left.trim());
    const joined = sameClause && (joint === '' || JOINT.test(joint));
    if (!sameClause) leadFrom = from;
    // A series shares the verb in front of its first member: 组织5家律师事务所和3家法律服务所
    const lead = joined && after !== '' ? text.slice(clauseStart(masked, leadFrom, 0), leadFrom) : '';
    const before = joined ? lead : left;
    const previousStart = clause > 1 ? clauseStart(masked, clause - 1, 0) : clause;
    const previousClause = text.slice(previousStart, Math.max(previousStart, clause - 1));
    let last = i - 1;
    while (last >= 0 && (candidates[last]?.start ?? 0) - start >= clause) last--;
    const counted = last >= 0 && (candidates[last]?.end ?? 0) - start > previousStart;
    return { before, after, joined, sameClause, previousClause, counted, predicate: '' };
  });
  for (let i = places.length - 2; i >= 0; i--) {
    const [place, next] = [places[i], places[i + 1]];
    if (place && next?.joined && place.after !== '')
      places[i] = { ...place, predicate: next.predicate || without(RATE, PREDICATE.exec(next.after)?.[0] ?? '') };
  }
  return places;
}
