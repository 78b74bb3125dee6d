import type { Commitment, Diagnostic, DocType, Metric, Section, SectionRole, Shortcoming, Year } from '../model';
import type { Sentence } from '../text/sentences';
import type { Sight } from '../text/watched';

/** What the rule engine must know of a family; lib/reports holds one such value per family, as data. */
export interface FamilyRules {
  readonly docType: DocType;
  /**
   * Heading patterns tried in order on the folded heading without its enumerator, spaces removed and years said relative
   * to the year reported on (`normaliseTitle`: 本年 下年); the first that matches and whose `unless` does not, wins.
   */
  readonly parts: readonly { readonly role: SectionRole; readonly pattern: RegExp; readonly unless?: RegExp }[];
  /** True where parts without a heading (`虽然…但还存在…`, `下一步,…`) are looked for by their wording. */
  readonly unheaded: boolean;
  /** Roles of parts that come behind the family's own; topics after them are no part of it. */
  readonly behind: readonly SectionRole[];
  /** Role of a top-level heading that matches none of them. */
  readonly topical: SectionRole;
  /** Roles whose sentences are commitments. */
  readonly commitmentRoles: readonly SectionRole[];
  /** Roles whose sentences are shortcomings. */
  readonly shortcomingRoles: readonly SectionRole[];
  /** Quantities in these roles state what is to be reached, unless the sentence reports. */
  readonly targetRoles: readonly SectionRole[];
}

/** What one text yields. Spans lie inside the text, sorted, and `text` agrees with it. */
export interface TextAnalysis {
  readonly sections: Section[];
  readonly metrics: Metric[];
  readonly commitments: Commitment[];
  readonly shortcomings: Shortcoming[];
  readonly diagnostics: Diagnostic[];
}

export interface AnalyzeOptions {
  readonly family: FamilyRules;
  /** The year reported on, for telling next-year headings from this year's; null if unknown. */
  readonly year: Year | null;
}

/** A sentence with the part it stands in: what commitments and shortcomings are chosen from. */
export interface Passage {
  readonly sentence: Sentence;
  /** Folded words of the sentence, breaks and spaces inside removed. */
  readonly words: string;
  /** What one look at the words has told. */
  readonly sight: Sight;
  /** Role of the deepest section around it; null before the first section. */
  readonly role: SectionRole | null;
  /** Title of the level-1 section around it. */
  readonly part: string;
  /** True inside a part on problems where the text has turned to what is done about them (`下一步,将…`). */
  readonly turned: boolean;
  /** True for a heading on a line of its own that names the theme of what follows. */
  readonly theme: boolean;
}
