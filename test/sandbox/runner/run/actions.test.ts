import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";
import { stagedFiles as files, stagedAction as node, stage } from "../../../support/staged-action.ts";

const repositories = { "acme/tool": files, "acme/app": files };

const steps = (text: string): string => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${text.trim().replace(/^/gm, "      ")}
`;

const pin = "b".repeat(40);

describe("a JavaScript action", () => {
  test("runs before, at and after its step, with its inputs and its own state", async () => {
    const ran = await runYaml(
      steps(`
- run: echo first
- {id: s, uses: "acme/tool/tool@${pin}", with: {who: ben}}
- run: echo \${{ steps.s.outputs.said }}
`),
      { repositories },
    );

    expect(ran.log("a")).toEqual(["ben none none", "first", "ben none first", "hello", "ben none first+"]);
    expect(ran.events.flatMap((event) => (event.kind === "step-ended" ? [event.name] : []))).toEqual([
      `Pre Run acme/tool/tool@${pin}`,
      "Run echo first",
      `Run acme/tool/tool@${pin}`,
      "Run echo hello",
      `Post Run acme/tool/tool@${pin}`,
    ]);
  });

  test("of this repository at the commit of the file (`$/`) runs before its step as well", async () => {
    const ran = await runYaml(steps("- {id: s, uses: $/tool}"), { repositories });

    expect(ran.log("a", "pre:s")).toEqual(["ana none none"]);
    expect(ran.log("a", "s")).toEqual(["ana none first"]);
  });

  test("of the workspace (`./`) does not run before its step: it is not there yet", async () => {
    const ran = await runYaml(
      steps(`
- run: mkdir tool && echo '${Buffer.from(node()).toString("base64")}' | base64 -d > tool/action.yml && echo '${Buffer.from(stage).toString("base64")}' | base64 -d > tool/stage.js
- {id: s, uses: ./tool}
`),
    );

    expect(ran.step("a", "pre:s")).toBeUndefined();
    expect(ran.log("a", "s")).toEqual(["ana none none"]);
    expect(ran.log("a", "post:s")).toEqual(["ana none first"]);
  });

  test("that is not in the workspace fails its step", async () => {
    const ran = await runYaml(steps("- {id: s, uses: ./nowhere}"));

    expect(ran.step("a", "s")).toBe("failure/failure");
    expect(ran.annotations("a")[0]).toMatch(/Can't find 'action.yml'/);
  });

  test("lies outside of every workspace, unpacked once for all its steps", async () => {
    let unpacked = 0;
    const where = "require('fs').writeSync(1, __dirname + '\\n')";
    const tree = { "action.yml": node("", "  main: stage.js"), "stage.js": where };
    const ran = await runYaml(steps(`- uses: acme/tool@${pin}\n- uses: acme/tool@${pin}`), {
      sources: {
        at: async (repository, ref) => ({
          repository,
          sha: ref,
          isPublic: true,
          read: async (path) =>
            path === "action.yml" ? tree[path] : steps(`- uses: acme/tool@${pin}\n- uses: acme/tool@${pin}`),
          unpack: async (folder) => {
            unpacked += 1;
            const { writeFile } = await import("node:fs/promises");
            for (const [name, text] of Object.entries(tree)) await writeFile(`${folder}/${name}`, text);
          },
          clone: async () => {},
        }),
      },
    });

    const [first, second] = ran.log("a");
    expect(first).toBe(second);
    expect(first).toMatch(new RegExp(`/_actions/acme\\+tool/${pin}$`));
    expect(unpacked).toBe(1);
  });

  test("is in each job as it was released, whatever another job did to its files", async () => {
    const spoil = "require('fs').appendFileSync(__filename, '\\nconsole.log(\"spoilt\")')";
    const tree = { "action.yml": node("", "  main: stage.js"), "stage.js": spoil };
    const text = `on: push\njobs:\n  a: {runs-on: ubuntu-latest, steps: [{uses: "acme/tool@${pin}"}]}\n  b: {needs: a, runs-on: ubuntu-latest, steps: [{uses: "acme/tool@${pin}"}]}\n`;
    const ran = await runYaml(text, {
      sources: {
        at: async (repository, ref) => ({
          repository,
          sha: ref,
          isPublic: true,
          read: async (path) => (path === "action.yml" ? tree[path] : text),
          unpack: async (folder) => {
            const { writeFile } = await import("node:fs/promises");
            for (const [name, content] of Object.entries(tree)) await writeFile(`${folder}/${name}`, content);
          },
          clone: async () => {},
        }),
      },
    });

    expect(ran.result.kind).toBe("completed");
    expect(ran.log("b")).not.toContain("spoilt");
  });

  test("is warned about inputs that it does not know", async () => {
    const ran = await runYaml(steps(`- {uses: "acme/tool/tool@${pin}", with: {whom: ben}}`), {
      repositories,
    });

    expect(ran.annotations("a")).toEqual([
      "warning: Unexpected input(s) 'whom', valid inputs are ['who', 'two words']",
    ]);
  });
});

describe("what actions leave to be done", () => {
  test("is done last come first served, also after a failure", async () => {
    const ran = await runYaml(
      steps(`
