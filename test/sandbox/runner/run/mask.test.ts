import { describe, expect, test } from "vitest";
import { Mask } from "../../../../sandbox/runner/run/mask.ts";
import { runYaml } from "../../../support/runner-scene.ts";

const maskOf = (...secrets: readonly string[]): Mask => {
  const mask = new Mask();
  for (const secret of secrets) mask.add(secret);
  return mask;
};

describe("a mask hides", () => {
  test("each place of a secret, and nothing else", () => {
    expect(maskOf("hunter2").hide("a hunter2, hunter2b")).toBe("a ***, ***b");
  });

  test("secrets that overlap, together", () => {
    expect(maskOf("abcd", "cdef").hide("xabcdefx")).toBe("x***x");
  });

  test("each line of a secret of several lines", () => {
    const mask = maskOf("-----BEGIN-----\nAAAA\r\nBBBB\n");

    expect(mask.hide("got AAAA")).toBe("got ***");
    expect(mask.hide("BBBB!")).toBe("***!");
  });

  test("a secret in base64, wherever it stands in the text, in JSON and in an address", () => {
    const secret = 'pa"ss wörd+1';
    const mask = maskOf(secret);

    for (const before of ["", "u:", "user:"]) {
      const coded = Buffer.from(`${before}${secret}`).toString("base64");
      expect(mask.hide(coded)).not.toContain(Buffer.from(secret).toString("base64").slice(4, 12));
      expect(mask.isSecret(coded)).toBe(true);
    }
    expect(mask.hide(JSON.stringify({ secret }))).toBe('{"secret":"***"}');
    expect(mask.hide(`?q=${encodeURIComponent(secret)}`)).toBe("?q=***");
  });

  test("nothing for a secret that is empty or blank", () => {
    expect(maskOf("", "  ", "\n").hide("a  b")).toBe("a  b");
  });
});

const secrets = { KEY: "s3cret-value", PEM: "first-line\nsecond-line" };

describe("secrets of a run", () => {
  const text = `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {leak: "\${{ steps.s.outputs.leak }}", good: "\${{ steps.s.outputs.good }}"}
    steps:
      - id: s
        run: |
          echo "key is $KEY"; echo "$PEM"
          echo "::error title=$KEY::failed with $KEY"
          echo "# $KEY" >> "$GITHUB_STEP_SUMMARY"
          echo "leak=x$KEY" >> "$GITHUB_OUTPUT"; echo "good=fine" >> "$GITHUB_OUTPUT"
          echo "::add-mask::fresh one"; echo "a fresh one"
        env: {KEY: "\${{ secrets.KEY }}", PEM: "\${{ secrets.PEM }}"}
      - {name: "Step \${{ secrets.KEY }}", run: "echo \${{ github.token }}; echo fresh one"}
  b:
    runs-on: ubuntu-latest
    needs: a
    steps: [{run: "echo '\${{ toJSON(needs.a.outputs) }}'"}]
`;

  test("stand nowhere in what a run tells", async () => {
    const ran = await runYaml(text, { secrets });

    const told = JSON.stringify(ran.events);
    for (const secret of ["s3cret-value", "first-line", "second-line", "ghs_token", "a fresh one"]) {
      expect(told).not.toContain(secret);
    }
    expect(ran.log("a", "s")).toEqual([
      "key is ***",
      "***",
      "***",
      "##[error]failed with ***",
      "::add-mask::***",
      "a ***",
    ]);
  });

  test("do not leave their job as outputs", async () => {
    const ran = await runYaml(text, { secrets });

    expect(ran.outputs("a")).toEqual({ good: "fine" });
    expect(JSON.parse(ran.log("b").join(""))).toEqual({ good: "fine" });
    expect(ran.annotations("a")).toContain("warning: Skip output 'leak' since it may contain secret.");
  });

  test("are hidden in jobs that were not given them", async () => {
    const ran = await runYaml(
      "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo s3cret-value}]}}",
      { secrets },
    );

    expect(ran.log("a")).toEqual(["***"]);
  });
});
