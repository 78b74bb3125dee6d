import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './extension';

const builds = (['chrome', 'firefox'] as const).map((name) => [name, builtExtension(name)] as const);

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );

describe.each(builds)('the %s build', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for the least: portals only, other sites only on the reader’s word', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual([
      '*://*.gov.cn/*',
    ]);
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...panel].sort(),
    );
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('its pages may connect nowhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('no code of it calls the network', () => {
    const calls = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|[^.\w]fetch\(["'`]https?:/;
    for (const file of listFiles(folder).filter((path) => path.endsWith('.js'))) {
      expect(readFileSync(file, 'utf8').match(calls), file).toBeNull();
    }
  });

  test('the gate, which runs on every portal page, is under 8 kB', () => {
    const [gate] = manifest.content_scripts[0].js;
    expect(statSync(join(folder, gate)).size).toBeLessThan(8000);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].css ?? []).toEqual([]);
  });

  test('every icon and locale the manifest names is there', () => {
    for (const icon of Object.values<string>(manifest.icons))
      expect(statSync(join(folder, icon)).size).toBeGreaterThan(0);
    for (const locale of ['zh_CN', 'en']) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g))
        expect(messages[key ?? '']?.message).toBeTruthy();
    }
  });
});
