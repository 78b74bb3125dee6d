import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isInteractive } from '../../lib/page/hit-test';

// Nodes of a window of their own, as those of a frame are: `instanceof` this realm's Element would be false for all.
const { document } = parseHTML(
  '<html><body><p id="plain">审结<b id="word">178件</b></p><a href="/x"><em id="link">复议</em></a><a id="name">一</a><label id="label">是</label><div contenteditable><i id="edit">改</i></div></body></html>',
);

describe('what a click means to the page itself, in whichever window it stands', () => {
  test.each(['link', 'label', 'edit'])('#%s does', (id) => {
    expect(isInteractive(document.getElementById(id))).toBe(true);
  });

  test.each(['plain', 'word', 'name'])('#%s does not', (id) => {
    expect(isInteractive(document.getElementById(id))).toBe(false);
  });

  test('a text counts as what it stands in; window and nothing count for nothing', () => {
    expect(isInteractive(document.getElementById('link')?.firstChild ?? null)).toBe(true);
    expect(isInteractive(new EventTarget())).toBe(false);
    expect(isInteractive(null)).toBe(false);
  });
});
