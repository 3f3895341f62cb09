import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readProduct } from "../../../sandbox/rehearsal/product.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const product = (files: Readonly<Record<string, string>>, leaveOut: readonly string[] = []) =>
  readProduct({ folder: temporaryFolder(files), scenes: [], leaveOut });

describe("a product that is rehearsed", () => {
  it("brings everything but what is installed and what tools wrote, and that at the root only", () => {
    const { files } = product({
      "src/reports/a.js": "a",
      "src/node_modules.js": "b",
      "faults/c.js": "c",
      "reports/junit.xml": "d",
      "reports/.gitkeep": "",
      "node_modules/x/index.js": "e",
      ".github/assaygate.yml": "f",
    });

    expect([...files.keys()]).toEqual([
      ".github/assaygate.yml",
      "faults/c.js",
      "reports/.gitkeep",
      "src/node_modules.js",
      "src/reports/a.js",
    ]);
  });

  it("brings what git would push where the folder is a repository", () => {
    const folder = temporaryFolder({ ".gitignore": "out/\n", "out/a": "1", "reports/b": "2", c: "3" });
    execFileSync("git", ["init", "--quiet"], { cwd: folder });

    const { files } = readProduct({ folder, scenes: [] });

    expect([...files.keys()]).toEqual([".gitignore", "c", "reports/b"]);
  });

  it("leaves out what the plan names", () => {
    expect([...product({ a: "1", b: "2" }, ["a"]).files.keys()]).toEqual(["b"]);
  });

  it("knows whom the CODEOWNERS that counts names", () => {
    const { owners } = product({
      ".github/CODEOWNERS": "# @not/me\n* @acme/Core @ana # @acme/late\n/docs/ doc@example.com\n",
      CODEOWNERS: "* @acme/other\n",
    });

    expect(owners).toEqual({ teams: ["acme/core"], people: ["ana"] });
  });

  it("is refused when there is nothing in it", () => {
    expect(() => product({ "reports/a": "1" })).toThrow("found none");
  });
});
