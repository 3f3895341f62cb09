import { expect, test } from "vitest";
import { listedOperations } from "../../../sandbox/github/description/extract.ts";
import { loadDescription } from "../../../sandbox/github/description.ts";
import { handled } from "../../../sandbox/github/handlers/index.ts";
import { permissionsFor } from "../../../sandbox/github/permissions.ts";

/** Operations that are listed and answered 501: each is a gap that somebody knows of. */
const notHandled: readonly string[] = [];

test("every listed operation has a handler, or stands in the list of those that have none", () => {
  expect(listedOperations().filter((operation) => !handled.has(operation))).toEqual(notHandled);
});

test("no handler is for an operation that is not listed, which nobody could reach", () => {
  const listed = new Set(listedOperations());
  expect([...handled].filter((operation) => !listed.has(operation))).toEqual([]);
});

test("every listed operation is in the description and says what a token needs", () => {
  const { operations } = loadDescription();
  const listed = listedOperations();
  expect(listed.filter((operation) => !operations.has(operation))).toEqual([]);
  expect(listed.filter((operation) => permissionsFor(operation).length === 0)).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
