import type { MarkKind } from '../lib/model';
export interface QuotationProps {
  /** The words before, the marked words, the words after. */
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly kind: MarkKind;
}

/** A passage with its neighbourhood, marked as on the page. */
export function Quotation({ before, exact, after, kind }: QuotationProps) {
  return (
    <span class="quotation" lang="zh-CN">
      {before}
      <span class={`mark mark-${kind}`}>{exact}</span>
      {after}
    </span>
  );
}
