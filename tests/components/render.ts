import type { ComponentChild, VNode } from 'preact';

/** Drawn without a document: components without state become text, for asserting what they make of their input. */
export function render(node: ComponentChild | readonly ComponentChild[]): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(render).join('');
  if (typeof node !== 'object') return escaped(String(node));
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return render((type as (props: unknown) => ComponentChild)(props));
  const children = render(props.children as ComponentChild);
  const attributes = Object.entries(props)
    .filter(([name]) => name !== 'children')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${type}${attributes.join('')}>${children}</${type}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