- {id: one, uses: "acme/tool/tool@${pin}", with: {who: one}}
- {id: two, uses: "acme/tool/tool@${pin}", with: {who: two}}
- run: exit 1
- {id: three, uses: "acme/tool/tool@${pin}", with: {who: three}}
`),
      { repositories },
    );

    // `pre` has registered all three, also the one whose step was skipped.
    expect(
      ran
        .log("a")
        .filter((line) => !line.startsWith("##"))
        .slice(-3),
    ).toEqual(["three none first", "two none first+", "one none first+"]);
    expect(ran.conclusion("a")).toBe("failure");
  });

  test("is nothing for an action without `pre` whose step was skipped", async () => {
    const plain = { ...files, "tool/action.yml": node("", "  main: stage.js\n  post: stage.js") };
    const ran = await runYaml(steps(`- {id: s, if: false, uses: "acme/tool/tool@${pin}"}`), {
      repositories: { "acme/tool": plain },
    });

    expect(ran.step("a", "post:s")).toBeUndefined();
  });

  test("depends on `post-if`", async () => {
    const picky = {
      ...files,
      "tool/action.yml": node("  post-if: failure()", "  main: stage.js\n  post: stage.js"),
    };
    const ran = await runYaml(steps(`- {id: s, uses: "acme/tool/tool@${pin}"}`), {
      repositories: { "acme/tool": picky },
    });

    expect(ran.step("a", "post:s")).toBe("skipped/skipped");
  });

  test("fails the job if it fails", async () => {
    const failing = {
      "action.yml": node("", "  main: ok.js\n  post: bad.js"),
      "ok.js": "",
      "bad.js": "process.exit(1)",
    };
    const ran = await runYaml(steps(`- uses: acme/tool@${pin}`), { repositories: { "acme/tool": failing } });

    expect(ran.conclusion("a")).toBe("failure");
  });
});

describe("an action that is carried out in this process", () => {
  const text = steps(
    `- {id: n, uses: "Some/Native@${pin}", with: {word: "\${{ github.actor }}"}}\n- run: echo \${{ steps.n.outputs.word }}; command -v native-tool || true`,
  );

  test("gets its inputs and gives outputs", async () => {
    const ran = await runYaml(text, {
      nativeActions: {
        "some/native": async ({ inputs, ref, job, token, log }) => {
          log(`${ref === pin} ${job.key} ${token}`);
          return { outputs: { word: inputs.get("word") ?? "" } };
        },
      },
    });

    expect(ran.log("a", "n")).toEqual(["true a ***"]);
    expect(ran.log("a", "__run")).toEqual(["ana"]);
  });

  test("fails its step by throwing", async () => {
    const ran = await runYaml(text, {
      nativeActions: {
        "some/native": async () => {
          throw new Error("cannot do that");
        },
      },
    });

    expect(ran.step("a", "n")).toBe("failure/failure");
    expect(ran.annotations("a")).toEqual(["error: cannot do that"]);
  });
});
