import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceFiles } from "../../src/adapters/files.ts";
import type { Files } from "../../src/ports/files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const secret = "TOP-SECRET";

/** A workspace beside a secret, with links that lead to it. */
function besideSecret(): { readonly files: Files; readonly folder: string; readonly workspace: string } {
  const folder = temporaryFolder({ secret, "workspace/reports/junit.xml": "<testsuites/>" });
  const workspace = join(folder, "workspace");
  symlinkSync(join(folder, "secret"), join(workspace, "link.xml"));
  symlinkSync(folder, join(workspace, "out"));
  symlinkSync("/proc/self/environ", join(workspace, "environ"));
  symlinkSync(join(folder, "not-there"), join(workspace, "dangling"));
  return { files: workspaceFiles(workspace), folder, workspace };
}

const waysOut = [
  "../secret",
  "reports/../../secret",
  "/etc/passwd",
  "..\\secret",
  "reports\\..\\..\\secret",
  "C:/secret",
  "link.xml",
  "out/secret",
  "environ",
  "dangling",
  "reports/junit.xml\0.png",
  "",
];

describe("G8 paths out of the workspace", () => {
  it.each(waysOut)("neither opens, reads, hashes nor writes %j", (path) => {
    const { files, folder } = besideSecret();
    const attempts = [
      () => files.open(path),
      () => files.readText(path, 1_000),
      () => files.sha256(path),
      () => files.status(path),
      () => files.exists(path),
      () => files.write(path, "overwritten"),
    ];

    for (const attempt of attempts) {
      expect(attempt).toThrow(expect.objectContaining({ code: "path-outside-workspace" }));
    }

    expect(files.locate(path)).toBeNull();
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe(secret);
    expect(existsSync(join(folder, "not-there"))).toBe(false);
  });

  it.each(["../*", "/etc/*", "..\\*", "out/*", "reports/../../*", "{..,reports}/*.xml\\"])(
    "finds nothing by the glob %j",
    (glob) => {
      const { files } = besideSecret();

      expect(() => files.find(glob)).toThrow(expect.objectContaining({ code: "path-outside-workspace" }));
    },
  );

  it("names no file behind a link to a folder, and refuses to open a link that it found", () => {
    const { files } = besideSecret();

    expect(files.find("**/*")).toEqual(["dangling", "environ", "link.xml", "reports/junit.xml"]);
    expect(() => files.open("link.xml")).toThrow(expect.objectContaining({ code: "path-outside-workspace" }));
  });

  it("says nothing of what is outside", () => {
    const { files } = besideSecret();

    expect(() => files.readText("link.xml", 1_000)).not.toThrow(secret);
  });

  it("writes no hook into .git, nor through a link into it", () => {
    const { files, workspace } = besideSecret();
    mkdirSync(join(workspace, ".git/hooks"), { recursive: true });
    symlinkSync(join(workspace, ".git/hooks"), join(workspace, "assaygate-report"));

    expect(() => files.write(".git/hooks/pre-commit", "x")).toThrow("outside .git");
    expect(() => files.write("assaygate-report/pre-commit", "x")).toThrow("outside .git");
  });

  it("locates what a report names, relative or absolute, inside only", () => {
    const { files, folder, workspace } = besideSecret();

    expect(files.locate("reports/junit.xml")).toBe("reports/junit.xml");
    expect(files.locate(join(workspace, "reports/junit.xml"))).toBe("reports/junit.xml");
    expect(files.locate(join(folder, "secret"))).toBeNull();
    expect(files.locate("reports")).toBeNull();
  });

  it("does not hang on a pipe", () => {
    const { files, workspace } = besideSecret();
    execFileSync("mkfifo", [join(workspace, "pipe")]);

    expect(() => files.open("pipe")).toThrow(expect.objectContaining({ code: "missing-file" }));
  });
});

