import type { Annotation, Clip, Collection, DocumentRecord, Edit, View } from '../../../lib/model';

/** What each act of the library changes, as edits: what is there now, and what is to be. */

export const removedReports = (ids: readonly string[]): Edit[] =>
  ids.map((id) => ({ of: 'report', before: { id }, after: null }));

export const removedClip = ({ id }: Clip): Edit[] => [{ of: 'clip', before: { id }, after: null }];

export const putAnnotation = (before: Annotation | null, after: Annotation): Edit => ({
  of: 'annotation',
  before: before && { id: before.id, modified: before.modified },
  after,
});

export const savedView = (view: View): Edit[] => [{ of: 'view', before: null, after: view }];
export const removedView = ({ id }: View): Edit[] => [{ of: 'view', before: { id }, after: null }];

type Member = Pick<DocumentRecord, 'id' | 'collections'>;

/** Puts those of the reports into a collection that are not in it, or takes those out that are. */
export const collected = (collection: string, members: readonly Member[], into: boolean): Edit[] =>
  members
    .filter(({ collections }) => collections.includes(collection) !== into)
    .map(({ id }) => ({ of: 'membership', documentId: id, collection, before: !into, after: into }));

/** Makes a collection with these reports in it. */
export const madeCollection = (made: Collection, members: readonly Member[]): Edit[] => [
  { of: 'collection', before: null, after: made },
  ...collected(made.id, members, true),
];

export const renamedCollection = (collection: Collection, name: string): Edit[] => [
  { of: 'collection', before: { id: collection.id, name: collection.name }, after: { ...collection, name } },
];

/** Takes a collection away; its reports stay in the library. @param all every report there is */
export const removedCollection = ({ id, name }: Collection, all: readonly Member[]): Edit[] => [
  ...collected(id, all, false),
  { of: 'collection', before: { id, name }, after: null },
];

/** Notes that there is no report, or that this is not known. */
export const markedAbsent = (key: string, absent: boolean): Edit[] => [
  { of: 'absence', key, before: !absent, after: absent },
];
