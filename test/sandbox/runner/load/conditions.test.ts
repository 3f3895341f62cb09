import { describe, expect, test } from "vitest";
import type { Status } from "../../../../sandbox/runner/model.ts";
import { loaded, scopeOf, stepsIn, withSteps } from "../../../support/runner-files.ts";

const good: Status = { success: true, failure: false, cancelled: false };
const failed: Status = { success: false, failure: true, cancelled: false };
const cancelled: Status = { success: false, failure: false, cancelled: true };
/** After a job was skipped: neither succeeded nor failed. */
const skipped: Status = { success: false, failure: false, cancelled: false };

async function tested(condition: string | null, contexts = {}): Promise<readonly boolean[]> {
  const workflow = await loaded(withSteps("- run: x", ...(condition === null ? [] : [`  if: ${condition}`])));
  const [step] = stepsIn(workflow);
  return [good, failed, cancelled, skipped].map(
    (status) => step?.condition.test(scopeOf(contexts, { status })) === true,
  );
}

describe("conditions", () => {
  test.each([
    [null, [true, false, false, false]],
    ["''", [true, false, false, false]],
    ["true", [true, false, false, false]],
    ["false", [false, false, false, false]],
    ["success()", [true, false, false, false]],
    ["failure()", [false, true, false, false]],
    ["cancelled()", [false, false, true, false]],
    ["always()", [true, true, true, true]],
    ["'!failure() && !cancelled()'", [true, false, false, true]],
    [`\${{ !failure() && !cancelled() }}`, [true, false, false, true]],
    ["contains('success()', 'x') || true", [true, false, false, false]],
  ])("%s", async (condition, expected) => {
    expect(await tested(condition)).toEqual(expected);
  });

  test.each([
    ["github.n == 0", false],
    ["github.n", true],
    ["github.empty", false],
    ["github.nothing", false],
    ["github.zero", false],
    ["github.word == 'OK'", true],
    ["github.object", true],
    ["env.missing.deeper", false],
    ["steps.x.outputs.y == ''", true],
    ["github.n == '3'", true],
  ])("%s is %s", async (condition, expected) => {
    const github = { n: 3, zero: 0, empty: "", word: "ok", object: {} };
    expect((await tested(condition, { github }))[0]).toBe(expected);
  });

  test("text around an expression makes every condition true, as on GitHub", async () => {
    expect((await tested(`\${{ false }} && false`))[0]).toBe(true);
  });
});
