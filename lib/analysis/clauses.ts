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
}

const DELIMITER = /[,:;。!?\t]/;
const JOINT = /(?:以及|及其|和|及|与|、|或|并)$/;

/** The last delimiter before `at` that is not inside brackets; an open bracket delimits too. Works on masked text. */
function clauseStart(masked: string, at: number, from: number): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i--) {
    const c = masked[i] ?? '';
    if (c === ')') depth++;
    else if (c === '(') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && DELIMITER.test(c)) return i + 1;
  }
  return from;
}

/** The next delimiter, closing bracket of an outer pair, or 、 behind `at`. */
function clauseEnd(masked: string, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const c = masked[i] ?? '';
    if (c === '(') depth++;
    else if (c === ')') {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0 && (c === '、' || DELIMITER.test(c))) return i;
  }
  return to;
}

/** @returns the surroundings of each candidate of one passage, in the same order. */
export function surround(candidates: readonly Candidate[], passage: Passage): Surround[] {
  const { masked, text, start } = passage;
  let leadFrom = 0;
  return candidates.map((c, i) => {
    const from = c.start - start;
    const to = c.end - start;
    const previous = candidates[i - 1];
    const previousEnd = previous ? previous.end - start : 0;
    const clause = clauseStart(masked, from, 0);
    const sameClause = previous !== undefined && clause <= previousEnd;
    const left = sameClause ? text.slice(previousEnd, from) : text.slice(clause, from);
    const next = candidates[i + 1];
    const stop = clauseEnd(masked, to, Math.min(masked.length, next ? next.start - start : masked.length));
    const after = text.slice(to, stop).replace(JOINT, '');
    const joined = sameClause && (left.trim() === '' || JOINT.test(left.trim()));
    if (!sameClause) leadFrom = from;
    // A series shares the verb in front of its first member: 组织5家律师事务所和3家法律服务所
    const lead = joined && after !== '' ? text.slice(clauseStart(masked, leadFrom, 0), leadFrom) : '';
    const before = joined ? lead : left;
    const previousClause = clause > 1 ? text.slice(clauseStart(masked, clause - 1, 0), clause - 1) : '';
    return { before, after, joined, sameClause, previousClause };
  });
}
