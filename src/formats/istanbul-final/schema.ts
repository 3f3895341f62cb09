import { highestLine } from "../../domain/coverage/hits.ts";
import {
  array,
  count,
  each,
  mapOf,
  mapped,
  number,
  object,
  optional,
  present,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** Whether something ran. */
const Hits: Shape<boolean> = {
  read(json) {
    const hits = number.read(json);
    if (hits < 0) throw json.fault("malformed", `expected hits of zero or more, found ${hits}`);
    return hits > 0;
  },
};

const Line: Shape<number> = {
  read(json) {
    const line = count.read(json);
    if (line > highestLine)
      throw json.fault("malformed", `expected a line up to ${highestLine}, found ${line}`);
    return line;
  },
};

const StartLine = mapped(object({ start: object({ line: Line }) }), ({ start }) => start.line);
const LocationCount = mapped(
  object({ locations: optional(each(present, () => undefined)) }),
  ({ locations }) => locations ?? 0,
);

/** One file of a coverage map (`FileCoverageData` of istanbul-lib-coverage): maps say what there is, by id. */
export const FileData = object({
  path: text,
  statementMap: mapOf(StartLine),
  s: mapOf(Hits),
  fnMap: mapOf(present),
  f: mapOf(Hits),
  branchMap: mapOf(LocationCount),
  b: mapOf(array(Hits)),
});
export type FileData = Read<typeof FileData>;
