import type { Line } from '../model/lines';

type Mark = Pick<Line, 'start' | 'end' | 'kind' | 'itemId'>;

/**
 * Marks passages in a saved page. Its characters are those of the article's text in their order, but for white space (lines and
 * cells are parted by elements there, by \n and \t in the text), so they are counted off against each other. Each piece of a
 * passage inside one text node becomes a `mark`; where passages overlap, the one that begins last is shown.
 * @param root the page, already cleaned; changed in place
 * @param text the article's text; offsets of the marks count into it (UTF-16)
 * @returns false where the page is not that of the text: then nothing is marked
 */
export function markSaved(root: Element, text: string, marks: readonly Mark[]): boolean {
  const nodes = textNodesOf(root);
  const offsets = alignment(nodes, text);
  if (offsets === null) return false;
  const owners = new Map<number, Mark>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    for (let at = mark.start; at < mark.end; at++) owners.set(at, mark);
  for (const [index, node] of nodes.entries()) {
    wrap(
      node,
      (offsets[index] ?? []).map((at) => owners.get(at)),
    );
  }
  return true;
}

function textNodesOf(root: Element): Text[] {
  const nodes: Text[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) nodes.push(node as Text);
    else for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return nodes;
}

/** @returns for each node the text's offset of each of its characters, -1 for white space; null where they differ. */
function alignment(nodes: readonly Text[], text: string): number[][] | null {
  let at = 0;
  const offsets: number[][] = [];
  for (const { data } of nodes) {
    const own: number[] = [];
    for (const char of data.split('')) {
      if (/\s/.test(char)) {
        own.push(-1);
        continue;
      }
      while (at < text.length && /\s/.test(text.charAt(at))) at++;
      if (text.charAt(at) !== char) return null;
      own.push(at++);
    }
    offsets.push(own);
  }
  return offsets;
}

/** Puts a `mark` around each run of characters of the same owner; white space inside a run goes with it. */
function wrap(node: Text, owners: readonly (Mark | undefined)[]): void {
  const page = node.ownerDocument;
  const { data, parentNode } = node;
  if (!parentNode || owners.every((owner) => owner === undefined)) return;
  for (let from = 0; from < data.length; ) {
    const owner = owners[from];
    let to = from + 1;
    while (to < data.length && (owners[to] === owner || (owner && isInside(owners, to, owner)))) to++;
    const words = page.createTextNode(data.slice(from, to));
    if (owner) {
      const mark = page.createElement('mark');
      mark.className = owner.kind;
      mark.append(words);
      parentNode.insertBefore(mark, node);
    } else parentNode.insertBefore(words, node);
    from = to;
  }
  node.remove();
}

/** White space whose next word still belongs to the same passage. */
function isInside(owners: readonly (Mark | undefined)[], at: number, owner: Mark): boolean {
  if (owners[at] !== undefined) return false;
  const next = owners.slice(at, at + 8).find((each) => each !== undefined);
  return next === owner;
}
