export { type AnchorOutcome, anchor, anchoring } from './anchor';
export { CONTEXT, describe } from './describe';
export { type Change, changeOf, difference, type FigureChange, figureChanges, type Piece } from './difference';
