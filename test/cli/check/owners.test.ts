import { describe, expect, it } from "vitest";
import { owners } from "../../../src/cli/check/owners.ts";
import type { OwnersReport } from "../../../src/report/owners.ts";

const file = "* @ana\n/docs/ @acme/docs ben@example.com\n/docs/gen/\n";

function run(words: readonly string[], files: Record<string, string> = { CODEOWNERS: file }, input = "") {
  const told = { out: "", log: "" };
  const exitCode = owners(words, {
    print: (data) => {
      told.out += data;
    },
    log: (text) => {
      told.log += text;
    },
    exists: (path) => Object.hasOwn(files, path),
    readText: (path) => files[path] ?? "",
    readInput: () => input,
  });
  return { exitCode, ...told };
}

function json(words: readonly string[], files?: Record<string, string>, input?: string): OwnersReport {
  return JSON.parse(run([...words, "--format", "json"], files, input).out) as OwnersReport;
}

describe("assaygate owners", () => {
  it("says line and owners of each path, and ends with 0 if all have owners", () => {
    expect(run(["src/a.ts", "./docs/a.md"])).toEqual({
      exitCode: 0,
      out: "line 1  src/a.ts  @ana\nline 2  docs/a.md  @acme/docs ben@example.com\n",
      log: "",
    });
  });

  it("tells unowned from cleared, and ends with 1 for either", () => {
    expect(run(["docs/gen/a.ts"])).toMatchObject({ exitCode: 1, out: "cleared by line 3  docs/gen/a.ts\n" });
    expect(run(["a.ts", "b.md"], { CODEOWNERS: "*.ts @ana" })).toMatchObject({
      exitCode: 1,
      out: "line 1  a.ts  @ana\nunowned  b.md\n",
    });
  });

  it("asks for a folder with all that is or will be in it where the path ends with a slash", () => {
    expect(run(["docs/x/"]).out).toBe("line 2  docs/x/  @acme/docs ben@example.com\n");
    expect(run(["docs/"]).out).toBe("cleared by line 3  docs/\n");
  });

  it("reads paths that git wrote with a NUL behind each", () => {
    const paths = json(["-"], undefined, "src/a b.ts\0docs/line\nbreak.md\0").paths;

    expect(paths).toEqual([
      { path: "src/a b.ts", state: "owned", line: 1, pattern: "*", owners: ["@ana"] },
      {
        path: "docs/line\nbreak.md",
        state: "owned",
        line: 2,
        pattern: "/docs/",
        owners: ["@acme/docs", "ben@example.com"],
      },
    ]);
  });

  it.each([
    [{ ".github/CODEOWNERS": "* @a", CODEOWNERS: "* @b", "docs/CODEOWNERS": "* @c" }, ".github/CODEOWNERS"],
    [{ CODEOWNERS: "* @b", "docs/CODEOWNERS": "* @c" }, "CODEOWNERS"],
    [{ "docs/CODEOWNERS": "* @c" }, "docs/CODEOWNERS"],
  ])("takes the first place where GitHub looks: %j", (files, expected) => {
    expect(json(["x"], files).codeowners).toBe(expected);
  });

  it("takes the file that is named in place of these", () => {
    expect(json(["x", "--codeowners", "mine"], { mine: "x @me", CODEOWNERS: "* @ana" })).toMatchObject({
      codeowners: "mine",
      paths: [{ owners: ["@me"] }],
    });
  });

  it("says on the log with line and column what is wrong with a line, and goes by the others", () => {
    const { exitCode, out, log } = run(["a.ts"], {
      CODEOWNERS: "* @ana\n  a[1] @ben\n*.ts ben\n@acme/all\n",
    });

    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "line 1  a.ts  @ana\n" });
    expect(log.split("\n").map((line) => line.split(": ").slice(0, 3).join(": "))).toEqual([
      "CODEOWNERS:2:3: a[1]: GitHub skips this line",
      "CODEOWNERS:3:6: ben: GitHub skips this line",
      "CODEOWNERS:4:1: @acme/all: this is an owner where a pattern must stand; put * or a path before it, or / for a path of that name.",
    ]);
  });

  it("lists the same faults in JSON, however many", () => {
    const text = "!x @a\n".repeat(120);

    expect(json(["a"], { CODEOWNERS: text }).faults).toHaveLength(120);
    expect(run(["a"], { CODEOWNERS: text }).log).toContain("… and 70 more");
  });

  it.each([
    [["x"], {}, "missing-file", /found none/],
    [[], { CODEOWNERS: file }, "usage", /expected a path, got none/],
    [["-"], { CODEOWNERS: file }, "usage", /expected a path, got none/],
    [["x"], { CODEOWNERS: "#".repeat(3_000_000) }, "invalid-input", /less than 3 MB/],
    [["x", "--format", "xml"], { CODEOWNERS: file }, "usage", /text or json/],
    [["x", "--codeowner", "y"], { CODEOWNERS: file }, "usage", /--codeowner/],
    [["x", "--codeowners"], { CODEOWNERS: file }, "usage", /expected a file/],
    [["../x"], { CODEOWNERS: file }, "invalid-input", /from the root of the repository/],
    [["/x"], { CODEOWNERS: file }, "invalid-input", /from the root of the repository/],
    [["a//b"], { CODEOWNERS: file }, "invalid-input", /from the root of the repository/],
    [["a/./b/"], { CODEOWNERS: file }, "invalid-input", /from the root of the repository/],
    [[""], { CODEOWNERS: file }, "invalid-input", /from the root of the repository/],
  ] as const)("%j in %j is bad input (%s), never an answer", (words, files, code, message) => {
    expect(() => run(words, files)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it("G1: a path or an owner is no command of the runner", () => {
    const { out } = run(
      ["-"],
      { CODEOWNERS: "*.x @ana\n" },
      "::set-output name=a::b\0a##[error]b\0c\n::error::d\0",
    );

    expect(out.split("\n")).toEqual([
      "unowned  ::set-output name=a::b",
      "unowned  a##\\[error]b",
      "unowned  c ::error::d",
      "",
    ]);
  });
});
