declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/core' {
  /** Reads BibTeX, RIS and CSL-JSON (with the plug-ins) as CSL-JSON items. */
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Record<string, unknown>[];
  }
}
