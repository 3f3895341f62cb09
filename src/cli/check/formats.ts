import { readers } from "../../formats/index.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

/** Lists the formats that are read. */
export async function formats(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage: usages.formats,
    valued: { format: "once" },
  });
  const list = readers.map(({ id, title, formats: ids, kinds, showsTruncation, specification }) => ({
    id,
    title,
    formats: ids,
    kinds,
    showsTruncation,
    specification,
  }));
  if (oneOf("format", options.value("format") ?? "text", ["text", "json"]) === "json") {
    ports.print(renderJson(list));
    return 0;
  }
  const width = Math.max(...list.map(({ id }) => id.length));
  ports.print(
    list.map(({ id, title, kinds }) => `${id.padEnd(width)}  ${title} (${kinds.join(", ")})\n`).join(""),
  );
  return 0;
}
