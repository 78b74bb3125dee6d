export type { Change } from './changes';
export { attempt, StoreError } from './errors';
export { DATABASE, openStore, type Store } from './open';
export type { BrokenRecord } from './records';
export type { AnnotationFilter } from './repositories/annotations';
export type { Removed, Saved } from './repositories/documents';
export { isSettled } from './repositories/meta';
export type { SearchHit, SearchResult } from './search';
export { readSpace, requestPersistence, type Space } from './space';
