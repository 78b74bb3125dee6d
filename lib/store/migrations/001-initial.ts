import type { IDBPDatabase } from 'idb';

/**
 * Version 1: every store. Keys and indexes as text, since a migration imports nothing of the rest: it must go on doing
 * what it did when the code around it has moved on.
 */
export const version = 1;

export function up(db: IDBPDatabase<unknown>): void {
  db.createObjectStore('documents', { keyPath: 'id' }).createIndex('collection', 'collections', { multiEntry: true });
  db.createObjectStore('texts', { keyPath: ['documentId', 'textHash'] });
  db.createObjectStore('snapshots', { keyPath: ['documentId', 'textHash'] });
  db.createObjectStore('findings', { keyPath: ['documentId', 'textHash', 'analyzer'] });

  const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('document', ['documentId', 'anchor.position.start']);
  annotations.createIndex('kind', 'kind');
  annotations.createIndex('decision', 'decision');
  annotations.createIndex('tag', 'tags', { multiEntry: true });
  annotations.createIndex('modified', 'modified');

  const clips = db.createObjectStore('clips', { keyPath: 'id' });
  clips.createIndex('document', ['documentId', 'created']);
  clips.createIndex('tag', 'tags', { multiEntry: true });

  db.createObjectStore('collections', { keyPath: 'id' });
  db.createObjectStore('views', { keyPath: 'id' });
  db.createObjectStore('meta', { keyPath: 'key' });
  db.createObjectStore('signatures', { keyPath: ['documentId', 'part'] });
}
