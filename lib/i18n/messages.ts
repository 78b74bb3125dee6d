/** One entry: Chinese first, English second. `{name}` is replaced by a parameter. */
export type Message = readonly [zh: string, en: string];
/** The words of one surface, by key. */
export type Messages = Readonly<Record<string, Message>>;
