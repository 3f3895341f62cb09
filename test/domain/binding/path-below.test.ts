import { describe, expect, it } from "vitest";
import { pathBelow } from "../../../src/domain/binding/path-below.ts";

describe("pathBelow", () => {
  it.each([
    ["/builds/shop", "/builds/shop/src/a.ts", "src/a.ts"],
    ["/builds/shop/", "/builds/shop/src/a.ts", "src/a.ts"],
    ["/builds/shop", "/builds/shop/a\\b.ts", "a\\b.ts"],
    ["D:\\a\\shop\\shop", "D:\\a\\shop\\shop\\src\\a.ts", "src/a.ts"],
    ["D:\\a\\shop", "D:/a/shop/src/a.ts", "src/a.ts"],
  ])("below %j, %j is %j", (root, path, inside) => {
    expect(pathBelow(root, path)).toBe(inside);
  });

  it.each([
    ["/builds/shop", "/builds/shopping/a.ts"],
    ["/builds/shop", "/builds/shop"],
    ["/builds/shop", "/builds/shop/"],
    ["/builds/shop", "src/a.ts"],
    ["/builds/shop", "/builds/shop/../secret.ts"],
    ["/builds/shop", "/builds/shop/src/./a.ts"],
    ["/builds/shop", "/builds/shop//a.ts"],
    ["/", "/etc/passwd"],
    ["", "/src/a.ts"],
    ["builds/shop", "builds/shop/src/a.ts"],
  ])("attack: below %j there is no %j", (root, path) => {
    expect(pathBelow(root, path)).toBeNull();
  });
});
