import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSign, Packer, Unpacker, unfoldSign } from "../../../src/domain/coverage/packing.ts";

const whole = fc.oneof(fc.nat(300), fc.nat(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

describe("packing", () => {
  it("gives back what was put in, in the same order", () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 2_000 }), (numbers) => {
        const packer = new Packer();
        for (const number of numbers) packer.put(number);
        const unpacker = new Unpacker();
        unpacker.open(packer.bytes.slice(0, packer.length), 0);

        expect(numbers.map(() => unpacker.take())).toEqual(numbers);
      }),
    );
  });

  it("takes one byte for a small number", () => {
    const packer = new Packer();
    packer.put(127);

    expect(packer.length).toBe(1);
  });

  it("folds numbers of either sign into those from zero on", () => {
    expect([0, -1, 1, -2, 2].map(foldSign)).toEqual([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (number) => {
        expect(unfoldSign(foldSign(number))).toBe(number);
      }),
    );
  });
});
