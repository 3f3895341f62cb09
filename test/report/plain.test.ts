import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../src/report/plain.ts";

describe("plain", () => {
  it("makes one line of line breaks, tabs and control characters", () => {
    expect(plain(" a\n\r\tb\u0000c\u2028d\u0085e ")).toBe("a b c d e");
  });

  it("takes out the colours of a terminal", () => {
    expect(plain("\u001b[31m\u001b[1mexpected\u001b[22m 1\u001b[39m")).toBe("expected 1");
  });

  it("shows where something invisible turns or hides text (Trojan Source)", () => {
    expect(plain("a\u202eb\u2066c\u200bd\u{e0041}e\u{fff9}f")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
  });

  it("keeps accents, other scripts and emoji", () => {
    expect(plain("naïve 検査 اختبار ⚠\ufe0f")).toBe("naïve 検査 اختبار ⚠");
  });

  it("flattens piles of accents", () => {
    expect(plain(`a${"\u0301".repeat(50)}b`)).toBe("a\u0301\u0301\u0301b");
  });

  it("cuts long text between characters and says so", () => {
    expect(plain("abcdef", 3)).toBe("abc…");
    expect(plain("ab😀", 3)).toBe("ab…");
    expect(plain(`${" ".repeat(5_000)}end`)).toBe("…");
  });

  it("gives one well-formed, bounded line of any text, and the same when asked again", () => {
    const any = fc.string({ unit: "binary", maxLength: 1_000 });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 500 }), (text, most) => {
        const line = plain(text, most);
        expect(line.length).toBeLessThanOrEqual(most + 1);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(plain(line, most + 1)).toBe(line);
      }),
    );
  });
});
