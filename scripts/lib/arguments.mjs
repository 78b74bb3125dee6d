// What `npm start --` was asked to do.
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const HELP = `Mingjian 明鉴: reads government reports in a browser with the extension in it.

  npm start                                      the demo portal: in a window, or headless where there is no display
  npm start -- [--out DIR] [--headless|--headed] [--read] PAGE...

  PAGE       an http(s) address, an .html file, or ADDRESS=FILE (the file answers at that address for the whole run;
             the last "=" before an existing file separates)
  --out DIR  where NAME.report.json files go (default: out). NAME is the file's base name, else made from the address
  --read     read every page, also those that are not recognised as reports
  --headed   show the browser; --headless: do not
  --help     this text

Environment: MINGJIAN_CHROMIUM names the Chromium to use.
Exit code 1 where a page could not be read; the others are done all the same.`;

/** Host under which bare files are served: no portal, so they are read on demand. */
export const FILE_HOST = 'file.mingjian.invalid';

const isFile = (path) => existsSync(path) && statSync(path).isFile();
const isAddress = (text) => /^https?:\/\//i.test(text);

/** NAME of an address: its host and path, made safe for a file name. */
const nameOf = (url) =>
  decodeURI(new URL(url).host + new URL(url).pathname + new URL(url).search)
    .replace(/\.s?html?$/i, '')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);

/** @returns {{ name: string, url: string, file?: string }} one page to read. @throws {Error} with a line for the reader. */
export function parsePage(argument) {
  if (isAddress(argument)) {
    for (let at = argument.lastIndexOf('='); at > 0; at = argument.lastIndexOf('=', at - 1)) {
      const file = argument.slice(at + 1);
      if (file && isFile(file))
        return {
          name: basename(file).replace(/\.[^.]+$/, ''),
          url: checkUrl(argument.slice(0, at)),
          file: resolve(file),
        };
    }
    const meant = /^[^?]*=(.*\.(?:s?html?|mht))$/i.exec(argument)?.[1];
    if (meant) throw new Error(`${meant}: no such file`);
    return { name: nameOf(checkUrl(argument)), url: argument };
  }
  if (!isFile(argument)) throw new Error(`${argument}: no such file`);
  const file = resolve(argument);
  return {
    name: basename(file).replace(/\.[^.]+$/, ''),
    url: `https://${FILE_HOST}${pathToFileURL(file).pathname}`,
    file,
  };
}

function checkUrl(text) {
  try {
    return new URL(text).href;
  } catch {
    throw new Error(`${text}: not an address`);
  }
}

/** @returns the options and pages of a command line, with one line per page that makes no sense. */
export function parseArguments(args) {
  const options = { out: 'out', headless: undefined, read: false, help: false, pages: [], problems: [] };
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i];
    if (argument === '--help' || argument === '-h') options.help = true;
    else if (argument === '--headless') options.headless = true;
    else if (argument === '--headed') options.headless = false;
    else if (argument === '--read') options.read = true;
    else if (argument === '--out') {
      i += 1;
      if (!args[i]) options.problems.push('--out: a folder is missing');
      else options.out = args[i];
    } else if (argument.startsWith('--out=')) options.out = argument.slice(6);
    else if (argument.startsWith('--')) options.problems.push(`${argument}: no such option (see --help)`);
    else {
      try {
        options.pages.push(parsePage(argument));
      } catch (error) {
        options.problems.push(error.message);
      }
    }
  }
  return options;
}
