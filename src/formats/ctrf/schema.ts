import * as S from "../../syntax/json/shape.ts";

const Attempt = S.object({ status: S.optional(S.text) });

const Test = S.object({
  name: S.text,
  status: S.text,
  rawStatus: S.optional(S.text),
  suite: S.optional(
    S.eitherKind({
      // Before 1.0 one string, since then a path of names.
      string: S.text,
      array: S.mapped(S.array(S.text), (names) => names.join(" > ")),
    }),
  ),
  filePath: S.optional(S.text),
  message: S.optional(S.text),
  flaky: S.optional(S.boolean),
  retries: S.optional(S.count),
  retryAttempts: S.optional(S.array(Attempt)),
});
export type Test = S.Read<typeof Test>;

const Summary = S.object({
  tests: S.count,
  passed: S.count,
  failed: S.count,
  skipped: S.count,
  pending: S.count,
  other: S.count,
  flaky: S.optional(S.count),
});
export type Summary = S.Read<typeof Summary>;

/** A CTRF document whose tests are handed to `visit` one by one. */
export function Document(visit: (test: Test, at: string) => void) {
  return S.object({
    specVersion: S.optional(S.text),
    results: S.object({
      tool: S.object({ name: S.text, version: S.optional(S.label) }),
      summary: Summary,
      tests: S.each(Test, (test, index) => visit(test, `/results/tests/${index}`)),
    }),
  });
}
