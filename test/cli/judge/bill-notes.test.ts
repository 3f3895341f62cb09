import { describe, expect, it } from "vitest";
import { billNotes } from "../../../src/cli/judge/bill-notes.ts";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import type { HostedRelease, Publication } from "../../../src/ports/publication.ts";

interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence?: string;
}

const bundle = (predicateType: string, predicate: unknown): string => {
  const subject = [{ name: "app", digest: { sha256: "a".repeat(64) } }];
  const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate };
  return JSON.stringify({
    dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString("base64") },
  });
};
const bill = (...parts: readonly Part[]): string =>
  bundle("https://cyclonedx.org/bom", {
    ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
    components: parts.map(({ name, version, licence = "MIT" }) => ({
      ...{ type: "library", name, version, purl: `pkg:npm/${name}@${version}` },
      licenses: [{ license: { id: licence } }],
    })),
  });
const scan = (...found: readonly (readonly [string, string])[]): string =>
  bundle("https://in-toto.io/attestation/vulns/v0.2", {
    scanner: {
      uri: "pkg:generic/x",
      result: found.map(([id, purl]) => ({
        ...{ id, severity: [{ method: "assaygate", score: "high" }], annotations: [{ purl }] },
      })),
    },
  });

/** Releases of which each has a file of statements; null: it has none. */
function publication(files: Readonly<Record<string, string | null>>, broken = false): Publication {
  const releases = Object.entries(files).map(([tag, text], id): HostedRelease => {
    const assets = new Map(text === null ? [] : [[`${tag}.intoto.jsonl`, `sha256:${sha256Hex(text)}`]]);
    return { id, tag, isDraft: false, isImmutable: true, url: "", assets };
  });
  const some: Pick<Publication, "releases" | "file"> = {
    releases: async () => ({ state: "known", value: releases }),
    file: async (sha256) => {
      if (broken) return { state: "unknown", why: "GitHub answered 503" };
      const text = Object.values(files).find((one) => one !== null && sha256Hex(one) === sha256);
      return { state: "known", value: text == null ? null : Buffer.from(text) };
    },
  };
  return some as Publication;
}

const before = [
  bill(
    { name: "kept", version: "1.0.0" },
    { name: "gone", version: "1.0.0" },
    { name: "old", version: "1.0.0" },
  ),
  scan(["CVE-1", "pkg:npm/kept@1.0.0"]),
].join("\n");
const after = [
  bill(
    { name: "kept", version: "1.0.0", licence: "GPL-3.0-only" },
    { name: "fresh", version: "2.0.0" },
    { name: "old", version: "1.1.0" },
  ),
  scan(["CVE-1", "pkg:npm/kept@1.0.0"], ["CVE-2", "pkg:npm/kept@1.0.0"], ["CVE-3", "pkg:npm/fresh@2.0.0"]),
].join("\n");
const lines = Buffer.from(after);
const shown = (text: string | null): string =>
  (text ?? "").replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));

describe("the notes of a release on its parts", () => {
  it("tell what was added, removed, upgraded and licensed anew, and what became known of parts that stayed", async () => {
    const notes = shown(await billNotes(publication({ "v1.0.0": before }), { previous: "v1.0.0", lines }));

    expect(notes.match(/^\| (?!Change|---).*$/gm)).toEqual([
      "| newly known | <code>pkg:npm/kept@1.0.0</code> | <code>CVE-2 (high)</code> |",
      "| licence | <code>pkg:npm/kept</code> | <code>MIT → GPL-3.0-only</code> |",
      "| added | <code>pkg:npm/fresh@2.0.0</code> |  |",
      "| removed | <code>pkg:npm/gone@1.0.0</code> |  |",
      "| upgraded | <code>pkg:npm/old</code> | <code>1.0.0 → 1.1.0</code> |",
    ]);
  });

  it("show at a glance how much of each", async () => {
    const many = bill(...Array.from({ length: 6 }, (_, at) => ({ name: `p${at}`, version: "1.0.0" })));
    const one = bill({ name: "gone", version: "1.0.0" }, { name: "away", version: "1.0.0" });
    const notes = await billNotes(publication({ v1: one }), { previous: "v1", lines: Buffer.from(many) });

    expect(notes).toContain(`added       ${"█".repeat(30)} 6\nremoved     ${"█".repeat(10)} 2`);
    expect(notes).toContain("not compared");
  });

  it("say nothing for a first release, or one without a bill", async () => {
    expect(await billNotes(publication({}), { previous: null, lines })).toBeNull();
    const none = { previous: "v1.0.0", lines: Buffer.from(scan()) };
    expect(await billNotes(publication({ "v1.0.0": before }), none)).toBeNull();
  });

  it.each([
    ["no file of statements", publication({ "v1.0.0": null }), "it has no file of statements"],
    ["no release", publication({}), "it has no file of statements"],
    ["a file that cannot be read", publication({ "v1.0.0": before }, true), "GitHub answered 503"],
    ["a file of something else", publication({ "v1.0.0": "{}\n[]\n\u0000" }), "has no bill of materials"],
  ])("say why there is no comparison, and stop nothing: %s", async (_, job, reason) => {
    expect(await billNotes(job, { previous: "v1.0.0", lines })).toContain(reason);
  });

  it("G2: let no name of a package write markup, mention anybody or leave its cell", async () => {
    const evil = "@acme/x|<img src=x>](https://evil.example)\n## Approved";
    const fresh = bill({ name: evil, version: "1.0.0" }).replaceAll(/"purl":"[^"]*"/g, '"purl":"x"');
    const notes = await billNotes(publication({ v1: bill({ name: "a", version: "1.0.0" }) }), {
      ...{ previous: "v1", lines: Buffer.from(fresh) },
    });

    expect(notes).not.toMatch(/@acme|<img|\]\(https|^## /m);
  });
});
