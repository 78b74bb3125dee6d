import { afterAll, beforeAll, beforeEach } from 'vitest';
import { DEMO_HOST, servePortal } from '../../scripts/demo/portal.mjs';
import { launchExtension } from './extension';
import { openReport, REPORT_URL, whenRead } from './reader-page';

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

type Report = Awaited<ReturnType<typeof openReport>>;

/** A Chromium with a report page for all tests of a file or a group; each of them finds it just read, in front. */
export function withReport(html: string): Report {
  let opened: Report | undefined;
  const report = (): Report => {
    if (!opened) throw new Error('the report has not been opened');
    return opened;
  };
  beforeAll(async () => {
    opened = await openReport(html);
  });
  beforeEach(async () => {
    const { page } = report();
    await page.bringToFront();
    await page.goto(REPORT_URL);
    await whenRead(page);
  });
  afterAll(() => opened?.context.close());
  return {
    get context() {
      return report().context;
    },
    get page() {
      return report().page;
    },
  };
}
