import { Chip } from './Chip';
import { useTranslate } from './i18n';

export interface CategoryChipsProps {
  /** The reader's own categories, as the codebook orders them. */
  readonly codebook: readonly string[];
  /** Those given; one no longer in the codebook stays until it is taken off. */
  readonly chosen: readonly string[];
  readonly onChange: (categories: string[]) => void;
}

/** The reader's own categories, any number of them on or off; nothing where there are none. */
export function CategoryChips({ codebook, chosen, onChange }: CategoryChipsProps) {
  const t = useTranslate();
  const all = [...codebook, ...chosen.filter((category) => !codebook.includes(category))];
  if (all.length === 0) return null;
  const toggle = (category: string): void =>
    onChange(all.filter((each) => chosen.includes(each) !== (each === category)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggles, not of form fields
    <div class="category-chips" role="group" aria-label={t('category.own')}>
      <span class="text-3 caption" aria-hidden="true">
        {t('category.own')}
      </span>
      {all.map((category) => (
        <Chip key={category} pressed={chosen.includes(category)} onPress={() => toggle(category)}>
          {category}
        </Chip>
      ))}
    </div>
  );
}
