import type { ReportReader } from "../reader.ts";
import { namespace } from "./context.ts";

export const reader: ReportReader = {
  id: "openvex",
  title: "OpenVEX",
  specification: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
  formats: ["openvex"],
  kinds: ["vex"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    !outline.isStream &&
    (outline.textAt("/@context") ?? outline.textAt("/@context/0") ?? "").startsWith(namespace),
  load: () => import("./read.ts"),
};
