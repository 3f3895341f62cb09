import {
  array,
  bookmarked,
  label,
  number,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** Takes an object apart and skips whatever else a version of Lighthouse puts there. */
function ifObject<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    isOptional: true,
    read(json) {
      if (json.kind() === "object") return shape.read(json);
      json.skip();
      return undefined;
    },
  };
}

const score: Shape<number> = {
  read(json) {
    const value = json.number();
    if (value < 0 || value > 1) throw json.fault("malformed", `expected a score from 0 to 1, found ${value}`);
    return value;
  },
};

/** Since Lighthouse 3; `impact` is the word of axe-core, which does the audits of accessibility. */
export const audit = object({
  title: optional(text),
  score: optional(score),
  scoreDisplayMode: optional(text),
  errorMessage: optional(text),
  numericValue: optional(number),
  details: ifObject(object({ debugData: ifObject(object({ impact: optional(label) })) })),
});
export type Audit = Read<typeof audit>;

export const category = object({
  score: optional(score),
  auditRefs: array(object({ id: text, weight: number })),
});
export type Category = Read<typeof category>;

/** Lighthouse result; the audits come first and are read last, since the categories say what they count for. */
export const result = object({
  lighthouseVersion: label,
  finalDisplayedUrl: optional(text),
  finalUrl: optional(text),
  requestedUrl: optional(text),
  runtimeError: optional(object({ code: label, message: optional(text) })),
  runWarnings: optional(array(text)),
  audits: bookmarked,
  categories: bookmarked,
});
export type Result = Read<typeof result>;
