import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileCommand } from "../../src/adapters/file-command.ts";
import { actionsRunner, logFolded } from "../../src/adapters/runner.ts";
import { fakeHost } from "../support/fake-host.ts";
import { parseCommands, parseFileCommands } from "../support/runner-rules.ts";

/** Text as an attacker writes it into test names, messages and paths. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\r",
        "\r\n",
        "%0A",
        "%0D%0A",
        "\u0085",
        "\u2028",
        " ",
        "\t",
        "\u00a0",
        "\ufeff",
        "\0",
      ),
      fc.constantFrom(
        "::set-output name=x::1",
        "::error::x",
        "::add-mask::x",
        "::stop-commands::x",
        "##[error]x",
      ),
      fc.constantFrom(
        "EOF",
        "ghadelimiter_1",
        "name<<EOF",
        "_GitHubActionsFileCommandDelimeter_",
        "a=b",
        "::",
        "<<",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("G1 workflow commands in report text", () => {
  it("logs no line that the runner would obey", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const host = fakeHost();

        actionsRunner(host).log(text);

        expect(parseCommands(host.out())).toEqual([]);
      }),
    );
  });

  it.each([
    "\n::error::x",
    "  \t::error::x",
    "\u0085::error::x",
    "\r::error::x",
    "a ##[error]x",
    "\ufeff::error::x",
  ])("says %j without doing it", (text) => {
    const host = fakeHost();

    actionsRunner(host).log(text);

    expect(parseCommands(host.out())).toEqual([]);
    expect(host.out()).toContain("error");
  });

  it("annotates with exactly one command, whatever the report says", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, message, path) => {
        const host = fakeHost();

        actionsRunner(host).annotate({ level: "error", title, message, path, line: 3 });

        const commands = parseCommands(host.out());
        expect(commands.map(({ name }) => name)).toEqual(["error"]);
        expect(Object.keys(commands[0]?.properties ?? {}).sort()).toEqual(
          ["line", ...(path === "" ? [] : ["file"]), ...(title === "" ? [] : ["title"])].sort(),
        );
      }),
    );
  });

  it("fails with one command and folds a trace in its group", () => {
    const host = fakeHost();

    actionsRunner(host).fail("first\n::add-mask::x");
    logFolded(host, "trace\n::error::x", "at a\n::endgroup::\nat b");

    expect(parseCommands(host.out()).map(({ name }) => name)).toEqual(["error", "group", "endgroup"]);
    expect(host.exitCode()).toBe(1);
  });

  it("keeps terminals from obeying escape sequences", () => {
    const host = fakeHost();

    actionsRunner(host).log("\u001b[2J\u009b31mred");

    expect(host.out()).toBe("\ufffd[2J\ufffd31mred\n");
  });
});

describe("G2 delimiter in output files", () => {
  it("is read back by the runner as exactly the values that were set", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const host = fakeHost({ env: { GITHUB_OUTPUT: "/out" } });
        const runner = actionsRunner(host);

        runner.setOutput("result", first);
        runner.setOutput("reason-code", second);

        expect(parseFileCommands(host.files.get("/out") ?? "")).toEqual([
          ["result", first],
          ["reason-code", second],
        ]);
      }),
    );
  });

  it("takes another delimiter if the value holds the first", () => {
    const delimiters = ["guessed", "fresh"];

    const entry = fileCommand("result", "a\nguessed\nevil=1", () => delimiters.shift() ?? "");

    expect(parseFileCommands(entry)).toEqual([["result", "a\nguessed\nevil=1"]]);
  });

  it("draws a delimiter for each write", () => {
    expect(fileCommand("result", "x")).not.toBe(fileCommand("result", "x"));
  });

  it("refuses a name that is none of ours and a value that GitHub would drop", () => {
    expect(() => fileCommand("a<<b", "x")).toThrow('expected an output name, got "a<<b"');
    expect(() => fileCommand("result", "x".repeat(480_001))).toThrow("at most 480000 characters");
  });

  it("never writes to GITHUB_ENV, GITHUB_PATH or GITHUB_STATE", () => {
    const env = { GITHUB_OUTPUT: "/out", GITHUB_ENV: "/env", GITHUB_PATH: "/path", GITHUB_STATE: "/state" };
    const host = fakeHost({ env });
    const runner = actionsRunner(host);

    runner.setOutput("result", "x");
    runner.summarise("x");
    runner.log("x");

    expect([...host.files.keys()]).toEqual(["/out"]);
  });
});

describe("the runner", () => {
  it("reads inputs by the runner's names", () => {
    const host = fakeHost({ env: { "INPUT_MAX-ANNOTATIONS": " 5 " } });

    expect(actionsRunner(host).input("max-annotations")).toBe("5");
    expect(actionsRunner(host).input("config")).toBe("");
  });

  it("keeps to ten errors and ten warnings a step and logs the rest", () => {
    const host = fakeHost();
    const runner = actionsRunner(host);

    for (let index = 0; index < 12; index++) {
      runner.annotate({ level: "error", title: `e${index}`, message: "m", path: "a.ts", line: 1 });
      runner.annotate({ level: "warning", title: `w${index}`, message: "m" });
    }
    runner.fail("blocked");

    const names = parseCommands(host.out()).map(({ name }) => name);
    expect(names.filter((name) => name === "error")).toHaveLength(10);
    expect(names.filter((name) => name === "warning")).toHaveLength(10);
    expect(host.out()).toContain("error: e11: m (a.ts:1)");
  });

  it("cuts the summary below 1 MiB after a whole line, closes what is open and says where the rest is", () => {
    const host = fakeHost({ env: { GITHUB_STEP_SUMMARY: "/summary" } });

    actionsRunner(host).summarise(
      `# Title\n<details><summary>x</summary>\n\n${"| row ü |\n".repeat(200_000)}`,
    );

    const summary = host.files.get("/summary") ?? "";
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\| row ü \|\n\n<\/details>\n\n\n> \*\*This summary was cut/);
  });

  it("counts what is in the summary already", () => {
    const host = fakeHost({
      env: { GITHUB_STEP_SUMMARY: "/summary" },
      files: { "/summary": "x".repeat(1_048_000) },
    });

    actionsRunner(host).summarise("more");

    expect(Buffer.byteLength(host.files.get("/summary") ?? "")).toBeLessThan(1024 * 1024);
  });
});
