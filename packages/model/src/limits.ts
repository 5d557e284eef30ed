/** How large a file may be. Each number is the one source of the parser's check and of the schema's keyword. */
export const LIMITS = {
  /** Characters (Unicode code points) of one text. */
  text: 20_000,
  /** Items of one list. */
  items: 10_000,
  /** Languages of one text. */
  languages: 50,
  /** Codes of one item. */
  codes: 50,
  /** Objects, lists, texts and codes of one document, all together. */
  values: 500_000,
  /** Characters (UTF-16 code units) of one JSON file. */
  json: 8_000_000,
  /** Problems that one reading reports before it stops. */
  problems: 100,
} as const;
