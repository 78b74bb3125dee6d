import { lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';

/**
 * A note's Markdown as elements of ours. The parser's tokens are drawn one by one, never as HTML: tags in a note are words, only
 * addresses of the web become links, and pictures are their description, since nothing may be loaded.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <div class="markdown">{lexer(text, { gfm: true, breaks: true }).map(draw)}</div>;
}

/** @returns a note's words on one line, without its signs. */
export function plainMarkdown(text: string): string {
  const words = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === 'list') return (token as Tokens.List).items.map((item) => words(item.tokens)).join(' ');
        if (token.type === 'br' || token.type === 'space') return ' ';
        if (token.type === 'table') return token.raw;
        return 'tokens' in token && token.tokens ? words(token.tokens) : wordsOf(token);
      })
      .join('');
  return lexer(text, { gfm: true, breaks: true })
    .map((token) => words([token]))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a token without parts, entities as they were typed. */
const wordsOf = (token: Token): string => ('text' in token ? String(token.text) : token.raw);

const WEB = /^https?:\/\//i;

function draw(token: Token, index: number): ComponentChildren {
  const inside = (): ComponentChildren => ('tokens' in token && token.tokens ? token.tokens.map(draw) : wordsOf(token));
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p key={index}>{inside()}</p>;
    case 'heading':
      return (
        <p key={index}>
          <strong>{inside()}</strong>
        </p>
      );
    case 'blockquote':
      return <blockquote key={index}>{inside()}</blockquote>;
    case 'list': {
      const { ordered, start, items } = token as Tokens.List;
      const lines = items.map((item, at) => <li key={`${at}-${item.raw}`}>{item.tokens.map(draw)}</li>);
      return ordered ? (
        <ol key={index} start={start === '' ? 1 : start}>
          {lines}
        </ol>
      ) : (
        <ul key={index}>{lines}</ul>
      );
    }
    case 'checkbox':
      return (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ';
    case 'code':
      return (
        <pre key={index}>
          <code>{wordsOf(token)}</code>
        </pre>
      );
    case 'hr':
      return <hr key={index} />;
    case 'strong':
      return <strong key={index}>{inside()}</strong>;
    case 'em':
      return <em key={index}>{inside()}</em>;
    case 'del':
      // One tilde is a range (`5~6万`), not a word struck out.
      return token.raw.startsWith('~~') ? <del key={index}>{inside()}</del> : ['~', inside(), '~'];
    case 'codespan':
      return <code key={index}>{wordsOf(token)}</code>;
    case 'br':
      return <br key={index} />;
    case 'link': {
      const { href } = token as Tokens.Link;
      return WEB.test(href) ? (
        <a key={index} href={href} target="_blank" rel="noreferrer noopener">
          {inside()}
        </a>
      ) : (
        inside()
      );
    }
    case 'text':
      return 'tokens' in token && token.tokens ? token.tokens.map(draw) : wordsOf(token);
    // Tables, pictures, HTML and whatever comes later: as they were typed.
    default:
      return token.type === 'escape' ? wordsOf(token) : token.raw;
  }
}
