export { attached } from './attach';
export {
  type Act,
  blank,
  corrected,
  decide,
  type Mark,
  makeAnnotation,
  type Patch,
  reattach,
} from './decide';
export { editOf, moveEdge, plainFigure } from './edit';
export {
  applyEdits,
  EMPTY_HISTORY,
  type History,
  inverse,
  next,
  record,
  STEPS,
  stepped,
  stillCurrent,
  type Way,
} from './history';
export { type Outcome, type ReviewItem, reviewItems } from './items';
export { type Likeness, likelySame } from './likeness';
export { type Remark, remark, retagged } from './remark';
export { countItems, decidedMetrics, kindsOf, type Progress, progressOf } from './tally';
export { assess, isVerdict, type PlacedVerdict, VERDICTS, type Verdict, verdictsIn, verdictsOn } from './verdicts';
