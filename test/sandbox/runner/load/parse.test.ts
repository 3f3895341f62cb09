import { describe, expect, test } from "vitest";
import { loaded, problems, scopeOf, scriptIn, stepsIn, withSteps } from "../../../support/runner-files.ts";

describe("scripts with expressions (traps 2 and 3 of the package)", () => {
  const github = { github: { ref: "refs/heads/main", sha: "abc" } };

  test("a block scalar loses its indentation, so that a heredoc ends", async () => {
    const workflow = await loaded(
      withSteps("- run: |", "    cat <<END", `      \${{ github.sha }}`, "    END"),
    );
    expect(scriptIn(workflow, scopeOf(github))).toBe("cat <<END\n  abc\nEND\n");
  });

  test("a folded scalar is folded", async () => {
    const workflow = await loaded(withSteps("- run: >", "    echo one", `    \${{ github.sha }}`));
    expect(scriptIn(workflow, scopeOf(github))).toBe("echo one abc\n");
  });

  test("a quoted scalar over several lines is folded, with its escapes", async () => {
    const workflow = await loaded(withSteps('- run: "echo\\t', `    \${{ github.sha }}"`));
    expect(scriptIn(workflow, scopeOf(github))).toBe("echo\t abc");
  });

  test("every quote of a script stays one quote", async () => {
    const workflow = await loaded(withSteps("- run: |", `    echo 'a' 'b' '\${{ github.sha }}' 'it''s'`));
    expect(scriptIn(workflow, scopeOf(github))).toBe("echo 'a' 'b' 'abc' 'it''s'\n");
  });

  test("every doubled quote of a literal is one quote", async () => {
    const workflow = await loaded(withSteps(`- run: echo \${{ '''a'' ''b''' }} \${{ github.sha }}`));
    expect(scriptIn(workflow, scopeOf(github))).toBe("echo 'a' 'b' abc");
  });

  test("braces of a script stay as they are", async () => {
    const workflow = await loaded(withSteps(`- run: echo {a} {{b}} \${{ github.sha }}`));
    expect(scriptIn(workflow, scopeOf(github))).toBe("echo {a} {{b}} abc");
  });

  test("an anchor stands for what it names", async () => {
    const workflow = await loaded(
      withSteps("- &first", "  name: hello", `  run: echo \${{ github.sha }}`, "- *first"),
    );
    expect(stepsIn(workflow).map((step) => step.name.evaluate(scopeOf()))).toEqual(["hello", "hello"]);
  });
});

describe("what is wrong is said with its line", () => {
  test("an expression in a block scalar", async () => {
    const found = await problems(withSteps("- run: |", "    echo one", `    echo \${{ nothing.at.all }}`));
    expect(found).toEqual({ kind: "invalid", lines: ["main.yml:8 Unrecognized named-value: 'nothing'"] });
  });

  test("YAML that cannot be read", async () => {
    const found = await problems("on: push\njobs: [a: {");
    expect(found.kind).toBe("invalid");
    expect(found.lines[0]).toMatch(/^main\.yml:2 /);
  });

  test("a merge key", async () => {
    const found = await problems(
      "on: push\njobs:\n  a: &a\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    <<: *a\n    name: b\n",
    );
    expect(found.kind).toBe("invalid");
    expect(found.lines.join("\n")).toContain("main.yml:7 Unexpected value '<<'");
  });

  test("an alias bomb ends", async () => {
    const levels = [...Array(9).keys()].map((level) => {
      const item = level === 0 ? "x" : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(10).fill(item).join(", ")}]`;
    });
    const found = await problems(
      ["on: push", "jobs:", "  a:", ...levels.map((line) => `    ${line}`), ""].join("\n"),
    );
    expect(found.kind).toBe("invalid");
    expect(found.lines.join("\n")).toContain("Maximum object size exceeded");
  });
});
