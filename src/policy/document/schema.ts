import * as z from "zod";
import { expected } from "./expected.ts";

/** Schemas that the files of policy share. Each rule says what was expected and what was found. */

export const Text = z.string(expected("a text")).min(1, expected("a text"));

export const Name = z
  .string(expected("a name"))
  .regex(/^[a-z][a-z0-9-]{0,63}$/, expected("a name in lower case (letters, digits, dashes)"));

export const Count = z.int(expected("a whole number from 0")).min(0, expected("a whole number from 0"));

export const Days = z
  .int(expected("a whole number of days from 1 to 3650"))
  .min(1, expected("a whole number of days from 1 to 3650"))
  .max(3650, expected("a whole number of days from 1 to 3650"));

export const Day = z.iso.date(expected("a date such as 2027-01-31"));

/** A day, which begins at 00:00 UTC, or a time. */
export const Moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  expected("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"),
);

export const Digest = z
  .string(expected("a digest sha256:<64 hex digits>"))
  .regex(/^sha256:[0-9a-f]{64}$/, expected("a digest sha256:<64 hex digits>"));

export const Flag = z.boolean(expected("true or false"));

/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
export const Glob = z
  .string(expected("a glob of files inside the repository"))
  .regex(
    /^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s,
    expected('a glob of files inside the repository, without "..", a leading "/" or "!"'),
  );

export const Owner = z
  .strictObject(
    {
      name: Text.describe("Who answers for it: a team or a person."),
      contact: Text.describe("Where to reach them: an address, a channel or a page."),
    },
    expected("an owner with name and contact"),
  )
  .describe("Who answers for the file; named in every message about it.");

/** What a check's parameter can be set to. */
export const Scalar = z.union(
  [z.number(), z.string(), z.boolean()],
  expected("a number, a word, true or false"),
);

export const Value = z.union(
  [z.number(), z.string(), z.boolean(), z.array(z.string())],
  expected("a number, a word, true or false, or a list of words"),
);