describe("files of the workspace", () => {
  it("finds by glob, sorted, dot files too, without .git and node_modules", () => {
    const folder = temporaryFolder({
      "b/x.xml": "",
      "a/deep/x.xml": "",
      ".reports/x.xml": "",
      "a/x.json": "",
      "node_modules/m/x.xml": "",
      ".git/x.xml": "",
    });
    const files = workspaceFiles(folder);

    expect(files.find("**/*.xml")).toEqual([".reports/x.xml", "a/deep/x.xml", "b/x.xml"]);
    expect(files.find("a/x.json")).toEqual(["a/x.json"]);
    expect(files.find("./a/**/x.{xml,json}")).toEqual(["a/deep/x.xml", "a/x.json"]);
    expect(files.find("nowhere/*.xml")).toEqual([]);
    expect(files.find("a/x.json/*")).toEqual([]);
  });

  it("follows links that stay inside", () => {
    const folder = temporaryFolder({ "build/junit.xml": "<a/>" });
    symlinkSync("build", join(folder, "reports"));
    symlinkSync("build/junit.xml", join(folder, "junit.xml"));
    const files = workspaceFiles(folder);

    expect(files.find("reports/*.xml")).toEqual(["reports/junit.xml"]);
    expect(files.readText("reports/junit.xml", 10)).toBe("<a/>");
    expect(files.find("*.xml")).toEqual(["junit.xml"]);
  });

  it("lists each folder once for whoever says that nothing changes, and anew for everybody else", () => {
    const folder = temporaryFolder({ "a/x.xml": "", "b/x.xml": "" });
    const files = workspaceFiles(folder);
    const settled = files.settled();
    const before = settled.find("a/*.xml");
    for (const path of ["a/later.xml", "b/later.xml"]) writeFileSync(join(folder, path), "later");

    expect(before).toEqual(["a/x.xml"]);
    expect(settled.find("**/*.xml")).toEqual(["a/x.xml", "b/later.xml", "b/x.xml"]);
    expect(settled.readText("a/later.xml", 10)).toBe("later");
    expect(files.find("**/*.xml")).toEqual(["a/later.xml", "a/x.xml", "b/later.xml", "b/x.xml"]);
    expect(() => settled.find("../**")).toThrow(expect.objectContaining({ code: "path-outside-workspace" }));
  });

  it("reads at any position", () => {
    const file = workspaceFiles(temporaryFolder({ a: "0123456789" })).open("a");
    const into = Buffer.alloc(4);

    expect([file.size, file.read(into, 8), into.toString("latin1", 0, 2), file.read(into, 10)]).toEqual([
      10,
      2,
      "89",
      0,
    ]);
    file.close();
  });

  it("hashes in chunks", () => {
    const folder = temporaryFolder();
    const bytes = Buffer.alloc(2_500_000, "assay");
    writeFileSync(join(folder, "big"), bytes);

    expect(workspaceFiles(folder).sha256("big")).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("writes into new folders and tells size and time", () => {
    const files = workspaceFiles(temporaryFolder());

    files.write("assaygate-report/verdict.json", "{}");
    files.write("assaygate-report/verdict.json", "{ }");

    expect(files.readText("assaygate-report/verdict.json", 10)).toBe("{ }");
    expect(files.status("assaygate-report/verdict.json").bytes).toBe(3);
    expect(files.status("assaygate-report/verdict.json").modifiedAt).toMatch(/^\d{4}-.*Z$/);
    expect(files.exists("assaygate-report")).toBe(true);
    expect(files.exists("other")).toBe(false);
  });

  it("has no path below a file", () => {
    const files = workspaceFiles(temporaryFolder({ "a.ts": "" }));
    const refusal = expect.objectContaining({
      code: "missing-file",
      message: 'expected a folder at "a.ts", found a file.',
    });

    expect(() => files.exists("a.ts/b")).toThrow(refusal);
    expect(() => files.write("a.ts/b/c.json", "")).toThrow(refusal);
  });

  it("gives all bytes of a file, whatever they are", () => {
    const bytes = Buffer.from([0, 255, 10, 0]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.bin"), bytes);

    expect(Buffer.from(workspaceFiles(folder).readBytes("a.bin", 4)).equals(bytes)).toBe(true);
    expect(() => workspaceFiles(folder).readBytes("a.bin", 3)).toThrow("expected at most 3 bytes, found 4");
  });

  it.each([
    ["a missing file", "none", "missing-file", 'expected a file at "none", found none.'],
    ["a folder", "folder", "missing-file", 'expected a file at "folder", found a folder.'],
    ["a file that is too large", "long", "invalid-input", "expected at most 3 bytes, found 4"],
    ["a file that is no UTF-8", "latin1", "invalid-input", "expected UTF-8 text, found other bytes"],
  ])("says what is wrong with %s", (_, path, code, message) => {
    const folder = temporaryFolder({ "folder/x": "", long: "1234" });
    writeFileSync(join(folder, "latin1"), Buffer.from([0xe4]));

    expect(() => workspaceFiles(folder).readText(path, 3)).toThrow(
      expect.objectContaining({ code, message }),
    );
  });
});
