import { describe, expect, it } from "vitest";
import { isAllowed, licenceTerm } from "../../../src/domain/sbom/licence-term.ts";

const allows = (text: string, rules: { allowed?: string[]; denied?: string[] }): boolean => {
  const term = licenceTerm(text);
  if (term === null) throw new Error(`${text} is no expression`);
  return isAllowed(term, { allowed: [], denied: [], ...rules });
};

describe("licenceTerm", () => {
  it("reads what SPDX has, and nothing else", () => {
    expect(licenceTerm("MIT OR (Apache-2.0 AND BSD-3-Clause)")).toEqual({
      any: ["MIT", { all: ["Apache-2.0", "BSD-3-Clause"] }],
    });
    expect(licenceTerm("LicenseRef-ours")).toBe("LicenseRef-ours");
    for (const text of ["", "the licence", "MIT OR", "(MIT", "NOASSERTION"])
      expect(licenceTerm(text)).toBeNull();
  });

  it("expression bomb: refuses what nobody could go through", () => {
    const wide = Array.from({ length: 40 }, () => "(MIT OR ISC)").join(" AND ");
    const started = performance.now();

    expect(licenceTerm(wide)).toBeNull();
    expect(licenceTerm(`${"(".repeat(100_000)}MIT${")".repeat(100_000)}`)).toBeNull();
    expect(licenceTerm(`${"(".repeat(400)}MIT${")".repeat(400)}`)).toBe("MIT");
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("isAllowed", () => {
  it("takes an exception and 'or later' for the licence itself, unless they are named", () => {
    expect(allows("GPL-2.0-only WITH Classpath-exception-2.0", { denied: ["GPL-2.0-only"] })).toBe(false);
    const named = { allowed: ["GPL-2.0-only WITH Classpath-exception-2.0"], denied: ["GPL-2.0-only"] };
    expect(allows("GPL-2.0-only WITH Classpath-exception-2.0", named)).toBe(true);
    expect(allows("GPL-2.0+", { denied: ["GPL-2.0-or-later"] })).toBe(false);
    expect(allows("Apache-2.0+", { allowed: ["Apache-2.0"] })).toBe(true);
  });
});
