import * as z from "zod";
import { expected } from "../document/expected.ts";

/** It begins with a letter or digit, so that nobody names every branch by accident. */
const ReleaseBranch = z
  .string(expected("the name of a branch"))
  .regex(
    /^[A-Za-z0-9][\w./-]{0,99}\*?$/,
    expected("the name of a branch such as release/1.x, or the beginning of some, such as release/*"),
  );

/** Branches that releases come from. */
export const ReleaseBranches = z
  .array(ReleaseBranch, expected("a list of branches"))
  .max(20, expected("at most 20 branches"));
