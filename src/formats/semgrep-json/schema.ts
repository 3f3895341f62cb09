import {
  array,
  boolean,
  count,
  each,
  eitherKind,
  label,
  mapped,
  object,
  optional,
  present,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

const metadata = object({ impact: optional(text), shortlink: optional(text), source: optional(text) });

/** `cli_match` of Semgrep's interface (`semgrep_output_v1.atd`). */
export const match = object({
  check_id: text,
  path: text,
  start: optional(object({ line: optional(count) })),
  extra: object({
    message: optional(text),
    severity: optional(label),
    metadata: optional(metadata),
    fingerprint: optional(text),
    lines: optional(text),
    is_ignored: optional(boolean),
  }),
});
export type Match = Read<typeof match>;

/** The type of an error: a word, or a list that begins with it (`["PartialParsing", […]]`). */
const errorType: Shape<string | undefined> = eitherKind({ string: text, array: firstWord() });

function firstWord(): Shape<string | undefined> {
  return {
    read(json) {
      let word: string | undefined;
      json.array((index) => {
        if (index === 0 && json.kind() === "string") word = json.text();
        else json.skip();
      });
      return word;
    },
  };
}

/** `cli_error`. */
export const scanError = object({
  level: optional(text),
  type: optional(errorType),
  message: optional(text),
  path: optional(text),
});
export type ScanError = Read<typeof scanError>;

/** What was looked at. */
export const paths = object({ scanned: optional(each(present, () => undefined)) });

/** Rules that this version cannot run. */
export const skippedRules = mapped(array(object({ rule_id: optional(text) })), (all) =>
  all.map(({ rule_id: id }) => id ?? "?"),
);
