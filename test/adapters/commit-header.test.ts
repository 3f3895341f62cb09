import { describe, expect, it } from "vitest";
import { readCommitHeader } from "../../src/adapters/commit-header.ts";
import { corpusBytes, corpusEntries, hasCorpus } from "../support/corpus.ts";

describe("readCommitHeader", () => {
  it.each([
    ["feat: a", { type: "feat", scope: null, isBreaking: false, subject: "a" }],
    ["fix(api-v2)!: b\n\nbody", { type: "fix", scope: "api-v2", isBreaking: true, subject: "b" }],
    ["Fix: c\r\n\r\nBREAKING CHANGE: d", { type: "Fix", scope: null, isBreaking: true, subject: "c" }],
    ["build-tools(a/b): e", { type: "build-tools", scope: "a/b", isBreaking: false, subject: "e" }],
  ])("reads %j", (text, header) => {
    expect(readCommitHeader(text)).toEqual(header);
  });

  it.each([
    "",
    "\n\n",
    "wip",
    "feat:a",
    "feat : a",
    "feat(a: b",
    ": a",
    "feat: ",
    "feat",
    "Merge branch 'x'",
  ])("takes %j for no header", (text) => {
    expect(readCommitHeader(text)).toBeNull();
  });

  it("attack: a field line of the library's own dialect sets no type", () => {
    expect(readCommitHeader("wip\n\n-type-\nfix\n-subject-\nx")).toBeNull();
    expect(readCommitHeader("feat: a\n\n-type-\nfix")).toMatchObject({ type: "feat" });
  });

  it("attack: a first line that the library passes over hides behind no other", () => {
    expect(readCommitHeader("gpg: x\nfeat: a")).toBeNull();
  });

  it("attack: a message made to be slow is read in a moment", () => {
    const hostile = ["#1 ".repeat(40_000), "@a".repeat(40_000), "fixes ".repeat(20_000), "a".repeat(100_000)];
    const started = performance.now();

    for (const text of hostile) readCommitHeader(`feat: a\n\n${text}`);

    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("attack: the name of a prototype is a type like another", () => {
    expect(readCommitHeader("__proto__(constructor): a")).toEqual({
      type: "__proto__",
      scope: "constructor",
      isBreaking: false,
      subject: "a",
    });
  });
});

describe.skipIf(!hasCorpus)("commit messages of the corpus", () => {
  const entries = corpusEntries().filter(({ kind }) => kind === "commits");

  it("is there", () => {
    expect(entries.map(({ format }) => format)).toEqual(["git-log", "message"]);
  });

  it.each(entries)("$file: as many headers, scopes and types as were counted", (entry) => {
    const text = corpusBytes(entry).toString("utf8");
    const messages =
      entry.format === "git-log" ? text.split("\0").filter((part) => part.trim() !== "") : [text];
    const headers = messages.map(readCommitHeader).filter((header) => header !== null);
    const types: Record<string, number> = {};
    for (const { type } of headers) types[type.toLowerCase()] = (types[type.toLowerCase()] ?? 0) + 1;

    expect({
      messages: messages.length,
      conventionalHeader: headers.length,
      scoped: headers.filter(({ scope }) => scope !== null).length,
      breakingFooter: headers.filter(({ isBreaking }) => isBreaking).length,
      typesLowercased: types,
    }).toEqual({
      messages: entry.facts["messages"],
      conventionalHeader: entry.facts["conventionalHeader"],
      scoped: entry.facts["scoped"],
      breakingFooter: entry.facts["breakingFooter"],
      typesLowercased: entry.facts["typesLowercased"],
    });
  });
});
