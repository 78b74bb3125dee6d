import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { Popover } from '../../../components/library/Popover';
import { NameForm } from '../../../components/NameForm';
import { useBulk } from '../data/useBulk';
import type { Line } from '../model/lines';

/** Tags offered, the most frequent among the chosen findings first. */
const OFFERED = 12;

/** Gives tags to findings and takes them away, however many the findings are. */
export function TagPicker({ lines, known }: { readonly lines: readonly Line[]; readonly known: readonly string[] }) {
  const t = useTranslate();
  const { tag } = useBulk();
  const counts = useMemo(() => {
    const found = new Map(known.map((word) => [word, 0]));
    for (const line of lines) for (const word of line.tags) found.set(word, (found.get(word) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1]).slice(0, OFFERED);
  }, [lines, known]);
  return (
    <Popover label={t('library.tag')} look="button">
      {(close) => (
        <div class="stack">
          {counts.map(([word, count]) => {
            const isOnAll = count === lines.length;
            return (
              <label key={word} class="row">
                <input
                  type="checkbox"
                  class="checkbox"
                  checked={isOnAll}
                  ref={(box) => {
                    if (box) box.indeterminate = count > 0 && !isOnAll;
                  }}
                  onChange={() => void tag(lines, isOnAll ? [] : [word], isOnAll ? [word] : [])}
                />
                {word}
              </label>
            );
          })}
          <NameForm
            label={t('library.newTag')}
            add={t('library.add')}
            onName={(name) => {
              void tag(lines, [name], []);
              close();
            }}
          />
        </div>
      )}
    </Popover>
  );
}
