import type { Annotation, DocumentRecord } from '../../model';
import { textHash } from '../../text/hash';
import { type Choice, type Conflict, KEEP, type Outcome, type Step, withChoices } from './conflicts';
import { type Contents, emptyContents, PARTS, type Part } from './format';

/** What an import will do, to be looked at before anything is written. */
export interface MergePlan extends Outcome {
  readonly conflicts: readonly Conflict[];
  /** What is written whatever the reader chooses. */
  readonly settled: Outcome;
}

/** The plan with the reader's choices on its conflicts, by their keys. */
export const choose = (plan: MergePlan, choices: ReadonlyMap<string, Choice>): MergePlan => ({
  ...plan,
  ...withChoices(plan.settled, plan.conflicts, choices),
});

const zeros = (): Record<Part, number> => Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same value with keys in order, so that equal records compare equal. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/**
 * Plans a merging import: what is new is added, what is there stays, both persons' decisions are kept unless the reader chooses
 * otherwise (`choose`). Merging the same file again changes nothing.
 * @param ours what the library has of the documents and ids that occur in `theirs`
 */
export function planMerge(ours: Contents, theirs: Contents): MergePlan {
  const [added, updated, unchanged] = [zeros(), zeros(), zeros()];
  const writes = emptyContents();
  const conflicts: Conflict[] = [];
  const write = <P extends Part>(part: P, record: Contents[P][number], isNew: boolean): void => {
    (isNew ? added : updated)[part]++;
    (writes[part] as unknown[]).push(record);
  };

  const documents = mapBy(ours.documents, ({ id }) => id);
  for (const record of theirs.documents) {
    const mine = documents.get(record.id);
    const merged = mine === undefined ? record : mergeDocuments(mine, record);
    if (mine !== undefined && same(mine, merged)) unchanged.documents++;
    else write('documents', merged, mine === undefined);
  }

  // Texts are what their hash says; findings are a cache. Ours do as well as theirs.
  for (const part of ['texts', 'snapshots', 'findings'] as const) {
    const known = new Set(ours[part].map(versionKey));
    for (const record of theirs[part]) {
      if (known.has(versionKey(record))) unchanged[part]++;
      else write(part, record as never, true);
    }
  }

  mergeAnnotations(ours.annotations, theirs.annotations, { write, conflicts, unchanged });

  for (const part of ['clips', 'collections', 'views'] as const) {
    const known = mapBy<{ id: string; documentId?: string }>(ours[part], ({ id }) => id);
    for (const record of theirs[part]) {
      const mine = known.get(record.id);
      if (mine === undefined) write(part, record as never, true);
      else if (same(mine, record)) unchanged[part]++;
      else {
        const steps = { ours: KEEP, theirs: { put: record, isNew: false, removes: null } };
        const [key, documentId] = [`${part} ${record.id}`, mine.documentId ?? ''];
        conflicts.push({ key, part, documentId, ours: mine, theirs: record, outcome: 'ours', steps });
      }
    }
  }

  for (const record of theirs.meta) {
    const mine = ours.meta.find(({ key }) => key === record.key);
    // The codebook grows; other facts (the time of the last backup) are each library's own.
    const value = record.key === 'codebook' ? union(mine?.value, record.value) : (mine?.value ?? record.value);
    if (mine !== undefined && same(mine.value, value)) unchanged.meta++;
    else write('meta', { key: record.key, value }, mine === undefined);
  }
  const settled = { added, updated, unchanged, writes, removes: [] };
  return { ...withChoices(settled, conflicts), conflicts, settled };
}

const versionKey = (record: { documentId: string; textHash: string }): string =>
  `${record.documentId}\n${record.textHash}`;

const mapBy = <T>(records: readonly T[], key: (record: T) => string): Map<string, T> =>
  new Map(records.map((record) => [key(record), record]));

const union = (a: unknown, b: unknown): unknown[] => [
  ...new Set([...(Array.isArray(a) ? a : []), ...(Array.isArray(b) ? b : [])]),
];

/** First save of both, the later reading, the collections of both. */
function mergeDocuments(mine: DocumentRecord, other: DocumentRecord): DocumentRecord {
  const later = other.retrieved > mine.retrieved ? other : mine;
  return {
    ...later,
    saved: [mine.saved, other.saved].sort()[0] ?? mine.saved,
    collections: [...new Set([...mine.collections, ...other.collections])],
  };
}

interface Plan {
  write(part: 'annotations', record: Annotation, isNew: boolean): void;
  readonly conflicts: Conflict[];
  readonly unchanged: Record<Part, number>;
}

/** Which passage an annotation decides: two persons' decisions on it can disagree. */
const passageOf = ({ documentId, anchor, motivation, proposed, kind }: Annotation): string =>
  [documentId, anchor.textHash, anchor.position.start, anchor.position.end, motivation, proposed?.type ?? kind].join(
    '\n',
  );

/** Whether two decisions on one passage say the same. */
const agrees = (a: Annotation, b: Annotation): boolean =>
  a.decision === b.decision && a.kind === b.kind && same(a.finding, b.finding) && a.verdict === b.verdict;

function mergeAnnotations(ours: readonly Annotation[], theirs: readonly Annotation[], plan: Plan): void {
  const known = mapBy(ours, ({ id }) => id);
  const decisions = new Map<string, Annotation[]>();
  for (const annotation of ours) {
    if (annotation.kind === null && annotation.verdict === null) continue;
    const passage = passageOf(annotation);
    decisions.set(passage, [...(decisions.get(passage) ?? []), annotation]);
  }
  const conflict = (
    mine: Annotation,
    other: Annotation,
    outcome: Choice,
    steps: Partial<Record<Choice, Step>>,
  ): void => {
    const { documentId } = mine;
    const key = `annotations ${other.id}`;
    plan.conflicts.push({ key, part: 'annotations', documentId, ours: mine, theirs: other, outcome, steps });
  };
  const put = (record: Annotation, isNew: boolean, removes: string | null = null): Step => ({
    put: record,
    isNew,
    removes,
  });

  for (const theirOne of theirs) {
    const namesake = known.get(theirOne.id);
    if (namesake === undefined) {
      const other = decisions.get(passageOf(theirOne))?.find((mine) => !agrees(mine, theirOne));
      if (other === undefined) plan.write('annotations', theirOne, true);
      else {
        const steps = { ours: KEEP, theirs: put(theirOne, true, other.id), both: put(theirOne, true) };
        conflict(other, theirOne, 'both', steps);
      }
      continue;
    }
    // Kept beside ours under an id that is the same each time.
    const aside = { ...theirOne, id: sideId(theirOne) };
    const before = known.get(aside.id);
    if (same(namesake, theirOne) || (before !== undefined && before.modified >= aside.modified)) {
      plan.unchanged.annotations++;
    } else if (before !== undefined) plan.write('annotations', aside, false);
    else {
      const steps = { ours: KEEP, theirs: put(theirOne, false), both: put(aside, true) };
      const isLater = theirOne.modified > namesake.modified;
      const isSamePerson = namesake.creator === theirOne.creator;
      conflict(namesake, theirOne, isSamePerson ? (isLater ? 'theirs' : 'ours') : 'both', steps);
    }
  }
}

/** A UUID (version 8, RFC 9562) made from an annotation's id and its creator. */
export function sideId({ id, creator }: Pick<Annotation, 'id' | 'creator'>): string {
  const hex = textHash(`${id}\n${creator}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
