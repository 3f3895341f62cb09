import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { unseenWords } from "../../../src/cli/judge/watched.ts";
import type { LedgerEntry } from "../../../src/domain/ledger/entry.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";

const packaged = readFileSync(resolve(import.meta.dirname, "../../../policy/platform.yml"), "utf8");
const policy = (more = "") =>
  parsePlatformPolicy({ path: "policy/platform.yml", text: `${packaged.trimEnd()}\n${more}` });
const entry: LedgerEntry = { kind: "release", run: 1, subject: "a".repeat(64), evidence: "b".repeat(64) };
const scene = { entries: [entry], witnessed: null, now: "2026-11-22T12:00:00Z" };

it("keeps a release from being signed that nobody watched, where the policy asks for it, and says what to do", () => {
  const words = unseenWords({ ...scene, platform: policy("witness: { maxHours: 48 }\n") });

  expect(words).toContain(
    "evidence pending: expected the witness to have seen this ledger at most 48 hours ago",
  );
  expect(words).toContain('Run the workflow "Assaygate witness"');
});

it("asks for nothing where the policy does not, as the packaged one", () => {
  expect(unseenWords({ ...scene, platform: policy() })).toBeNull();
});

it("lets no policy ask for what a witness that does all it should could not meet", () => {
  expect(() => policy("witness: { maxHours: 12 }\n")).toThrow(
    "expected a whole number of hours from 24 to 8760",
  );
});
