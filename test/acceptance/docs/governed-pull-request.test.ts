import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usages } from "../../../src/cli/usage.ts";
import { writeFiles } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type Block, blocksOf, linesMissing, type } from "../../support/tutorial.ts";

const page = "docs/tutorial/governed-pull-request.md";
const last = "7. See the gate run";

interface Followed {
  readonly step: string;
  readonly exitCode: number;
  readonly words: string;
  /** What the page says is printed. */
  readonly expected: string;
}

/** Types all steps into one shell, as the page asks for, and cuts its output where one ends. */
function follow(blocks: readonly Block[]): Followed[] {
  const folder = join(temporaryFolder(), "acme");
  writeFiles(folder, { ".keep": "" });
  for (const { path, text } of blocks) if (path !== undefined) writeFiles(folder, { [path]: text });
  const typed = blocks.filter(({ language, path }) => language === "sh" && path === undefined);
  const cut = "=== end of a block";
  const { words } = type(
    folder,
    typed.map(({ text }) => `${text}\nprintf '\\n%s: %s\\n' '${cut}' "$?"\n`).join(""),
    {
      isJoined: true,
    },
  );
  const outputs = words.split(new RegExp(`^${cut}: `, "m"));
  return typed.map((block, i) => ({
    step: block.step,
    exitCode: Number.parseInt(outputs[i + 1] ?? "", 10),
    words: (outputs[i] ?? "").replace(/^\d+\n/, ""),
    expected: expectedAfter(blocks, block),
  }));
}

function expectedAfter(blocks: readonly Block[], block: Block): string {
  const next = blocks[blocks.indexOf(block) + 1];
  return next?.language === "text" ? next.text : "";
}

describe(`${page}, word for word`, () => {
  it("does what it says until the pull request is governed", () => {
    const blocks = blocksOf(page).filter(({ step }) => step !== last);

    const followed = follow(blocks);

    for (const { step, words, expected } of followed) {
      expect(linesMissing(expected, words), `${step}\n${words}`).toEqual([]);
    }
    expect(followed.map(({ step, exitCode }) => `${step}: ${exitCode}`)).toEqual([
      "2. A GitHub to try it on: 0",
      "3. The organisation's instance: 0",
      "3. The organisation's instance: 0",
      "4. The repository comes in: 0",
      "4. The repository comes in: 0",
      "5. The gate is required: 0",
      "6. A pull request, governed: 0",
      "6. A pull request, governed: 0",
    ]);
  }, 300_000);

  it.skipIf(!("rehearse" in usages))(
    "shows the gate at work, and what is missing",
    () => {
      const files = blocksOf(page).filter(({ path }) => path !== undefined);
      const rehearsal = blocksOf(page).filter(({ step }) => step === last);

      const [followed] = follow([...files, ...rehearsal]);

      expect(linesMissing(followed?.expected ?? "?", followed?.words ?? "")).toEqual([]);
      expect(followed?.exitCode).toBe(1);
    },
    600_000,
  );

  it("finds a line that is not printed", () => {
    expect(linesMissing("a … c\nb\n", "a b c\nb")).toEqual([]);
    expect(linesMissing("a … d\nb\nab", "a b c\nab b")).toEqual(["a … d", "b", "ab"]);
  });
});
