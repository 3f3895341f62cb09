import { describe, expect, it } from "vitest";
import { dockerfileInputs } from "../../src/domain/build-input/dockerfile.ts";
import { installCommands } from "../../src/domain/build-input/install-command.ts";
import { locksSomething } from "../../src/domain/build-input/lockfiles.ts";
import { lockfileInput } from "../../src/domain/build-input/manifest.ts";
import { floatingRanges } from "../../src/domain/build-input/ranges.ts";
import { workflowInputs } from "../../src/domain/build-input/workflow.ts";

const sha = "a".repeat(40);
const pinned = `p@sha256:${"b".repeat(64)}`;
const floating = (inputs: readonly { reference: string; isPinned: boolean }[]): string[] =>
  inputs.filter(({ isPinned }) => !isPinned).map(({ reference }) => reference);

describe("a Dockerfile that tries to hide an image", () => {
  it.each([
    ["behind another escape character", `# escape=\`\nFROM ${pinned}\nRUN echo \\\nFROM evil:1`],
    ["behind a blank that continues no line", `FROM ${pinned}\nRUN echo \\\u00a0\nFROM evil:1`],
    ["behind a later ARG of the same name", `ARG I=evil:1\nFROM ${pinned}\nARG I=${pinned}\nFROM \${I}`],
    ["behind the first of two ARGs in a line", `ARG I=${pinned}\nARG A=1 I=evil:1\nFROM \${I}`],
    ["in a mount", `FROM ${pinned}\nRUN --mount=type=bind,from=evil:1,target=/x ls`],
    ["in ONBUILD", `FROM ${pinned}\nONBUILD COPY --from=evil:1 a b`],
    ["as the program that reads it", `# syntax=evil:1\nFROM ${pinned}`],
    ["behind a document", `FROM ${pinned}\nRUN <<EOF\nls\nEOF\nFROM evil:1`],
    [
      "behind what looks like a document",
      `FROM ${pinned}\nRUN echo "x <<EOF y"\nFROM evil:1\nRUN echo \\\nEOF`,
    ],
    ["behind a document without end", `FROM ${pinned}\nRUN <<EOF\nFROM evil:1`],
    ["behind blanks inside a continuation", `FROM \\\n\n  # c\n evil:1`],
  ])("%s: it is found", (_, text) => {
    expect(floating(dockerfileInputs("Dockerfile", text))).toEqual(["evil:1"]);
  });

  it.each([
    ["an installation in a document", `FROM ${pinned}\nRUN <<-"EOF"\nnpm install\n\tEOF`, "npm install"],
    [
      "a file from elsewhere",
      `FROM ${pinned}\nADD https://example.invalid/x /x`,
      "ADD https://example.invalid/x",
    ],
  ])("%s is found", (_, text, reference) => {
    expect(floating(dockerfileInputs("Dockerfile", text))).toEqual([reference]);
  });
});

describe("a workflow that tries to hide an action", () => {
  const step = (uses: string): string => `jobs:\n  a:\n    steps:\n      - ${uses}\n`;

  it.each([
    ["behind an alias", `env: {A: &a evil/x@v1}\n${step("uses: *a")}`, "evil/x@v1"],
    ["behind an alias as key", `env: {A: &a uses}\n${step("*a : evil/x@v1")}`, "evil/x@v1"],
    ["below node_modules", step("uses: ./node_modules/evil"), "./node_modules/evil"],
  ])("%s: it is found", (_, text, reference) => {
    expect(floating(workflowInputs("w.yml", text))).toEqual([reference]);
  });

  it.each([
    ["several documents", `${step(`uses: a/b@${sha}`)}---\n${step("uses: evil/x@v1")}`],
    ["a doubled key", step(`{uses: "a/b@${sha}", uses: "a/b@${sha}"}`)],
  ])("%s are not pinned", (_, text) => {
    expect(floating(workflowInputs("w.yml", text))).toHaveLength(1);
  });

  it("does not make the gate hang by many keys or many marks", () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n");

    expect(workflowInputs("w.yml", keys)).toEqual([]);
    expect(
      floating(workflowInputs("w.yml", step(`uses: |-\n          ${"@".repeat(300_000)}\n          x`))),
    ).toHaveLength(1);
  }, 10_000);
});

