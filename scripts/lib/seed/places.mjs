/**
 * Places that do not exist, as a tree of divisions: three provinces of ten cities of eight counties. Their codes begin with 91 to 93, which GB/T 2260 gives
 * to nobody.
 */
const PROVINCES = ['青岚省', '云泽省', '江洲省'];
const SYLLABLES = [...'临望松石沐云清罗岚澜溪浦渚河谷山泉川'];
const CITIES = 10;
const COUNTIES = 8;

const two = (n) => String(n).padStart(2, '0');

/** @returns {string[]} county-like stems, no two alike */
const stems = () => SYLLABLES.flatMap((a) => SYLLABLES.filter((b) => b !== a).map((b) => a + b));

/** @returns {{ name: string, region: string, regionCode: string, level: 'province' | 'city' | 'county' }[]} provinces first, then cities, then counties */
export function inventPlaces() {
  const names = stems();
  const levels = { province: [], city: [], county: [] };
  for (const [p, province] of PROVINCES.entries()) {
    const code = String(91 + p);
    levels.province.push({ name: province, region: province, regionCode: `${code}0000`, level: 'province' });
    for (let c = 1; c <= CITIES; c++) {
      const city = `${names.pop()}市`;
      const region = province + city;
      levels.city.push({ name: city, region, regionCode: `${code}${two(c)}00`, level: 'city' });
      for (let k = 1; k <= COUNTIES; k++) {
        const name = `${names.pop()}${k % 3 === 0 ? '区' : '县'}`;
        levels.county.push({ name, region: region + name, regionCode: `${code}${two(c)}${two(k)}`, level: 'county' });
      }
    }
  }
  return [...levels.province, ...levels.city, ...levels.county];
}
