import { Select } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Quotation } from '../../../components/Quotation';
import { Tag } from '../../../components/Tag';
import type { Candidate } from '../../../lib/compare';
import { VERDICTS, type Verdict } from '../../../lib/review';
import type { TrackedCommitment } from '../model/follow-up';
import type { Pair } from '../model/pairs';
import { ToSentence } from './ToSentence';

/** Candidates shown at once; the others open with a click. */
const SHOWN = 2;

export interface FollowUpRowProps {
  readonly promise: TrackedCommitment;
  readonly pair: Pair;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** A commitment on the left, what may speak of it on the right, the reader's verdict at the end. */
export function FollowUpRow({ promise, pair, onVerdict }: FollowUpRowProps) {
  const t = useTranslate();
  const { commitment, candidates, others } = promise;
  const { deadline, responsible, target, text } = commitment;
  const list = (from: readonly Candidate[]) => (
    <ul class="candidates">
      {from.map((candidate) => (
        <li key={candidate.start} lang="zh-CN">
          {candidate.text.trim()} {candidate.inPlan && <Tag icon="calendar">{t('library.inPlan')}</Tag>}{' '}
          <ToSentence documentId={pair.after.id} at={candidate.start} />
        </li>
      ))}
    </ul>
  );
  return (
    <li class="pair-row pair-judged">
      <div class="pair-side">
        <p class="pair-words">
          <Quotation before="" exact={text} after="" kind="commitment" />
        </p>
        <p class="row caption text-3">
          {deadline && <Tag icon="calendar">{t('library.deadline', { date: deadline })}</Tag>}
          {promise.isEarly && <Tag>{t('library.notDue')}</Tag>}
          {target && <Tag>{target}</Tag>}
          {responsible && <Tag>{responsible}</Tag>}
          <ToSentence documentId={pair.before.id} at={commitment.start} />
        </p>
      </div>
      <div class="pair-side">
        {candidates.length === 0 && <p class="text-3">{t('library.noCandidate')}</p>}
        {list(candidates.slice(0, SHOWN))}
        {candidates.length > SHOWN && (
          <details>
            <summary class="caption">{t('library.moreCandidates', { count: candidates.length - SHOWN })}</summary>
            {list(candidates.slice(SHOWN))}
          </details>
        )}
      </div>
      <div class="pair-verdict">
        <Select
          label={t('library.verdictOn', { name: text.slice(0, 24) })}
          value={promise.verdict}
          options={VERDICTS.map((verdict) => [verdict, t(`verdict.${verdict}`)] as const)}
          onValue={onVerdict}
        />
        {others.map(({ annotation, verdict }) => (
          <p key={annotation.id} class="caption text-2">
            {t('library.verdictBy', { name: annotation.creator || '—', verdict: t(`verdict.${verdict}`) })}
          </p>
        ))}
      </div>
    </li>
  );
}
