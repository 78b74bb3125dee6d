import { countHan } from './han';
import { isGenre, isTalk } from './prose';
import { isNeverText, renderingOf } from './rendering';

/** Chinese characters of unseen prose from which on a reader should know of it. */
const NOTABLE = 120;
/** Levels around the article's element in which its other parts may stand. */
const LEVELS = 2;
/** Marks of a sentence: menus that unfold and lists of titles have none, however many words of the genre they hold. */
const SENTENCE = /[，。；：,;]/;
/** What a report says once, before its first part (观察到的开头). */
const OPENING = /(?:报告|汇报)如下/;

/**
 * Whether the page holds more of the article than it shows: the rest behind 展开全文, parts in tabs, pages turned by a script.
 * Copies of what is shown (senior mode, print), other documents (tabs of earlier years), menus and what the site tells its
 * visitors do not count.
 * @param text of the article as shown
 */
export function isPartlyFolded(root: Element, text: string): boolean {
  let scope = root;
  for (let i = 0; i < LEVELS && scope.parentElement && scope.localName !== 'body'; i++) scope = scope.parentElement;
  if (countHan(scope.textContent ?? '') - countHan(text) < NOTABLE) return false;
  const shown = text.replace(/\s+/g, '');
  const unseen = unseenSentences(scope, shown).filter((sentence) => isGenre(sentence) && !isTalk(sentence));
  const own = [...new Set(unseen)].filter((sentence) => SENTENCE.test(sentence) && !shown.includes(sentence));
  return own.reduce((sum, sentence) => sum + countHan(sentence), 0) >= NOTABLE;
}

/**
 * Sentences below the element that are in the document, but not on the page. What is also `shown`, in the article, is passed over: how an element is
 * rendered is dear to ask.
 */
function unseenSentences(element: Element, shown: string): string[] {
  if (isNeverText(element) || shown.includes((element.textContent ?? '').replace(/\s+/g, ''))) return [];
  const { flow } = renderingOf(element);
  if (flow !== 'skip' && flow !== 'gap') return [...element.children].flatMap((child) => unseenSentences(child, shown));
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('script,style,template,noscript,textarea,select')) other.remove();
  const text = (copy.textContent ?? '').replace(/\s+/g, '');
  // It opens like the article itself: another one, with what follows.
  if (OPENING.test(text) && OPENING.test(shown)) return [];
  return text.split(/(?<=[。；])/);
}
