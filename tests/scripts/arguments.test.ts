import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/lib/arguments.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mingjian-'));
const file = join(folder, 'a-report.html');
writeFileSync(file, '<p>x');
const odd = join(folder, 'odd=name.html');
writeFileSync(odd, '<p>x');

const one = (argument: string) => parseArguments([argument]).pages[0];

describe('arguments of npm start', () => {
  test('an address, a file, an address with a file', () => {
    expect(one('https://www.x.gov.cn/art/1.html')).toMatchObject({
      name: 'www.x.gov.cn-art-1',
      url: 'https://www.x.gov.cn/art/1.html',
    });
    expect(one(file)).toMatchObject({ name: 'a-report', file });
    expect(one(`http://x.gov.cn/a?id=7=${file}`)).toEqual({ name: 'a-report', url: 'http://x.gov.cn/a?id=7', file });
  });

  test('the last = before an existing file separates', () => {
    expect(one(`http://x.gov.cn/a=${odd}`)).toMatchObject({ url: 'http://x.gov.cn/a', file: odd });
  });

  test('what is not there is said, the rest is kept', () => {
    const { pages, problems } = parseArguments([`http://x.gov.cn/a=${folder}/none.html`, 'none.html', '--wrong', file]);
    expect(pages.map((page: { name: string }) => page.name)).toEqual(['a-report']);
    expect(problems).toHaveLength(3);
  });

  test('an equals sign in a query is no separator', () => {
    expect(one('http://x.gov.cn/show.php?id=7')).toMatchObject({ url: 'http://x.gov.cn/show.php?id=7' });
  });

  test('options', () => {
    expect(parseArguments(['--out', 'here', '--read', '--headed'])).toMatchObject({
      out: 'here',
      read: true,
      headless: false,
    });
    expect(parseArguments(['--out']).problems).toHaveLength(1);
  });
});
