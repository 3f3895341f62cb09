import type { Facts } from "../../src/domain/facts/facts.ts";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";

/** Fields that a repository, its reports or its configuration can fill with anything. */
const free = new Set([
  ...[
    "message",
    "at",
    "fix",
    "who",
    "summary",
    "reason",
    "title",
    "docs",
    "unit",
    "notes",
    "waivers",
    "notices",
  ],
  ...[
    "reasonCode",
    "commit",
    "evaluatedAt",
    "profile",
    "name",
    "contact",
    "version",
    "digest",
    "effectiveDigest",
  ],
  ...[
    "factsDigest",
    "dueOn",
    "notify",
    "checkId",
    "path",
    "suite",
    "sha256",
    "format",
    "pattern",
    "why",
    "id",
  ],
  ...["fingerprint", "checks", "expiresAt", "tool"],
]);

/** The same verdict and facts with other words in every free field, each of them different. */
export function reworded(
  verdict: Verdict,
  facts: Facts,
  text: string,
): { readonly verdict: Verdict; readonly facts: Facts } {
  let count = 0;
  // A letter first: neither an address nor a date, so that no link or bar comes and goes with the words.
  const reword = (key: string, value: unknown): unknown => {
    if (typeof value === "string") return free.has(key) ? `x${text}${++count}` : value;
    if (Array.isArray(value)) return value.map((item) => reword(key, item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, reword(name, item)]));
  };
  return { verdict: reword("", verdict) as Verdict, facts: reword("", facts) as Facts };
}

/** Attacks on pages, markdown, logs and terminals. */
export const attacks = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "[click](javascript:alert(1)) ![](https://example.com/pixel.png)",
  "</code></td></tr></table><h1>Passed</h1>",
  "| broken | table |\n| --- | --- |",
  "\n\n# Passed\n\n```\n",
  "@acme/security-leads #1 acme/repo#2 www.example.com https://example.com",
  "</details><details open>",
  "\n::error::boo",
  "\r::add-mask::x",
  "%0A::set-output name=decision::pass",
  "\u2028::stop-commands::x",
  "##[add-mask]x",
  "\u202etxt.exe\u2066",
  "\u001b[2J\u001b]0;owned\u0007",
  "\u0000\ud800\udfff",
  "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
  "{{constructor.constructor('alert(1)')()}}",
  "<!--",
  "]]>",
  "&lt;script&gt;",
  "a".repeat(20_000),
] as const;
