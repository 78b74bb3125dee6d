import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../../components/i18n';
import { CompareTabs } from './CompareTabs';

/** Title, tabs, and what can be done with what is shown. */
export function CompareHead({ children }: { readonly children?: ComponentChildren }) {
  const t = useTranslate();
  return (
    <header class="library-top compare-top">
      <h1>{t('library.compare')}</h1>
      <CompareTabs />
      <span class="grow" />
      {children}
    </header>
  );
}
