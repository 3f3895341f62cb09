import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { subjectsOf } from "../../../../../sandbox/runner/actions/attest/subjects.ts";
import { NativeInputs } from "../../../../../sandbox/runner/actions/inputs.ts";
import { temporaryFolder } from "../../../../support/temporary-folder.ts";

const names = ["subject-path", "subject-digest", "subject-name", "subject-checksums"];
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const files = { "out/app.tgz": "bytes", "out/deep/.hidden": "h", SUMS: `${sha256("bytes")}  app.tgz\n` };

function subjects(inputs: Readonly<Record<string, string>>) {
  const given = new NativeInputs("actions/attest", new Map(Object.entries(inputs)), names);
  return subjectsOf(given, temporaryFolder(files));
}

describe("subjects of an attestation", () => {
  test("are files by their own names, whatever folder they lie in", async () => {
    expect(await subjects({ "subject-path": "out" })).toEqual([
      { name: "app.tgz", digest: { sha256: sha256("bytes") } },
      { name: ".hidden", digest: { sha256: sha256("h") } },
    ]);
  });

  test("are files by patterns, after commas and on lines, each once", async () => {
    const found = await subjects({ "subject-path": "out/*.tgz, SUMS\nout/app.tgz" });

    expect(found.map(({ name }) => name)).toEqual(["SUMS", "app.tgz"]);
  });

  test("are called as the input says", async () => {
    expect(await subjects({ "subject-path": "SUMS", "subject-name": "sums" })).toMatchObject([
      { name: "sums" },
    ]);
  });

  test("are a name and a digest", async () => {
    const digest = "a".repeat(64);

    expect(await subjects({ "subject-digest": `sha256:${digest}`, "subject-name": "image" })).toEqual([
      { name: "image", digest: { sha256: digest } },
    ]);
  });

  test.each([
    ["a file", "SUMS", [{ name: "app.tgz", digest: { sha256: sha256("bytes") } }]],
    [
      "lines, text or binary, of either length",
      `${"b".repeat(64)}  two\n${"a".repeat(128)} *one\nno-space\n`,
      [
        { name: "two", digest: { sha256: "b".repeat(64) } },
        { name: "one", digest: { sha512: "a".repeat(128) } },
      ],
    ],
  ])("are what checksums name: %s", async (_, input, found) => {
    expect(await subjects({ "subject-checksums": input })).toEqual(found);
  });

  test.each([
    ["a file of checksums that is not there", { "subject-checksums": "none" }, "at least one subject"],
    ["a folder of checksums", { "subject-checksums": "out" }, "file not found: out"],
    ["checksums that are none", { "subject-checksums": "abc  name" }, "Unknown digest algorithm: abc"],
    ["letters that are no digest", { "subject-checksums": `${"x".repeat(64)}  a` }, "Invalid digest"],
    ["a path that leads to nothing", { "subject-path": "none/*" }, "Could not find subject at path none/*"],
    ["a path in quotation marks", { "subject-path": '"a,b"' }, "not supported here"],
    ["two ways at once", { "subject-path": "out", "subject-checksums": "SUMS" }, "Only one of"],
    ["no way at all", {}, "One of subject-path"],
    ["a digest without a name", { "subject-digest": `sha256:${"a".repeat(64)}` }, "subject-name must be"],
    ["a digest of another kind", { "subject-digest": "md5:1", "subject-name": "a" }, "must be in the format"],
    [
      "more than one statement may have",
      { "subject-checksums": Array.from({ length: 1_025 }, (_, i) => `${"a".repeat(64)}  f${i}`).join("\n") },
      "at most 1024, found 1025",
    ],
  ])("are refused: %s", async (_, inputs, why) => {
    await expect(subjects(inputs as Record<string, string>)).rejects.toThrow(why);
  });
});
