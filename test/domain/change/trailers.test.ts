import { describe, expect, it } from "vitest";
import { accountOfAddress, coAuthorsOf } from "../../../src/domain/change/trailers.ts";

describe("coAuthorsOf", () => {
  it("finds trailers on any line, in any case, with any line end", () => {
    const message =
      "feat: a\n\nCo-authored-by: Ana B <ana@x.example>\r\n CO-AUTHORED-BY:Ben<ben@x.example>  \rtext";

    expect(coAuthorsOf(message)).toEqual({
      people: [
        { name: "Ana B", email: "ana@x.example" },
        { name: "Ben", email: "ben@x.example" },
      ],
      isWhole: true,
    });
  });

  it("keeps the name where there is no address", () => {
    expect(coAuthorsOf("Co-authored-by: Ana > x <").people).toEqual([{ name: "Ana > x <", email: "" }]);
  });

  it("finds none in other words, and says where it stopped reading", () => {
    expect(coAuthorsOf("I am co-authored-by: nobody").people).toEqual([]);
    expect(coAuthorsOf("x".repeat(65_537)).isWhole).toBe(false);
  });
});

describe("accountOfAddress", () => {
  it.each([
    ["12+ana@users.noreply.github.com", { id: 12, login: "ana" }],
    ["ana@users.noreply.github.com", { id: null, login: "ana" }],
    ["1x+ana@users.noreply.github.com", { id: null, login: "ana" }],
    ["7+dependabot[bot]@Users.Noreply.acme.ghe.com", { id: 7, login: "dependabot[bot]" }],
    ["ana@acme.example", null],
    ["ana@evil.example@users.noreply", null],
    ["@users.noreply.github.com", null],
    ["", null],
  ])("of %j is %j", (email, account) => {
    expect(accountOfAddress(email)).toEqual(account);
  });
});
