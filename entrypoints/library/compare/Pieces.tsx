import type { Piece } from '../../../lib/anchoring';

/** One side of a difference: what both have, and what only this one has, marked by a line as well as by its element. */
export function Pieces({ pieces, only }: { readonly pieces: readonly Piece[]; readonly only: 'gone' | 'new' }) {
  return (
    <span lang="zh-CN">
      {pieces.map(({ op, text }, index) => {
        if (op === 'same') return text;
        if (op !== only) return null;
        return op === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </span>
  );
}
