import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

/** Runs a job of two steps: the first writes these lines to its output. */
async function printing(lines: string) {
  const script = lines.trim().replace(/^/gm, "          ");
  return await runYaml(`
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: s
        run: |
          cat <<'END_OF_LINES'
${script}
          END_OF_LINES
      - {id: after, run: "echo '::warning::[\${{ steps.s.outputs.word }}]'"}
`);
}

describe("commands in a step's output", () => {
  test("`::error`, `::warning` and `::notice` become annotations with their place", async () => {
    const ran = await printing(`
::error file=src/a.ts,line=3,title=A%2CB%3A C::one%0Atwo %25
  ::warning::indented
::NOTICE::capitals
##[error]first form
`);

    expect(ran.events.filter(({ kind }) => kind === "annotation")).toEqual([
      expect.objectContaining({
        level: "error",
        message: "one\ntwo %",
        properties: { file: "src/a.ts", line: "3", title: "A,B: C" },
      }),
      expect.objectContaining({ level: "warning", message: "indented" }),
      expect.objectContaining({ level: "notice", message: "capitals" }),
      expect.objectContaining({ level: "error", message: "first form" }),
      expect.objectContaining({ level: "warning", message: "[]" }),
    ]);
    expect(ran.log("a", "s")).toEqual([
      "##[error]one",
      "##[error]two %",
      "##[warning]indented",
      "##[notice]capitals",
      "##[error]first form",
    ]);
  });

  test("no more than ten annotations of a level are kept for a step", async () => {
    const ran = await printing(Array.from({ length: 15 }, (_, i) => `::error::number ${i}`).join("\n"));

    expect(ran.annotations("a").filter((text) => text.startsWith("error: number"))).toHaveLength(10);
    expect(ran.log("a", "s")).toHaveLength(15);
  });

  test("what is no command is text", async () => {
    const text = ["::unknown::x", "a ::error::b", "::error", ":: error::x"];
    const ran = await printing(text.join("\n"));

    expect(ran.log("a", "s")).toEqual(text);
    expect(ran.annotations("a")).toEqual(["warning: []"]);
  });

  test("`::group::` structures the log, `::debug::` is left out", async () => {
    const ran = await printing("::group::Install\ninside\n::endgroup::\n::debug::hidden");

    expect(ran.log("a", "s")).toEqual(["##[group]Install", "inside", "##[endgroup]"]);
  });

  test("a carriage return starts a line of its own, in which a command counts", async () => {
    const ran = await runYaml(
      "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: \"printf 'x\\\\r::error::hidden behind x\\\\n'\"}]}}",
    );

    expect(ran.annotations("a")).toEqual(["error: hidden behind x"]);
  });

  test("`::set-output` still works and is reported as deprecated", async () => {
    const ran = await printing("::set-output name=word::old");

    expect(ran.annotations("a")).toContain("warning: [old]");
    expect(ran.annotations("a")[0]).toMatch(/^warning: .*deprecated/);
  });

  test.each(["::set-env name=FORGED::yes", "::add-path::/evil"])(
    "%s is disabled and fails the step",
    async (line) => {
      const ran = await printing(line);

      expect(ran.step("a", "s")).toBe("failure/failure");
      expect(ran.annotations("a")[0]).toMatch(/is disabled/);
    },
  );

  test("a problem matcher is not carried out, and the run says so", async () => {
    const ran = await printing("::add-matcher::.github/tsc.json");

    expect(
      ran.events.some((event) => event.kind === "notice" && event.message.includes("problem matchers")),
    ).toBe(true);
    expect(ran.conclusion("a")).toBe("success");
  });
});

describe("::stop-commands::", () => {
  test("makes text of what follows, until its token comes", async () => {
    const ran = await printing(`
::stop-commands::r4nd0m
::error::from a report
::endgroup::
::r4nd0m::
::error::from the tool
`);

    expect(ran.annotations("a")).toEqual(["error: from the tool", "warning: []"]);
    expect(ran.log("a", "s")).toContain("::error::from a report");
  });

  test("a step that ends without its token does not silence the next", async () => {
    const ran = await printing("::stop-commands::never");

    expect(ran.annotations("a")).toEqual(["warning: []"]);
  });

  test.each(["error", "", "SET-OUTPUT"])(
    "is refused with the token %o, which would let commands go on",
    async (token) => {
      const ran = await printing(`::stop-commands::${token}`);

      expect(ran.step("a", "s")).toBe("failure/failure");
    },
  );
});

test("annotations are counted apart for each step", async () => {
  const ran = await runYaml(`
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: for i in $(seq 12); do echo "::warning::$i"; done
      - run: echo "::warning::second step"
`);

  expect(ran.annotations("a")).toHaveLength(11);
});
