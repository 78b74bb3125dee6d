/** How much room the library has, and whether the browser promised not to evict it. */
export interface Space {
  /** Bytes in use by the extension, and bytes it may use; 0 where the browser does not tell. */
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean;
}

/** @returns the state of the origin's storage. */
export async function readSpace(storage: StorageManager = navigator.storage): Promise<Space> {
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { used: usage, quota, persisted: await storage.persisted() };
}

/** Asks the browser not to evict the library. @returns whether it agreed. */
export const requestPersistence = (storage: StorageManager = navigator.storage): Promise<boolean> => storage.persist();
