import { useTranslate } from './i18n';
import type { PartStatus } from './OutlinePart';

export interface CompletenessProps {
  /** One state per part the regulations ask for, in their order. */
  readonly parts: readonly Exclude<PartStatus, 'plain'>[];
}

/** Parts asked for and found, as a bar and in words. */
export function Completeness({ parts }: CompletenessProps) {
  const t = useTranslate();
  const states = (['found', 'brief', 'missing'] as const)
    .map((state) => [state, parts.filter((part) => part === state).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <div class="completeness">
      <div class="completeness-head">
        <h2 class="completeness-title">{t('part.statutory', { count: parts.length })}</h2>
        <span class="text-2 caption">
          {states.map(([state, count]) => `${t(`part.${state}`)} ${count}`).join(' · ')}
        </span>
      </div>
      <div class="completeness-bar" aria-hidden="true">
        {parts.map((state, index) => (
          <span key={index} class={`completeness-${state}`} />
        ))}
      </div>
    </div>
  );
}
