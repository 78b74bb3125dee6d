import { summary } from '../../../lib/export/columns';
import type { Translate } from '../../../lib/i18n';
import type { Annotation } from '../../../lib/model';
import { localTime } from '../../../lib/shell/words';

/** One of two versions as it is shown beside the other. */
export interface Version {
  readonly who: string;
  /** Local time of the last change; '' where it is not known. */
  readonly when: string;
  /** The passage it is about; '' where there is none. */
  readonly quotation: string;
  /** What it says, a line each. */
  readonly facts: readonly string[];
}

const SHOWN = 80;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** @returns the words for an annotation, a clip, a collection or a view of either side of an import. */
export function versionOf(record: object, t: Translate): Version {
  if ('anchor' in record && 'motivation' in record) return ofAnnotation(record as Annotation, t);
  const { name, note, text, tags, created, query } = record as Partial<Record<string, unknown>>;
  const words = [name, note, query].filter((one): one is string => typeof one === 'string' && one !== '');
  const labels = Array.isArray(tags) ? tags.map((tag) => `#${tag}`).join(' ') : '';
  return {
    who: '',
    when: typeof created === 'string' ? localTime(created) : '',
    quotation: typeof text === 'string' ? cut(text) : '',
    facts: [...words.map(cut), labels].filter((one) => one !== ''),
  };
}

function ofAnnotation(
  { creator, modified, anchor, decision, kind, finding, verdict, ...rest }: Annotation,
  t: Translate,
) {
  const state = [kind && t(`kind.${kind}`), decision && t(`decision.${decision}`)].filter(Boolean).join(' · ');
  const facts = [
    state,
    finding?.type === 'metric' ? summary(finding) : '',
    finding && finding.text !== anchor.quote.exact ? `“${cut(finding.text)}”` : '',
    verdict && `${t('column.verdict')} ${t(`verdict.${verdict}`)}`,
    rest.categories.join('、'),
    rest.tags.map((tag) => `#${tag}`).join(' '),
    rest.note,
  ];
  return {
    who: creator,
    when: localTime(modified),
    quotation: cut(anchor.quote.exact),
    facts: facts.filter((fact): fact is string => fact !== null && fact !== ''),
  };
}
