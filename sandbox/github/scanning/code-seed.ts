import { gzipSync } from "node:zlib";
import { seededCommit } from "../git/resolve.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { analyses, fullRef } from "./code.ts";
import { takeIn } from "./sarif.ts";

interface ScanSeed {
  readonly tool: string;
  /** In full, or a branch; the default branch if not given. */
  readonly ref?: string;
  /** What the commit is taken from, if the ref is none of git's (`refs/pull/1/merge`). */
  readonly commit?: string;
  readonly category?: string;
  /** Why the analysis failed. */
  readonly error?: string;
  readonly findings?: readonly FindingSeed[];
}

interface FindingSeed {
  readonly rule: string;
  readonly path?: string;
  readonly line?: number;
  readonly message?: string;
  readonly level?: "none" | "note" | "warning" | "error";
  /** On the scale of CVSS. */
  readonly score?: number;
}

const text = { type: "string" };

/** `code_scanning` below a repository: analyses, in the order of time, with what they found. */
export const codeScanningSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["tool"],
      additionalProperties: false,
      properties: {
        tool: text,
        ref: text,
        commit: text,
        category: text,
        error: text,
        findings: {
          type: "array",
          items: {
            type: "object",
            required: ["rule"],
            additionalProperties: false,
            properties: {
              rule: text,
              path: text,
              line: { type: "integer" },
              message: text,
              level: { enum: ["none", "note", "warning", "error"] },
              score: { type: "number" },
            },
          },
        },
      },
    },
  },
  async plant(github, repository, seeds: readonly ScanSeed[]) {
    for (const seed of seeds) {
      const ref = fullRef(seed.ref ?? repository.defaultBranch);
      const sha = await seededCommit(github, repository, seed.commit ?? ref);
      takeIn(github, repository, { sha, ref, sarif: sarifOf(seed) });
      const rows = analyses.of(repository);
      const last = rows.at(-1);
      if (seed.error !== undefined && last !== undefined)
        rows[rows.length - 1] = { ...last, error: seed.error };
    }
  },
};

/** A seed as the tool would have uploaded it. */
function sarifOf({ tool, category, findings = [] }: ScanSeed): string {
  const rules = findings.map(({ rule: id, score }) => ({
    id,
    properties: score === undefined ? {} : { "security-severity": String(score) },
  }));
  const results = findings.map(
    ({ rule: ruleId, path = "src/app.ts", line = 1, message = ruleId, level = "error" }) => ({
      ruleId,
      level,
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: path }, region: { startLine: line } } }],
    }),
  );
  const details = category === undefined ? {} : { automationDetails: { id: category } };
  const run = { tool: { driver: { name: tool, version: "1.0.0", rules } }, results, ...details };
  return gzipSync(JSON.stringify({ version: "2.1.0", runs: [run] })).toString("base64");
}
