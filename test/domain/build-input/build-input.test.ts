import { describe, expect, it } from "vitest";
import { dockerfileInputs } from "../../../src/domain/build-input/dockerfile.ts";
import { lockfileInput } from "../../../src/domain/build-input/manifest.ts";
import { floatingRanges } from "../../../src/domain/build-input/ranges.ts";
import { workflowInputs } from "../../../src/domain/build-input/workflow.ts";

const sha = "a".repeat(40);
const digest = `sha256:${"b".repeat(64)}`;

function workflow(...steps: readonly string[]): string {
  return `jobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
}

describe("actions", () => {
  it.each([
    [`uses: actions/checkout@${sha}`, true],
    ["uses: ./local", true],
    ["uses: $/actions/gate-check", true],
    [`uses: docker://alpine@${digest}`, true],
    ["uses: actions/checkout@v4", false],
    ["uses: actions/checkout@main", false],
    ["uses: actions/checkout", false],
    [`uses: actions/checkout@${sha.slice(1)}`, false],
    ["uses: docker://alpine:3", false],
    ['{uses: "actions/checkout@v4", with: {x: 1}}', false],
  ])("%s: pinned %s", (step, isPinned) => {
    expect(workflowInputs("w.yml", workflow(step)).map((input) => input.isPinned)).toEqual([isPinned]);
  });

  it("are named with their line and what would pin them", () => {
    expect(workflowInputs("w.yml", workflow("uses: actions/checkout@v4"))).toEqual([
      {
        kind: "action",
        path: "w.yml",
        line: 5,
        reference: "actions/checkout@v4",
        isPinned: false,
        expected: "actions/checkout@<40-hex commit> # v4",
      },
    ]);
  });

  it("of a file that is not YAML count as not pinned", () => {
    expect(workflowInputs("w.yml", "jobs: [")).toMatchObject([{ isPinned: false }]);
  });
});

it("a job's container and its services need digests", () => {
  const text = `jobs:\n  a:\n    container: node:24\n    services:\n      db:\n        image: postgres@${digest}\n`;

  expect(workflowInputs("w.yml", text).map(({ reference, isPinned }) => [reference, isPinned])).toEqual([
    ["node:24", false],
    [`postgres@${digest}`, true],
  ]);
});

describe("install commands", () => {
  it.each([
    ["npm ci", []],
    ["npm install", [false]],
    ["npm i --omit=dev", [false]],
    ["npm install left-pad", [false]],
    ["npm install left-pad@1.3.0", [true]],
    ["yarn", [false]],
    ["yarn install --immutable", [true]],
    ["yarn build", []],
    ["pnpm install --frozen-lockfile", [true]],
    ["pip install requests", [false]],
    ["pip install requests==2.32.0", [true]],
    ["pip install --require-hashes -r requirements.txt", [true]],
    ["# npm install", []],
    ["cd app && npm install && npm test", [false]],
  ])("%s: %j", (command, pinned) => {
    expect(
      workflowInputs("w.yml", workflow(`run: ${JSON.stringify(command)}`)).map(({ isPinned }) => isPinned),
    ).toEqual(pinned);
  });
});

describe("a Dockerfile", () => {
  it.each([
    [`FROM node@${digest}`, [true]],
    ["FROM node:24-slim", [false]],
    [`FROM --platform=linux/amd64 node@${digest} AS build\nFROM build`, [true]],
    ["FROM scratch", []],
    [`ARG BASE=node@${digest}\nFROM \${BASE}`, [true]],
    ["ARG BASE\nFROM $BASE", [false]],
    [`FROM a@${digest} AS one\nCOPY --from=one /a /a\nCOPY --from=nginx:1 /b /b`, [true, false]],
    [`FROM a@${digest}\nRUN apt-get update \\\n  # comment\n  && npm install`, [true, false]],
  ])("%j", (text, pinned) => {
    expect(dockerfileInputs("Dockerfile", text).map(({ isPinned }) => isPinned)).toEqual(pinned);
  });
});

describe("a lockfile", () => {
  const manifest = '{"dependencies": {"a": "^1.0.0"}}';

  it("beside the manifest, or above it in a workspace, is found", () => {
    expect(
      lockfileInput("packages/a/package.json", manifest, (path) => path === "package-lock.json"),
    ).toMatchObject([{ isPinned: true, reference: "package-lock.json" }]);
  });

  it("that is lacking is named", () => {
    expect(lockfileInput("package.json", manifest, () => false)).toMatchObject([{ isPinned: false }]);
  });

  it("is not asked for where nothing is taken in", () => {
    expect(lockfileInput("package.json", '{"name": "a"}', () => false)).toEqual([]);
  });
});

describe("package ranges", () => {
  it.each([
    ["1.2.3", 0],
    ["^1.2.3", 0],
    [">=1 <2", 0],
    ["workspace:*", 0],
    [`github:a/b#${sha}`, 0],
    ["npm:other@1.0.0", 0],
    ["*", 1],
    ["", 1],
    ["latest", 1],
    [">=1.0.0", 1],
    ["github:a/b", 1],
    ["a/b#main", 1],
    ["npm:other@latest", 1],
    ["https://example.org/a.tgz", 1],
  ])("%j: %i floating", (range, count) => {
    expect(floatingRanges("package.json", JSON.stringify({ dependencies: { a: range } }))).toHaveLength(
      count,
    );
  });
});
