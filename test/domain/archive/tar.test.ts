import { describe, expect, it } from "vitest";
import { readTar } from "../../../src/domain/archive/tar.ts";
import { tarOf } from "../../support/archives.ts";

const paths = (tar: Uint8Array) => readTar(tar, 100)?.map(({ path }) => path);

describe("a tar archive", () => {
  it("is listed with what its headers say", () => {
    const tar = tarOf([
      { path: "app/", type: "5", mode: 0o755 },
      { path: "app/a.js", content: "a", modified: 1_700_000_000, owner: "build" },
      { path: "app/b.js", type: "2", linkTarget: "a.js" },
    ]);

    expect(readTar(tar, 100)).toMatchObject([
      { path: "app/", type: "5", mode: 0o755 },
      { path: "app/a.js", content: Buffer.from("a"), modified: 1_700_000_000, owner: "0:0 build" },
      { path: "app/b.js", type: "2", linkTarget: "a.js" },
    ]);
  });

  it("has long names in entries of their own, of GNU and of pax", () => {
    const long = `${"d/".repeat(80)}file`;
    const record = ` path=${long}\n`;

    expect(paths(tarOf([{ path: "@LongLink", type: "L", content: `${long}\0` }, { path: "cut" }]))).toEqual([
      long,
    ]);
    expect(
      paths(
        tarOf([
          { path: "pax", type: "x", content: `${record.length + 3}${record}` },
          { path: "cut" },
          { path: "b" },
        ]),
      ),
    ).toEqual([long, "b"]);
  });

  it("is none when its sum, its size or its end is not what it should be", () => {
    const good = tarOf([{ path: "a", content: "x".repeat(600) }]);
    const spoilt = Buffer.from(good);
    spoilt[0] = 0x62;

    expect(readTar(good, 100)).toHaveLength(1);
    expect(readTar(spoilt, 100)).toBeNull();
    expect(readTar(good.subarray(0, 700), 100)).toBeNull();
    expect(readTar(Buffer.concat([good, Buffer.from("more")]), 100)).toBeNull();
    expect(readTar(Buffer.from("no archive"), 100)).toBeNull();
    expect(readTar(tarOf([{ path: "a" }, { path: "b" }]), 1)).toBeNull();
  });
});
