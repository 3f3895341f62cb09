import { describe, expect, it } from "vitest";
import type { Bookmark } from "../../src/syntax/json/cursor.ts";
import { array, count, each, entries, object, optional, text } from "../../src/syntax/json/shape.ts";
import { cursorOf, faultOf, readAll } from "../support/json.ts";

describe("shapes", () => {
  const point = object({ x: count, label: optional(text) });

  it("leaves out what is not named, and what is null where that is allowed", () => {
    const value = point.read(cursorOf('{"y":[{}],"label":null,"x":3}'));

    expect(value).toEqual({ x: 3, label: undefined });
  });

  it.each([
    ["a named key twice", '{"x":1,"x":2}', "duplicate-key"],
    ["a named key twice, once escaped", '{"x":1,"\\u0078":2}', "duplicate-key"],
    ["an optional key twice, once null", '{"x":1,"label":null,"label":"a"}', "duplicate-key"],
    ["a missing key", "{}", "malformed"],
    ["null for a count", '{"x":null}', "malformed"],
    ["a negative count", '{"x":-1}', "malformed"],
    ["a broken count", '{"x":1.5}', "malformed"],
    ["a count beyond what is exact", '{"x":9007199254740993}', "malformed"],
    ["a count as text", '{"x":"1"}', "malformed"],
  ])("refuses %s", (_, written, code) => {
    expect(faultOf(() => point.read(cursorOf(written))).code).toBe(code);
  });

  it("refuses a map that names one key twice", () => {
    const json = cursorOf('{"a":"1","a":"2"}');

    expect(faultOf(() => entries(text, () => undefined).read(json)).code).toBe("duplicate-key");
  });

  it("reads objects whose keys stand in another order than those before them", () => {
    const json = cursorOf('[{"x":1,"label":"a"},{"label":"b","x":2},{"y":0,"x":3},{},{"x":4,"label":"d"}]');
    const loose = object({ x: optional(count), label: optional(text) });

    expect(array(loose).read(json)).toEqual([
      { x: 1, label: "a" },
      { x: 2, label: "b" },
      { x: 3, label: undefined },
      { x: undefined, label: undefined },
      { x: 4, label: "d" },
    ]);
  });

  it("does not take a key for another that it begins with", () => {
    const json = cursorOf('[{"x":1},{"xy":2},{"x" :3},{"\\u0078":4}]');
    const loose = object({ x: optional(count) });

    expect(array(loose).read(json)).toEqual([{ x: 1 }, { x: undefined }, { x: 3 }, { x: 4 }]);
  });

  it("hands elements over one by one", () => {
    const seen: unknown[] = [];
    const total = each(text, (value, index) => seen.push([index, value])).read(cursorOf('["a","b"]'));

    expect(seen).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
    expect(total).toBe(2);
  });
});

describe("reading what was passed over", () => {
  const written = '{"results":[["late"],["latest"]],"rules":{"a":1},"rest":[true,false]}';

  it.each([undefined, 1, 2, 3, 5, 8, 16, 64])(
    "reads it at its own place and continues behind, window %s",
    (windowBytes) => {
      const json = cursorOf(written, windowBytes);
      const seen: unknown[] = [];
      const pointers: string[] = [];
      let passedOver: Bookmark | undefined;
      json.object((key) => {
        if (key === "results") {
          passedOver = json.bookmark();
          json.skip();
          return;
        }
        if (key === "rest" && passedOver !== undefined) {
          json.revisit(passedOver, () => {
            json.array(() => {
              pointers.push(json.pointer());
              seen.push(array(text).read(json));
            });
          });
        }
        seen.push(readAll(json));
      });
      json.finish();

      expect(seen).toEqual([{ a: 1 }, ["late"], ["latest"], [true, false]]);
      expect(pointers).toEqual(["/results/0", "/results/1"]);
    },
  );
});
