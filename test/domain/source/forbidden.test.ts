import { describe, expect, it } from "vitest";
import { findForbidden } from "../../../src/domain/source/forbidden.ts";

function rulesIn(path: string, text: string): string[] {
  return findForbidden(path, text).map(({ rule, line }) => `${rule}:${line}`);
}

describe("debug statements", () => {
  it.each([
    ["a.ts", "const x = 1;\nconsole.log(x);", "debug-statement:2"],
    ["a.ts", "if (x) { debugger; }", "debug-statement:1"],
    ["A.java", 'System.out.println("x");', "debug-statement:1"],
    ["a.py", "import pdb\npdb.set_trace()", "debug-statement:2"],
    ["a.rs", "let y = dbg!(x);", "debug-statement:1"],
    ["a.rb", "binding.pry", "debug-statement:1"],
  ])("are found in %s", (path, text, expected) => {
    expect(rulesIn(path, text)).toEqual([expected]);
  });

  it.each([
    ["in a string", "a.ts", 'const help = "console.log(x)";'],
    ["in a line comment", "a.ts", "// console.log(x)"],
    ["in a block comment", "a.ts", "/* debugger */"],
    ["in a template", "a.ts", "const t = `console.log(1)`;"],
    ["as a key", "a.ts", "const o = { debugger: 1 };"],
    ["in a Python docstring", "a.py", '"""\nbreakpoint()\n"""'],
  ])("are not seen %s", (_, path, text) => {
    expect(rulesIn(path, text)).toEqual([]);
  });
});

describe("TODO comments", () => {
  it.each([
    ["a.ts", "// TODO: later", "todo-comment:1"],
    ["a.py", "x = 1  # FIXME", "todo-comment:1"],
    ["a.sql", "select 1 -- HACK", "todo-comment:1"],
    ["a.html", "<p>x</p>\n<!-- XXX -->", "todo-comment:2"],
    ["Dockerfile", "FROM a\n# TODO pin", "todo-comment:2"],
  ])("are found in %s", (path, text, expected) => {
    expect(rulesIn(path, text)).toEqual([expected]);
  });

  it.each([
    ["as a name in code", "a.ts", "const TODO = 1;"],
    ["in a string", "a.ts", 'const s = "TODO";'],
    ["behind a # inside a word", "a.sh", "echo a#TODO"],
    ["in a URL", "a.ts", 'fetch("https://TODO.example")'],
    ["in a file of no known language", "a.bin", "# TODO"],
  ])("are not seen %s", (_, path, text) => {
    expect(rulesIn(path, text)).toEqual([]);
  });
});

describe("hard-coded secrets", () => {
  const key = `AKIA${"Q".repeat(16)}`;

  it.each([
    ["a token in a string", "a.ts", `const k = "${key}";`],
    ["a token in a comment", "a.ts", `// ${key}`],
    ["a literal given to a name that says secret", "a.ts", 'const password = "hunter2-hunter2";'],
    ["a key in YAML", "a.yml", 'api_key: "0123456789abcdef"'],
  ])("are found as %s", (_, path, text) => {
    expect(rulesIn(path, text)).toEqual(["hardcoded-secret:1"]);
  });

  it.each([
    ["a reference", "a.ts", 'const password = "${env.PASSWORD}";'],
    ["a placeholder", "a.ts", 'const password = "<your password>";'],
    ["a short literal", "a.ts", 'const password = "none";'],
  ])("are not seen in %s", (_, path, text) => {
    expect(rulesIn(path, text)).toEqual([]);
  });

  it("never travel on in the excerpt", () => {
    expect(JSON.stringify(findForbidden("a.ts", `const k = "${key}";`))).not.toContain(key);
  });
});

it("says line and column, and names the line by its content", () => {
  const [before] = findForbidden("a.ts", "  console.log(1);");
  const [after] = findForbidden("a.ts", "\n\nconsole.log(1);  ");

  expect(before).toMatchObject({ line: 1, column: 3 });
  expect(after).toMatchObject({ line: 3, column: 1, fingerprint: before?.fingerprint });
});

it("stays fast on one line of a million characters", () => {
  const text = `const a = "${"password = ".repeat(100_000)}";`;

  expect(findForbidden("a.ts", text)).toEqual([]);
});
