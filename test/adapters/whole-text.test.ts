import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readTextFile } from "../../src/adapters/whole-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const adapter = pathToFileURL(resolve(import.meta.dirname, "../../src/adapters/whole-text.ts")).href;

describe("a text file", () => {
  it("is read whole, however long", () => {
    const text = "é\n".repeat(100_000);
    const folder = temporaryFolder({ long: text, empty: "" });

    expect(readTextFile(join(folder, "long"))).toBe(text);
    expect(readTextFile(join(folder, "empty"))).toBe("");
  });

  it("is no folder, and is there", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "sub"));

    expect(() => readTextFile(join(folder, "sub"))).toThrow(
      expect.objectContaining({ code: "missing-file" }),
    );
    expect(() => readTextFile(join(folder, "no"))).toThrow(expect.objectContaining({ code: "missing-file" }));
  });
});

describe("the standard input", () => {
  const read = (input: Buffer | string) =>
    spawnSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { readTextInput } from ${JSON.stringify(adapter)};
         try { process.stdout.write(String(readTextInput().length)); } catch ({ code }) { process.stdout.write(code); }`,
      ],
      { input, encoding: "utf8" },
    ).stdout;

  it("is read whole", () => {
    expect(read("")).toBe("0");
    expect(read("a\0".repeat(200_000))).toBe("400000");
  });

  it("is refused if it is no text: two names could be read as one", () => {
    expect(read(Buffer.from([0x61, 0xff]))).toBe("invalid-input");
  });
});
