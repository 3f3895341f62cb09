import { describe, expect, it } from "vitest";
import { parseNeeds } from "../../../src/domain/pipeline/needs.ts";

const digest = "0123456789abcdef".repeat(4);

function only(job: unknown) {
  return parseNeeds(JSON.stringify({ "scan-sast": job }))?.[0];
}

describe("the needs of a job", () => {
  it("are read with how each ended and the artifact that it names", () => {
    const text = JSON.stringify({
      "scan-sast": { result: "success", outputs: { "artifact-id": "12", "artifact-digest": digest } },
      plan: { result: "success", outputs: { mode: "hosted" } },
    });

    expect(parseNeeds(text)).toEqual([
      { id: "plan", result: "success", artifact: "none", package: "none" },
      { id: "scan-sast", result: "success", artifact: { id: 12, sha256: digest }, package: "none" },
    ]);
  });

  it("take a digest with its algorithm in front", () => {
    const outputs = { "artifact-id": "12", "artifact-digest": `sha256:${digest}` };

    expect(only({ result: "success", outputs })?.artifact).toEqual({ id: 12, sha256: digest });
  });

  it.each(["timed_out", "neutral", "Success", "", 1, null, undefined, ["success"], { success: true }])(
    "G9: know no result %j, which then is no success",
    (result) => {
      expect(only({ result, outputs: {} })?.result).toBe("unknown");
    },
  );

  it.each([
    ["0", digest],
    ["012", digest],
    ["1e3", digest],
    ["-1", digest],
    ["9".repeat(17), digest],
    [12, digest],
    ["12/zip", digest],
    ["12", ""],
    ["12", digest.toUpperCase()],
    ["12", digest.slice(1)],
    ["", digest],
  ])("know no artifact %j with digest %j", (id, value) => {
    const outputs = { "artifact-id": id, "artifact-digest": value };

    expect(only({ result: "success", outputs })?.artifact).toBe("malformed");
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["a text", '"plan"'],
    ["a job that is none", '{"plan": "success"}'],
    ["a name that is none", '{"../plan": {"result": "success"}}'],
    [
      "too many jobs",
      JSON.stringify(Object.fromEntries(Array.from({ length: 257 }, (_, n) => [`j${n}`, {}]))),
    ],
    ["too much text", `{"plan": {"result": "${"x".repeat(140_000)}"}}`],
  ])("are not understood where they are %s", (_, text) => {
    expect(parseNeeds(text)).toBeUndefined();
  });

  it("G7: take a job called __proto__ for a job", () => {
    expect(parseNeeds('{"__proto__": {"result": "success"}}')).toEqual([
      { id: "__proto__", result: "success", artifact: "none", package: "none" },
    ]);
  });
});
