import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../components/i18n';
import { Logo } from '../../components/icons';
import { About } from './About';
import { Data } from './Data';
import { Interface } from './Interface';
import { Marks } from './Marks';
import { Recognition } from './Recognition';
import { Shortcuts } from './Shortcuts';

const SECTIONS = [
  ['recognise', Recognition],
  ['marks', Marks],
  ['keys', Shortcuts],
  ['interface', Interface],
  ['data', Data],
  ['about', About],
] as const;
type SectionId = (typeof SECTIONS)[number][0];

/** @returns the section at the top of the window, for the navigation. */
function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>('recognise');
  useEffect(() => {
    const look = (): void => {
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
      const passed = SECTIONS.filter(([id]) => {
        const section = document.getElementById(id);
        return section !== null && section.getBoundingClientRect().top < 120;
      });
      const last = atEnd && window.scrollY > 0 ? SECTIONS.at(-1) : passed.at(-1);
      setCurrent(last?.[0] ?? 'recognise');
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return current;
}

export function Options() {
  const t = useTranslate();
  const current = useSectionInView();
  // The sections are drawn after the address was followed.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div class="options">
      <nav class="options-nav" aria-label={t('options.nav')}>
        <h1>
          <Logo />
          {t('options.heading')}
        </h1>
        <ul>
          {SECTIONS.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {t(`options.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {SECTIONS.map(([id, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(`options.${id}`)}</h2>
            <Section />
          </section>
        ))}
      </main>
    </div>
  );
}
