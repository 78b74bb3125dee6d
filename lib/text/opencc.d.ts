/** The package ships its dictionaries without types: one string of `from to` pairs separated by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
