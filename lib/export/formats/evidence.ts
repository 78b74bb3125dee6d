import { strToU8 } from 'fflate';
import type { Bundle } from '../../model';
import { reportTitle } from '../columns';
import { clipParts } from '../evidence/clips';
import {
  EVIDENCE_FORMAT,
  MANIFEST_BYTES,
  MANIFEST_PATH,
  type Manifest,
  MOST_BYTES,
  MOST_FILES,
} from '../evidence/manifest';
import { exportName, fileName } from '../file-name';
import { page, reportHtml } from '../html/digest';
import { type Named, named } from '../named';
import { steps } from '../steps';
import { type ExportContext, type Exporter, ExportTooLarge, generatorName } from '../types';
import { annotatedText, toWebAnnotation } from '../web-annotation';
import { type ZipPart, zip } from '../zip';
import { reportFile } from './report-file';
import { annotationCollection } from './web-annotation';

/**
 * A zip to hand on as evidence: for each report its text, the page with marks, the annotations, the report file and what
 * the page said of itself; a manifest with the SHA-256 of every part. `digest` of the file is the manifest's own SHA-256:
 * written down elsewhere, it seals the whole package.
 */
export const evidenceExporter: Exporter = {
  id: 'evidence',
  extension: 'zip',
  mime: 'application/zip',
  write: async (reports, context) => {
    const of: Named[] = [];
    const listed: Manifest['parts'] = [];
    let manifest = new Uint8Array();
    let size = 0;
    // Part by part into the archive, so that no more than one report's files are held beside it.
    async function* files(): AsyncGenerator<ZipPart> {
      const file = async ({ path, content }: Part): Promise<ZipPart> => {
        const bytes = typeof content === 'string' ? strToU8(content) : content;
        size += bytes.length;
        // What the check of a package would refuse must not be handed out as evidence.
        if (size > MOST_BYTES - MANIFEST_BYTES || listed.length >= MOST_FILES - 1)
          throw new ExportTooLarge('more than a package may hold');
        listed.push({ path, bytes: bytes.length, sha256: await context.sha256(bytes) });
        return { path, content: [bytes] };
      };
      yield await file({ path: 'README.txt', content: README });
      for await (const [bundle, index] of steps(reports, context)) {
        of.push(named(bundle));
        for (const part of await partsOf(bundle, folderName(bundle, index), context)) yield await file(part);
      }
      manifest = strToU8(`${JSON.stringify(manifestOf(of, listed, context), null, 2)}\n`);
      yield { path: MANIFEST_PATH, content: [manifest] };
    }
    const content = await zip(files(), context);
    return {
      name: exportName(of, context.now, 'evidence.zip'),
      mime: 'application/zip',
      content,
      digest: await context.sha256(manifest),
    };
  },
};

interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
}

async function partsOf(bundle: Bundle, folder: string, context: ExportContext): Promise<Part[]> {
  const { document, annotations } = bundle;
  const text = annotatedText(document);
  const title = reportTitle(document);
  const { now, version } = context;
  const collection = annotationCollection(
    annotations.map((annotation) => toWebAnnotation(annotation, text, version)),
    { id: context.newId(), now, version, label: title },
  );
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    { path: `${folder}/article.txt`, content: document.article.text },
    { path: `${folder}/article.html`, content: page(title, reportHtml(bundle, context), context) },
    { path: `${folder}/annotations.jsonld`, content: json(collection) },
    { path: `${folder}/report.json`, content: json(await reportFile(bundle, version)) },
    { path: `${folder}/page.json`, content: json(document.signals) },
    ...(await clipParts(bundle, folder)),
    // The page as it was saved, as text: nobody should open it by a double click.
    ...(document.html === '' ? [] : [{ path: `${folder}/saved-page.html.txt`, content: document.html }]),
  ];
}

const manifestOf = (reports: readonly Named[], parts: Manifest['parts'], context: ExportContext): Manifest => ({
  format: EVIDENCE_FORMAT,
  version: 1,
  generator: generatorName(context.version),
  created: context.now,
  reports: reports.map(({ document }, index) => ({
    folder: folderName({ document }, index),
    url: document.url,
    title: reportTitle(document),
    retrieved: document.retrieved,
    textSha256: document.textHash,
    analyzer: document.analysis.analyzer,
  })),
  parts,
});

/** `001-青岚县2023年…`: the number keeps order and makes names unique. */
const folderName = ({ document }: Named, index: number): string =>
  `${String(index + 1).padStart(3, '0')}-${fileName([...reportTitle(document)].slice(0, 40).join(''), 'x').slice(0, -2)}`;

const README = `明鉴证据包 / Mingjian evidence package

manifest.json 列出每个文件的 SHA-256、来源网址和读入时间。在明鉴的资料库里“核验证据包”，或自行计算各文件的 SHA-256 与清单比对。
manifest.json lists the SHA-256 of every file, the address and the time of reading. Verify the package in Mingjian's library, or compute the SHA-256 of each file and compare.

article.txt       读入时的正文 / the text as read
article.html      带标记的正文 / the text with marks
annotations.jsonld 批注与决定（W3C Web Annotation）/ notes and decisions
report.json       报告文件 / the report file
page.json         页面自带的信息 / what the page said of itself
clips.json, clips/ 摘录：清单、图片和表格 / clips: the list, pictures and tables
`;
