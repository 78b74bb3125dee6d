import type { ComponentChildren } from 'preact';
import type { Commitment, Metric, Shortcoming } from '../../lib/model';
import { figureParts } from '../figures';
import { useLanguage, useTranslate } from '../i18n';
import { Icon } from '../icons';
import { KindSign } from '../KindSign';
import { Quotation } from '../Quotation';
import type { CardView, PageActions } from './types';

interface CardBodyProps {
  readonly view: CardView;
  readonly act: Pick<PageActions, 'open'>;
  /** Only what is needed to decide: no quotation (it stands beside the card), no provenance. */
  readonly short: boolean;
}

/** What the mark is, why it is marked, and where it stands. */
export function CardBody({ view, act, short }: CardBodyProps) {
  const { finding } = view;
  return (
    <>
      {finding?.type === 'metric' && <MetricHead metric={finding} year={view.year} />}
      {finding?.type !== 'metric' && !short && <QuoteHead view={view} />}
      {finding?.type === 'commitment' && <CommitmentFacts commitment={finding} />}
      {finding?.type === 'shortcoming' && <ShortcomingFacts shortcoming={finding} />}
      {view.checks.map((check) => (
        <Check key={check.formula} check={check} />
      ))}
      {!short && <Why view={view} act={act} />}
    </>
  );
}

function MetricHead({ metric, year }: { readonly metric: Metric; readonly year: string }) {
  const t = useTranslate();
  const { sign, digits, unit } = figureParts(metric, useLanguage());
  const words = [
    t(`metric.${metric.kind}`),
    t(`role.${metric.role}`),
    year,
    metric.approx || metric.bound !== 'exact' ? t('page.approx', { text: metric.text }) : '',
    t(`basis.${metric.basis}`),
  ].filter(Boolean);
  return (
    <>
      <p class="card-value">
        <b class="num">
          {sign}
          {digits}
        </b>
        <span>{unit}</span>
      </p>
      <h2 class="card-indicator" lang="zh-CN">
        {metric.indicator || t('page.indicator.none')}
      </h2>
      <p class="card-class">{words.join(' · ')}</p>
    </>
  );
}

function QuoteHead({ view }: { readonly view: CardView }) {
  return (
    <blockquote class="card-quote">
      <Quotation {...view.quote} kind={view.kind} />
    </blockquote>
  );
}

function CommitmentFacts({ commitment }: { readonly commitment: Commitment }) {
  const t = useTranslate();
  return (
    <Facts
      rows={[
        [t('form.deadline'), commitment.deadline],
        [t('form.responsible'), commitment.responsible],
        [t('form.target'), commitment.target],
      ]}
    />
  );
}

function ShortcomingFacts({ shortcoming }: { readonly shortcoming: Shortcoming }) {
  const t = useTranslate();
  return (
    <Facts
      rows={[
        [t('form.nature'), t(`form.${shortcoming.kind}`)],
        [t('page.shortcoming.remedied'), shortcoming.remedied ? t('form.remedied') : null],
      ]}
    />
  );
}

/** Facts with a value; what the text does not name is said to be unnamed, where the row matters. */
function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: string | null])[] }) {
  const named = rows.filter((row): row is readonly [string, string] => row[1] !== null && row[1] !== '');
  if (named.length === 0) return null;
  return (
    <dl class="card-facts">
      {named.map(([name, value]) => (
        <Row key={name} name={name}>
          <span class="num">{value}</span>
        </Row>
      ))}
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const OUTCOME = { agrees: 'agrees', ask: 'ask', unknown: 'dash' } as const;

function Check({ check }: { readonly check: CardView['checks'][number] }) {
  const t = useTranslate();
  return (
    <div class={`card-check card-check-${check.outcome}`}>
      <Icon name={OUTCOME[check.outcome]} />
      <p class="num">
        <b>{t(`page.check.${check.outcome}`)}</b> {check.formula}
        <br />
        <span class="text-2 caption">{check.basis}</span>
      </p>
    </div>
  );
}

/** Provenance: rule with its cue words, the figures beside it, the part of the report; and what else lies on these words. */
function Why({ view, act }: { readonly view: CardView; readonly act: Pick<PageActions, 'open'> }) {
  const t = useTranslate();
  const cues = view.finding?.cues ?? [];
  return (
    <dl class="card-facts card-why">
      {view.rule && (
        <Row name={t('page.why')}>
          <span class="strong" title={view.rule.id}>
            {view.rule.name}
          </span>
          {cues.length > 0 && (
            <div>
              <span class="text-2">{t('page.cues')} </span>
              {cues.map((cue, index) => (
                <span key={cue}>
                  {index > 0 && '、'}
                  <span class="cue" lang="zh-CN">
                    {cue}
                  </span>
                </span>
              ))}
            </div>
          )}
          {view.companions.length > 0 && (
            <div class="num">
              <span class="text-2">{t('page.companions')} </span>
              {view.companions.join('、')}
            </div>
          )}
        </Row>
      )}
      {view.proposed !== '' && (
        <Row name={t('page.proposed')}>
          <span class="num" lang="zh-CN">
            {view.proposed}
          </span>
        </Row>
      )}
      <Row name={t('page.where')}>{view.where || t('page.where.none')}</Row>
      {view.others.length > 0 && (
        <Row name={t('page.others')}>
          <span class="card-others">
            {view.others.map(({ id, kind, label }) => (
              <button key={id} type="button" class="link-btn" title={label} onClick={() => act.open(id)}>
                <KindSign kind={kind} small>
                  {t(`kind.${kind}`)}
                </KindSign>
              </button>
            ))}
          </span>
        </Row>
      )}
    </dl>
  );
}