describe("an install command that borrows its flag", () => {
  it.each([
    "npm install # --package-lock-only",
    "pnpm install & echo --frozen-lockfile",
    "npm \\\n  install",
  ])("%j is not pinned", (script) => {
    expect(floating(installCommands("w.yml", 1, script))).toHaveLength(1);
  });
});

describe("a package manifest", () => {
  const lacking = () => false;

  it.each([
    ["that spells its sections with escapes", String.raw`{"dependenc\u0069es": {"a": "1.0.0"}}`],
    ["that is no JSON", '{"dependencies": '],
    ["that is a list", "[]"],
  ])("%s needs a lockfile", (_, text) => {
    expect(floating(lockfileInput("package.json", text, lacking))).toEqual(["no lockfile"]);
  });

  it("that is no JSON is not pinned either", () => {
    expect(floating(floatingRanges("package.json", "{"))).toEqual(["no JSON object"]);
  });

  it("takes the last of two equal keys, as npm does", () => {
    const text = '{"dependencies": {"a": "1.0.0"}, "dependencies": {"a": "*"}}';

    expect(floating(floatingRanges("package.json", text))).toEqual(["a@*"]);
  });

  it.each([
    "1.0.0 || *",
    ">=1 || >2",
    "x.x",
    ">0",
    "npm:other",
    "git@github.com:a/b.git",
    "ssh://git@host/a.git",
    "gist:0123456789abcdef",
    "npm:latest",
  ])("with the range %j floats", (range) => {
    expect(floatingRanges("package.json", JSON.stringify({ dependencies: { a: range } }))).toHaveLength(1);
  });

  it.each(["1.x", "^1 || ^2", "1.0.0 - 2.0.0", "npm:^1.0.0", "npm:@a/b@1.0.0", "catalog:", "v1.2.3"])(
    "with the range %j does not",
    (range) => {
      expect(floatingRanges("package.json", JSON.stringify({ dependencies: { a: range } }))).toEqual([]);
    },
  );

  it("in Go with a megabyte of empty lines does not make the gate hang", () => {
    expect(lockfileInput("go.mod", "\n".repeat(1_000_000), lacking)).toEqual([]);
  }, 5_000);
});

describe("a lockfile that locks nothing", () => {
  it.each([
    ["package-lock.json", ""],
    ["package-lock.json", "{}"],
    ["package-lock.json", '{"lockfileVersion": 3, "packages": {}}'],
    ["yarn.lock", "# yarn lockfile v1\n\n"],
    ["pnpm-lock.yaml", "\n"],
    ["go.sum", "\n"],
    ["Cargo.lock", "version = 3\n"],
    ["requirements.txt", "flask\n"],
    ["requirements.txt", "flask==1.*\n"],
    ["requirements.txt", "flask==1.0\n-r other.txt\n"],
  ])("%s: %j", (path, text) => {
    expect(locksSomething(path, text)).toBe(false);
  });

  it.each([
    ["package-lock.json", '{\n  "name": "a",\n  "packages": {\n    "": {}}}'],
    ["yarn.lock", 'a@^1:\n  version "1.0.0"\n'],
    ["pnpm-lock.yaml", "lockfileVersion: '9.0'\n"],
    ["go.sum", "a v1.0.0 h1:abc=\n"],
    ["requirements.txt", "--index-url https://x\nflask==1.0 \\\n    --hash=sha256:abc\n# c\n"],
  ])("is told from one that does: %s", (path, text) => {
    expect(locksSomething(path, text)).toBe(true);
  });
});
