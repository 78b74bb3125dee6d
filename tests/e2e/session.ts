import { afterAll, beforeAll } from 'vitest';
import { DEMO_HOST, servePortal } from '../../scripts/demo/portal.mjs';
import { launchExtension } from './extension';

export type Session = Awaited<ReturnType<typeof launchExtension>>;

export const demoUrl = (name: string): string => `http://${DEMO_HOST}/zwgk/fdzdgknr/${name}.html`;

/** A Chromium with the built extension and the demo portal behind it, for all tests of a file. */
export function withDemoPortal(): { readonly session: Session } {
  let session: Session | undefined;
  let portal: Awaited<ReturnType<typeof servePortal>> | undefined;
  beforeAll(async () => {
    portal = await servePortal();
    session = await launchExtension({
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
