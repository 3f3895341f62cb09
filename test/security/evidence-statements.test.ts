import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sigstore, startSigstore } from "../../sandbox/sigstore/server.ts";
import type { Expectation } from "../../src/domain/evidence/expectation.ts";
import { releaseKind } from "../../src/domain/evidence/predicates/documents.ts";
import { provenanceKind } from "../../src/domain/evidence/predicates/provenance.ts";
import type { Statement } from "../../src/domain/evidence/statement.ts";
import { type Trust, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import {
  artefact,
  commit,
  expectation,
  judgeFile,
  policyDigest,
  signAs,
  summary,
  trustIn,
} from "../support/judge.ts";

const running: Sigstore[] = [];

beforeAll(async () => {
  running.push(await startSigstore());
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
});

interface Question {
  readonly expected?: Partial<Expectation>;
  readonly trust?: Partial<Trust>;
}

/** What becomes of a statement that the judge really signed. */
async function verdictOn(statement: unknown, { expected = {}, trust = {} }: Question = {}): Promise<string> {
  const at = running[0]!;
  const bundle = await signAs(at)(statement as Statement);
  const result = await verifyEvidence(bundle, expectation(expected), { ...trustIn(at), ...trust });
  return result.state === "verified" ? "verified" : result.code;
}

/** What it is, the code that it is refused with, the statement, and what is asked where that is not the usual. */
type Row = readonly [name: string, code: string, statement: unknown, question: Question];
const rows = (all: readonly (readonly [string, string, unknown, Question?])[]): Row[] =>
  all.map(([name, code, statement, question = {}]) => [name, code, statement, question]);

const predicate = (changed: object): Statement =>
  summary({ predicate: { ...(summary().predicate as object), ...changed } });
const subject = (digest: Record<string, string>): Statement =>
  summary({ subject: [{ name: "payments", digest }] });

describe("a statement that the judge signed, about something else", () => {
  it.each(
    rows([
      ["another artefact", "subject", subject({ sha256: "1".repeat(64) })],
      ["the artefact's digest under the name of a commit", "source-commit", subject({ gitCommit: artefact })],
      ["a weak digest", "weak-digest", subject({ sha1: "d".repeat(40), md5: "d".repeat(32) })],
      ["a digest in capitals", "weak-digest", subject({ sha256: artefact.toUpperCase() })],
      [
        "the right sha256 with a wrong commit, both asked for",
        "subject",
        subject({ sha256: artefact, gitCommit: commit }),
        { expected: { subject: { sha256: artefact, gitCommit: "1".repeat(40) } } },
      ],
      [
        "a question by weak digest",
        "weak-digest",
        summary(),
        { expected: { subject: { sha1: "d".repeat(40) } } },
      ],
      [
        "a question by a name of objects",
        "weak-digest",
        summary(),
        { expected: { subject: { constructor: artefact } } },
      ],
      ["no subject", "statement", summary({ subject: [] })],
      [
        "a thousand and more subjects",
        "statement",
        summary({ subject: Array.from({ length: 1025 }, () => summary().subject[0]!) }),
      ],
    ]),
  )("is refused: %s (%s)", async (_, code, statement, question) => {
    expect(await verdictOn(statement, question)).toBe(code);
  });

  it("counts for one of several subjects", async () => {
    const several = summary({
      subject: [{ name: "other", digest: { sha256: "1".repeat(64) } }, ...summary().subject],
    });

    expect(await verdictOn(several)).toBe("verified");
  });
});

describe("a statement that the judge signed, of another kind", () => {
  it.each(
    rows([
      [
        "asked for as another predicate that it may sign",
        "predicate-type",
        summary(),
        { expected: { predicateType: provenanceKind.type } },
      ],
      [
        "of a predicate that nobody knows",
        "predicate-type",
        summary(),
        { expected: { predicateType: "https://example.org/x" } },
      ],
      [
        "asked for as one that this file may not sign",
        "signer-workflow",
        summary(),
        { expected: { predicateType: releaseKind.type } },
      ],
      [
        "of an older type of statement",
        "statement",
        { ...summary(), _type: "https://in-toto.io/Statement/v0.1" },
      ],
      ["without a predicate", "statement", { ...summary(), predicate: null }],
      ["that is a list", "statement", [summary()]],
      [
        "with brackets without end",
        "too-deep",
        predicate({ deep: JSON.parse("[".repeat(150) + "]".repeat(150)) }),
      ],
      ["without its result", "predicate", predicate({ verificationResult: undefined })],
      ["with a result that contradicts its levels", "predicate", predicate({ verificationResult: "FAILED" })],
    ]),
  )("is refused: %s (%s)", async (_, code, statement, question) => {
    expect(await verdictOn(statement, question)).toBe(code);
  });
});

describe("a statement that the judge signed, in other words than its own", () => {
  it.each(
    rows([
      [
        "naming another file as the verifier",
        "verifier",
        predicate({ verifier: { id: `https://github.com/eve/x@${"a".repeat(40)}` } }),
      ],
      [
        "naming another commit of the file",
        "verifier",
        predicate({ verifier: { id: `https://github.com/${judgeFile}@${"b".repeat(40)}` } }),
      ],
      [
        "naming the file without its commit",
        "verifier",
        predicate({ verifier: { id: `https://github.com/${judgeFile}` } }),
      ],
      [
        "by a policy that nobody accepted",
        "policy",
        predicate({ policy: { uri: "x", digest: { sha256: "1".repeat(64) } } }),
      ],
      [
        "signed after the time that is asked about",
        "not-yet-valid",
        summary(),
        { expected: { at: "2026-01-02T00:00:00Z" } },
      ],
      ["asked about at a time that is none", "not-yet-valid", summary(), { expected: { at: "now" } }],
    ]),
  )("is refused: %s (%s)", async (_, code, statement, question) => {
    expect(await verdictOn(statement, question)).toBe(code);
  });

  it("is believed by the ref that the certificate names, too", async () => {
    const id = `https://github.com/${judgeFile}@refs/heads/stable`;

    expect(await verdictOn(predicate({ verifier: { id } }))).toBe("verified");
  });

  it.each<readonly [string, string, string]>([
    ["verified", "2026-01-01", "2099-01-01"],
    ["policy", "2026-01-01", "2026-02-01"],
    ["policy", "2099-01-01", "2099-02-01"],
    ["policy", "soon", "later"],
  ])("is %s by a predecessor of the policy that counts from %s until %s", async (code, from, until) => {
    const policies = {
      current: `sha256:${"0".repeat(64)}`,
      accepted: [{ digest: policyDigest, from, until }],
    };

    expect(await verdictOn(summary(), { trust: { policies } })).toBe(code);
  });
});
