import { fileName } from '../export/file-name';
import type { Clip } from '../model';
import { downloadFile } from './download';

/** Characters of a caption that make a file's name. */
const NAME = 40;

/** Hands a clip's picture to the downloads, named after its words. */
export async function savePicture({ picture, text, kind }: Clip): Promise<void> {
  if (!picture) return;
  const stem = [...text.replace(/\s+/g, ' ')].slice(0, NAME).join('') || kind;
  const content = new Uint8Array(await picture.arrayBuffer());
  downloadFile({ name: fileName(stem, picture.type.split('/')[1] ?? 'png'), mime: picture.type, content });
}
