import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { gitBlobId, objectFormatOf } from "../../../src/domain/digest/git-blob.ts";

it("names bytes as git does", () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from("a\n"), Buffer.from([0, 255, 13, 10])]) {
    const git = execFileSync("git", ["hash-object", "--no-filters", "--stdin"], {
      input: bytes,
      encoding: "utf8",
    });
    expect(gitBlobId(bytes, "sha1")).toBe(git.trim());
  }
});

it("tells the format of a repository by the length of a name", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom("sha1", "sha256"), (bytes, format) => {
      expect(objectFormatOf(gitBlobId(bytes, format))).toBe(format);
    }),
  );
});
