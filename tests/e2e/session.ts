import { afterAll, beforeAll } from 'vitest';
import { DEMO_HOST, servePortal } from '../../scripts/demo/portal.mjs';
import { launchWithExtension } from '../../scripts/lib/browser.mjs';
import { buildExtension, ensureChromium } from '../../scripts/lib/setup.mjs';

export type Session = Awaited<ReturnType<typeof launchWithExtension>>;

export const demoUrl = (name: string): string => `http://${DEMO_HOST}/zwgk/fdzdgknr/${name}.html`;

/** A Chromium with the built extension and the demo portal behind it, for all tests of a file. */
export function withDemoPortal(): { readonly session: Session } {
  let session: Session | undefined;
  let portal: Awaited<ReturnType<typeof servePortal>> | undefined;
  beforeAll(async () => {
    portal = await servePortal();
    session = await launchWithExtension({
      executablePath: await ensureChromium(),
      extensionDir: process.env.MINGJIAN_EXTENSION ?? buildExtension('chrome'),
      args: [`--host-resolver-rules=MAP ${DEMO_HOST}:80 127.0.0.1:${portal.port}`],
    });
  });
  afterAll(async () => {
    await session?.context.close();
    await portal?.close();
  });
  return {
    get session() {
      if (!session) throw new Error('the browser has not started');
      return session;
    },
  };
}
