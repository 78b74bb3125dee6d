import fc from 'fast-check';

/**
 * Random pages as portals write them: numbers split over elements, fonts in fonts, tables with spans, hidden twins, line
 * breaks in the source, white space of every kind.
 */
const words = fc.constantFrom(
  '本县',
  '审查文件',
  '4',
  '18',
  '件',
  '，',
  '。',
  '99.9%',
  ' ',
  '\n  ',
  '\u00a0',
  '\u3000',
  '\u200b',
  'A4',
  ' b ',
  '&lt;',
  '&amp;',
  '\t',
  '𠮷',
  '&shy;',
  '\u200d',
  '\u2060',
  '\ufeff',
  '&emsp;',
  'kWh',
  'e\u0301',
  '①',
);
const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(''));

const inlineWrap = fc.constantFrom<(inner: string) => string>(
  (x) => `<span>${x}</span>`,
  (x) => `<b>${x}</b>`,
  (x) => `<font face="仿宋">${x}</font>`,
  (x) => `<a href="#">${x}</a>`,
  (x) => `<span style="display:none">${x}</span>`,
  (x) => `<span style="visibility:hidden">${x}<i style="visibility:visible">见</i></span>`,
  (x) => `<u style="white-space:pre">${x}</u>`,
  (x) => `<span style="display:contents">${x}</span>`,
  (x) => `<!-- 注 -->${x}<wbr>`,
  (x) => `${x}<script>var hidden = 1;</script>`,
  (x) => `${x}<style>.x{color:red}</style>`,
  (x) => `<sup>${x}</sup>`,
  (x) => `<q style="quotes:none">${x}</q>`,
  (x) => `<span style="display:inline-block">${x}</span>`,
  (x) => `<span style="text-transform:uppercase">${x}</span>`,
  (x) => `<span style="white-space:nowrap">${x}</span>`,
  (x) => `<span style="user-select:none">${x}</span>`,
  (x) => `<span contenteditable="true">${x}</span>`,
  (x) => `<bdo dir="ltr">${x}</bdo>`,
  (x) => `<ins>${x}</ins><del>${x}</del>`,
  (x) => `<o:p>${x}</o:p>`,
  (x) => `<template>${x}</template>`,
  (x) => `${x}<noscript>藏</noscript>`,
  (x) => `<span style="opacity:.4">${x}</span>`,
  (x) => `<math><mi>rate</mi><mo>=</mo><mn>5</mn></math>${x}`,
  (x) => `${x}<br><br><br>`,
);
const blockWrap = fc.constantFrom<(inner: string) => string>(
  (x) => `<p>${x}</p>`,
  (x) => `<div>${x}</div>`,
  (x) => `<h2>${x}</h2>`,
  (x) => `<center>${x}</center>`,
  (x) => `<ul><li>${x}</li></ul>`,
  (x) => `<pre>${x}</pre>`,
  (x) => `<div style="white-space:pre-line">${x}</div>`,
  (x) => `<div style="display:none">${x}</div>`,
  (x) => `<blockquote>${x}</blockquote>`,
  (x) => `<div style="position:relative;overflow:auto">${x}</div>`,
  (x) => `<div class="first">${x}</div>`,
  (x) => `<div style="content-visibility:hidden">${x}</div>`,
  (x) => `<details><summary>${x}</summary>${x}<p>${x}</p></details>`,
  (x) => `<details open><summary>见</summary>${x}</details>`,
  (x) => `<div style="display:flex"><span>${x}</span><span>${x}</span></div>`,
  (x) => `<div style="display:grid;grid-template-columns:1fr 1fr">${x}<i>${x}</i></div>`,
  (x) => `<div style="float:left">${x}</div>`,
  (x) => `<div style="column-count:2">${x}</div>`,
  (x) => `<div contenteditable="true">${x}</div>`,
  (x) => `<div hidden>${x}</div>`,
  (x) => `<div hidden="until-found">${x}</div>`,
  (x) => `<dialog>${x}</dialog>`,
  (x) => `<figure>${x}<figcaption>图</figcaption></figure>`,
  (x) => `<fieldset><legend>表</legend>${x}</fieldset>`,
  (x) => `<dl><dt>${x}</dt><dd>${x}</dd></dl>`,
  (x) => `<ol start="3"><li>${x}</li></ol>`,
  (x) =>
    `<div style="display:table"><div style="display:table-row"><div style="display:table-cell">${x}</div></div></div>`,
  (x) => `<article><header>${x}</header><section>${x}</section></article>`,
);

const span = fc.integer({ min: 1, max: 2 });

const tree = fc.letrec<{ inline: string; block: string; table: string; flow: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant('<br>'),
    fc.tuple(inlineWrap, fc.array(tie('inline'), { maxLength: 3 })).map(([wrap, inner]) => wrap(inner.join(''))),
  ),
  table: fc
    .array(fc.array(fc.tuple(span, span, tie('inline')), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map(
      (rows) =>
        `<table><tbody>${rows
          .map(
            (row) =>
              `<tr>${row.map(([columns, rows, x]) => `<td colspan="${columns}" rowspan="${rows}">${x}</td>`).join('')}</tr>`,
          )
          .join('')}</tbody></table>`,
    ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(blockWrap, tie('inline')).map(([wrap, inner]) => wrap(inner)),
    tie('table'),
    fc.tuple(blockWrap, fc.array(tie('flow'), { maxLength: 3 })).map(([wrap, inner]) => wrap(inner.join(''))),
  ),
  flow: fc.oneof(tie('inline'), tie('block')),
}));

/** The inner HTML of a body. */
export const randomHtml = fc.array(tree.flow, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
