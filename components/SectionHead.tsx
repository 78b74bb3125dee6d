export interface SectionHeadProps {
  /** Outermost first; the outer ones give way where the line is too short. */
  readonly path: readonly string[];
}

/** Heading of a part in a list; stays at the top while its rows scroll by. */
export function SectionHead({ path }: SectionHeadProps) {
  return (
    <h2 class="section-head" title={path.join(' › ')}>
      {path.map((heading, level) => (
        <span key={heading} class="clip" lang="zh-CN">
          {level > 0 && '› '}
          {heading}
        </span>
      ))}
    </h2>
  );
}
