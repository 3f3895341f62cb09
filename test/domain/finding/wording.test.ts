import { describe, expect, it } from "vitest";
import { asLineHash } from "../../../src/domain/finding/line-hash.ts";
import { oneLine } from "../../../src/domain/finding/message.ts";
import { mayQuoteSecrets } from "../../../src/domain/finding/secrecy.ts";

describe("a message for people", () => {
  it.each([
    ["  two\r\n  lines\t", "two lines"],
    ["a::set-output name=x::\n::error::y", "a::set-output name=x:: ::error::y"],
    ["", ""],
  ])("makes one line of %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("is cut where nobody reads on", () => {
    expect(oneLine("x".repeat(10_000_000))).toBe(`${"x".repeat(499)}…`);
    expect(oneLine("x".repeat(500))).toHaveLength(500);
  });
});

describe("a tool's own hash", () => {
  it.each(["e5803adce97fe385:1", "cc63a684_0", "sha256:YWJj+/=="])("is %s", (hash) => {
    expect(asLineHash(hash)).toBe(hash);
  });

  it.each([undefined, "", "13", "requires login", "a\nb", "x".repeat(401)])("is not %j", (hash) => {
    expect(asLineHash(hash)).toBeUndefined();
  });
});

describe("rules that may quote a secret", () => {
  it.each([
    "Secret",
    "generic-api-key",
    "js/hardcoded-credentials",
    "detected-private-key",
    "HardcodedPassword",
    "slack_bot_token",
  ])("are such as %s", (name) => {
    expect(mayQuoteSecrets("R1", name)).toBe(true);
  });

  it.each(["no-unused-vars", "unexpected-token", "js/sql-injection", "no-key-in-loop", undefined])(
    "are not such as %s",
    (name) => {
      expect(mayQuoteSecrets(name)).toBe(false);
    },
  );
});
