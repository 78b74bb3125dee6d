import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { belowFloors, evaluate, type Floors, fingerprint } from './evaluate';
import { readCorpus } from './gold';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const floorsFile = `${folder}/floors.json`;
const entries = readCorpus('own', folder);

describe('quality floors', () => {
  test.runIf(entries.length > 0)('the engine does not fall below the floors of this very corpus', () => {
    expect(existsSync(floorsFile), 'run: npm run evaluate -- --write-floors').toBe(true);
    const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
    expect(fingerprint(entries), 'the corpus changed: set the floors anew, on purpose').toBe(floors.fingerprint);
    expect(belowFloors(evaluate(entries), floors)).toEqual([]);
  });
});
