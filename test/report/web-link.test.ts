import { describe, expect, it } from "vitest";
import { webLink } from "../../src/report/web-link.ts";

describe("webLink", () => {
  it("lets a plain https address through", () => {
    const address = "https://github.com/assaygate/assaygate/blob/main/docs/reference/checks/coverage.line.md";
    expect(webLink(address)).toBe(address);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,<script>",
    "http://example.com",
    "//example.com",
    "https://user:password@example.com",
    "https://good.example@evil.example/",
    'https://example.com/"onclick="x',
    "https://example.com/a b",
    "https://example.com/)[x](y",
    "https://example.com/\u202e",
    `https://example.com/${"a".repeat(5_000)}`,
    "",
  ])("makes no link of %j", (address) => {
    expect(webLink(address)).toBeUndefined();
  });
});
