import { describe, expect, it } from "vitest";
import {
  type AuditManifest,
  faultOf,
  manifestBytes,
  readManifest,
} from "../../../src/domain/audit-export/manifest.ts";

const file = (path: string) => ({ path, bytes: 3, sha256: "a".repeat(64) });
const attempt = (number: number) =>
  ["run.json", "jobs.json", "logs.zip"].map((name) => file(`attempt-${number}/${name}`));

function manifest(some: Partial<AuditManifest> = {}, attempts = 1): AuditManifest {
  const numbers = Array.from({ length: attempts }, (_, index) => index + 1);
  return {
    schemaVersion: 1,
    repository: { id: "7", name: "acme/shop" },
    run: {
      ...{ state: "kept", id: 500, workflow: ".github/workflows/release.yml", event: "push", branch: "main" },
      ...{ commit: "c".repeat(40), conclusion: "success", attempts },
      ...{ createdAt: "2026-11-20T10:00:00Z", updatedAt: "2026-11-20T10:10:00Z" },
    },
    exportedAt: "2026-11-20T10:11:00Z",
    files: [file("approvals.json"), file("artifacts.json"), ...numbers.flatMap(attempt)],
    gone: [],
    ...some,
  };
}

const without = (path: string, attempts = 1): AuditManifest => {
  const whole = manifest({}, attempts);
  return { ...whole, files: whole.files.filter((one) => one.path !== path) };
};

describe("the manifest of a run", () => {
  it("is whole with everything of every attempt", () => {
    expect(faultOf(manifest())).toBeNull();
    expect(faultOf(manifest({}, 3))).toBeNull();
  });

  it.each([
    "approvals.json",
    "artifacts.json",
    "attempt-1/run.json",
    "attempt-2/jobs.json",
    "attempt-2/logs.zip",
  ])("is not without %s", (path) => {
    expect(faultOf(without(path, 2))).toBe(`it lacks ${path}`);
  });

  it("says what has expired, and is not whole without what cannot have", () => {
    const lost = { ...without("attempt-1/logs.zip"), gone: ["attempt-1/logs.zip"] };

    expect(faultOf(lost)).toContain("nothing expires within a day");
    expect(faultOf({ ...lost, exportedAt: "2026-11-21T10:09:59Z" })).toContain("within a day");
    expect(faultOf({ ...lost, exportedAt: "2026-11-21T10:10:00Z" })).toBeNull();
  });

  it("says that the whole run is gone, a day after what it released at the earliest", () => {
    const releasedAt = "2026-08-20T10:10:00Z";
    const run = { state: "deleted", id: 500, releasedAt } as const;

    expect(faultOf(manifest({ run, files: [] }))).toBeNull();
    expect(faultOf(manifest({ run: { ...run, releasedAt: "2026-11-20T10:00:00Z" }, files: [] }))).toContain(
      "the run is gone",
    );
    expect(faultOf(manifest({ run, files: [file("approvals.json")] }))).toContain("belong to no attempt");
  });

  it("names nothing of an attempt that there was none of", () => {
    const more = manifest();

    expect(faultOf({ ...more, files: [...more.files, ...attempt(2)] })).toContain("belong to no attempt");
  });

  it("has one form of its bytes", () => {
    const bytes = manifestBytes(manifest());
    const text = new TextDecoder().decode(bytes);
    const read = (other: string) => readManifest(new TextEncoder().encode(other));

    expect(readManifest(bytes)).toEqual(manifest());
    expect(read(` ${text}`)).toBeNull();
    expect(read(text.replace("{", '{"added":1,'))).toBeNull();
    expect(read(text.replace("approvals.json", "../approvals.json"))).toBeNull();
    expect(read("junk")).toBeNull();
  });
});
