import type { Clip, ClipFile, Pixels } from '../model';

/** Every place this runs in has them; the pure folders are compiled without the DOM's types. */
declare const btoa: (binary: string) => string;
declare const atob: (base64: string) => string;
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => Pixels;

/** Bytes turned into characters at once; more arguments than this some engines do not take. */
const CHUNK = 0x8000;

/** @returns the bytes as a `data:` address in base64. */
export async function toDataUrl(pixels: Pixels): Promise<string> {
  const bytes = new Uint8Array(await pixels.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${pixels.type};base64,${btoa(binary)}`;
}

/** @returns the picture of a `data:` address in base64. @throws where it is none: addresses are validated on their way in */
export function fromDataUrl(url: string): Pixels {
  const [, type, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(url) ?? [];
  if (type === undefined || base64 === undefined) throw new TypeError('not a data: address in base64');
  return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
}

/** A clip as messages and files carry it. */
export const clipToFile = async (clip: Clip): Promise<ClipFile> => ({
  ...clip,
  picture: clip.picture && (await toDataUrl(clip.picture)),
});

/** The way back. */
export const clipFromFile = (file: ClipFile): Clip => ({
  ...file,
  picture: file.picture === null ? null : fromDataUrl(file.picture),
});
