import { describe, expect, it } from "vitest";
import { compareBytes } from "../../../../src/domain/artifact/difference/bytes.ts";
import { DifferenceLog } from "../../../../src/domain/artifact/difference/log.ts";
import { gzipOf, tarOf } from "../../../support/archives.ts";

describe("what a comparison may cost", () => {
  it("ends where as much was unpacked as may be", () => {
    const log = new DifferenceLog();
    const packed = (content: string) => gzipOf(tarOf([{ path: "a", content }]));
    log.spend(log.budget - 100);

    compareBytes({ at: ["layer"], first: packed("1"), second: packed("2") }, log);

    expect(log.result()).toEqual({
      entries: [
        {
          at: ["layer"],
          kind: "not-compared",
          detail: "packed bytes that are broken or too many to be unpacked",
        },
      ],
      more: 0,
    });
  });

  it("ends after eight archives in each other", () => {
    const log = new DifferenceLog();
    const nested = (content: string) =>
      Array.from({ length: 9 }).reduce<Uint8Array>(
        (inner) => tarOf([{ path: "a", content: inner }]),
        Buffer.from(content),
      );

    compareBytes({ at: [], first: nested("1"), second: nested("2") }, log);

    expect(log.result().entries).toMatchObject([
      { kind: "not-compared", detail: "more than 8 archives in each other" },
    ]);
  });

  it("cuts long paths off, which come from the product", () => {
    const log = new DifferenceLog();

    log.add(["x".repeat(10_000)], "content", "y".repeat(10_000));

    expect(log.result().entries[0]?.at[0]).toHaveLength(301);
    expect(log.result().entries[0]?.detail).toHaveLength(301);
  });
});
