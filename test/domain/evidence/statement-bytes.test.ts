import { describe, expect, it } from "vitest";
import { readStatement } from "../../../src/domain/evidence/statement-bytes.ts";

const subject = { name: "payments", digest: { sha256: "d".repeat(64) } };
const statement = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [subject],
  predicateType: "https://slsa.dev/provenance/v1",
  predicate: { a: null },
};

const read = (data: unknown) => readStatement(new TextEncoder().encode(JSON.stringify(data)));

describe("a statement that was signed", () => {
  it("is read without the fields that nobody knows", () => {
    const annotations = { line: 1 };
    const given = {
      ...statement,
      later: 1,
      subject: [{ ...subject, uri: "pkg:oci/payments", annotations, later: 1 }, subject],
    };

    expect(read(given)).toEqual({
      state: "read",
      statement: { ...statement, subject: [{ ...subject, uri: "pkg:oci/payments", annotations }, subject] },
    });
  });

  it.each<readonly [string, unknown]>([
    ["", null],
    ["", [statement]],
    ["_type", { ...statement, _type: "https://in-toto.io/Statement/v0.1" }],
    ["subject", { ...statement, subject: [] }],
    ["subject", { ...statement, subject: subject }],
    ["subject", { ...statement, subject: Array.from({ length: 1025 }, () => subject) }],
    ["subject.1", { ...statement, subject: [subject, "sha256:d"] }],
    ["subject.1.digest", { ...statement, subject: [subject, { name: "payments" }] }],
    ["subject.0.digest", { ...statement, subject: [{ digest: { sha256: 1 } }] }],
    ["subject.0.digest", { ...statement, subject: [{ digest: ["d"] }] }],
    ["subject.0.name", { ...statement, subject: [{ ...subject, name: 7 }] }],
    ["subject.0.annotations", { ...statement, subject: [{ ...subject, annotations: "line 1" }] }],
    ["predicateType", { ...statement, predicateType: "" }],
    ["predicate", { ...statement, predicate: undefined }],
    ["predicate", { ...statement, predicate: [] }],
  ])("is refused with a fault at %j", (place, data) => {
    expect(read(data)).toMatchObject({
      code: "statement",
      message: expect.stringContaining(`at "${place}"`),
    });
  });

  it("is refused where it is no UTF-8", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(statement));
    bytes[bytes.indexOf("p".charCodeAt(0))] = 0xff;

    expect(readStatement(bytes)).toMatchObject({ code: "statement" });
  });

  it("keeps a digest that is called like the prototype as nothing but a digest", () => {
    const text = JSON.stringify(statement).replace('"sha256"', '"__proto__":"x","sha256"');
    const found = readStatement(new TextEncoder().encode(text));

    expect(found).toMatchObject({ state: "read" });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
