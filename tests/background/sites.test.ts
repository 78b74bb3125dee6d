import { beforeEach, describe, expect, test, vi } from 'vitest';
import { registerSites } from '@/entrypoints/background/sites';

/** A browser that remembers what may be read and which scripts are registered, and refuses what a real one refuses. */
const { fake, granted, registered } = vi.hoisted(() => {
  const granted = new Set<string>();
  const registered = new Map<string, { id: string; matches: string[]; js: string[] }>();
  type Script = { id: string; matches: string[]; js: string[] };
  const fake = {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => !/^\*:\/\/[^/*]+\/\*$/.test(origin))) throw new Error('Invalid match pattern');
        return origins.every((origin) => granted.has(origin));
      }),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => registered.get(id) ?? []),
      ),
      registerContentScripts: vi.fn(async (scripts: Script[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      updateContentScripts: vi.fn(async (scripts: Script[]) => {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }),
    },
  };
  return { fake, granted, registered };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const A = '*://www.jingshan-ribao.example/*';
const B = '*://news.luoping.example/*';
const matches = (): string[] => [...registered.values()].flatMap((script) => script.matches);

describe('sites the reader added', () => {
  beforeEach(() => {
    granted.clear();
    registered.clear();
    vi.clearAllMocks();
  });

  test('none: nothing is registered, nothing is taken away', async () => {
    await registerSites({ sites: [] });
    expect(registered.size).toBe(0);
    expect(fake.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('the gate stands on granted sites only, in one registration', async () => {
    granted.add(A);
    await registerSites({ sites: [A, B] });
    expect([...registered.values()]).toEqual([
      { id: 'sites', matches: [A], js: ['portal.js'], runAt: 'document_idle' },
    ]);
    granted.add(B);
    await registerSites({ sites: [A, B] });
    expect(matches()).toEqual([A, B]);
    expect(registered.size).toBe(1);
  });

  test('a site removed, or its permission taken back, loses the gate; the last one takes the registration along', async () => {
    granted.add(A).add(B);
    await registerSites({ sites: [A, B] });
    await registerSites({ sites: [B] });
    expect(matches()).toEqual([B]);
    granted.delete(B);
    await registerSites({ sites: [B] });
    expect(registered.size).toBe(0);
  });

  test('a pattern the browser does not take keeps nobody else out', async () => {
    granted.add(A);
    await registerSites({ sites: ['nonsense', A] });
    expect(matches()).toEqual([A]);
  });

  test('calls that come at once are done one after the other: the last one counts', async () => {
    granted.add(A).add(B);
    await Promise.all([registerSites({ sites: [A] }), registerSites({ sites: [B] }), registerSites({ sites: [A, B] })]);
    expect(matches()).toEqual([A, B]);
  });

  test('a failure of the browser does not stop what comes after it', async () => {
    granted.add(A);
    fake.scripting.registerContentScripts.mockRejectedValueOnce(new Error('busy'));
    await expect(registerSites({ sites: [A] })).rejects.toThrow('busy');
    await registerSites({ sites: [A] });
    expect(matches()).toEqual([A]);
  });
});
