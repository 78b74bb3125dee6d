import type { ComponentChildren } from 'preact';

export interface SectionHeadProps {
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** Heading of a part in a list; stays at the top while its rows scroll by. */
export function SectionHead({ id, children }: SectionHeadProps) {
  return (
    <h3 class="section-head" id={id}>
      {children}
    </h3>
  );
}
