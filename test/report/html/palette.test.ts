import { describe, expect, it } from "vitest";
import { dark, light, type Palette } from "../../../src/report/html/palette.ts";

const tones = ["good", "warn", "bad", "open", "none"] as const;
const severities = ["critical", "high", "medium", "low", "info", "unknown"] as const;

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("%s palette", (_name, palette: Palette) => {
  it("keeps 4.5:1 for every text (WCAG AA)", () => {
    for (const ground of [palette.paper, palette.card]) {
      for (const text of ["ink", "soft", "link", ...tones] as const) {
        expect(contrast(palette[text], ground), text).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const tone of tones) {
      expect(contrast(palette[tone], palette[`${tone}-wash`]), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ink, palette[`${tone}-wash`]), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keeps 3:1 for every picture", () => {
    for (const severity of severities) {
      expect(contrast(palette[severity], palette.paper), severity).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[severity], palette.card), severity).toBeGreaterThanOrEqual(3);
    }
    for (const tone of ["good", "bad"] as const) {
      expect(contrast(palette[tone], palette["none-wash"]), tone).toBeGreaterThanOrEqual(3);
    }
  });
});
