import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { etagsIn } from "../../src/adapters/github/etag-file.ts";
import { openJournal } from "../../src/adapters/journal.ts";

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "deep", "state.jsonl");
}

describe("journal", () => {
  it("keeps what was appended, and begins anew when it is cleared", () => {
    const path = place();
    const journal = openJournal(path);
    journal.append({ a: 1 });
    journal.append({ b: "zwei\n" });

    expect(openJournal(path).values).toEqual([{ a: 1 }, { b: "zwei\n" }]);
    journal.clear();
    expect(openJournal(path).values).toEqual([]);
  });

  it("drops a last line that was cut off, so that the next one is whole", () => {
    const path = place();
    openJournal(path).append({ name: "é" });
    appendFileSync(path, '{"half":');

    const journal = openJournal(path);
    journal.append({ next: true });

    expect(journal.values).toEqual([{ name: "é" }]);
    expect(openJournal(path).values).toEqual([{ name: "é" }, { next: true }]);
  });

  it("refuses a file with another line that is none", () => {
    const path = place();
    openJournal(path).append({ a: 1 });
    writeFileSync(path, 'no\n{"a":1}\n');

    expect(() => openJournal(path)).toThrow(
      expect.objectContaining({ code: "invalid-input", at: `${path}:1` }),
    );
  });
});

describe("answers in a journal", () => {
  it("are the last ones, and the file does not grow for ever", () => {
    const path = place();
    const etags = etagsIn(openJournal(path));
    for (let turn = 0; turn < 5; turn++) etags.set("GET /x", { etag: `"${turn}"`, link: null, data: turn });

    const again = etagsIn(openJournal(path));

    expect(again.get("GET /x")).toEqual({ etag: '"4"', link: null, data: 4 });
    expect(readFileSync(path, "utf8").split("\n")).toHaveLength(2);
  });

  it("are worth nothing but another request where a line is no answer", () => {
    const path = place();
    openJournal(path).append({ key: "GET /x" });

    expect(etagsIn(openJournal(path)).get("GET /x")).toBeUndefined();
  });
});
