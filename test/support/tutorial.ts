import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { waysToTheNetwork } from "../../sandbox/rehearsal/machine.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");

/** One fenced block of a page: a file to write where a line above names one, commands to type, or what they print. */
export interface Block {
  readonly step: string;
  readonly language: string;
  readonly path: string | undefined;
  readonly text: string;
}

export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  for (const section of readFileSync(join(root, page), "utf8").split(/^## /m).slice(1)) {
    const step = section.split("\n", 1)[0] ?? "";
    for (const [, path, language = "", text = ""] of section.matchAll(
      /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms,
    ))
      blocks.push({ step, language, path, text });
  }
  return blocks;
}

export interface Typed {
  readonly exitCode: number | null;
  readonly words: string;
}

interface Typing {
  /** Both streams in the order of what was said. */
  readonly isJoined?: boolean;
}

/** Longest time for one shell. A page's own server would keep the test waiting for ever. */
const longestMs = 540_000;

/** Types commands into a shell, in which `assaygate` is what the page says it stands for. */
export function type(folder: string, commands: string, { isJoined = false }: Typing = {}): Typed {
  const programs = temporaryFolder();
  const program = `#!/bin/sh\nexec node ${JSON.stringify(join(root, "dist/cli.js"))} "$@"\n`;
  writeFileSync(join(programs, "assaygate"), program, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `${isJoined ? "exec 2>&1\n" : ""}${commands}`],
    {
      cwd: folder,
      encoding: "utf8",
      timeout: longestMs,
      env: {
        PATH: [programs, dirname(process.execPath), process.env["PATH"]].join(delimiter),
        HOME: folder,
        ...waysToTheNetwork(process.env),
        GIT_AUTHOR_NAME: "Ana",
        GIT_AUTHOR_EMAIL: "ana@example.invalid",
        GIT_COMMITTER_NAME: "Ana",
        GIT_COMMITTER_EMAIL: "ana@example.invalid",
      },
    },
  );
  return { exitCode: status, words: decoded(stdout + stderr) };
}

/** Markdown as a reader sees its words. */
function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Lines that a page says are printed, in any order of the two streams, and are not. `…` stands for anything. */
export function linesMissing(expected: string, words: string): string[] {
  const lines = words.split("\n");
  return expected
    .split("\n")
    .filter((line) => line !== "")
    .filter((line) => !lines.some((found) => matches(line, found)));
}

function matches(line: string, found: string): boolean {
  let position = 0;
  const parts = line.split("…").map((part) => part.trim());
  for (const part of parts) {
    const at = found.indexOf(part, position);
    if (at < 0) return false;
    position = at + part.length;
  }
  return line.includes("…") || found.trim() === line.trim();
}
