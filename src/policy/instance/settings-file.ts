import { type InstanceSettings, SettingsFile, settingsPath } from "../../domain/instance/settings.ts";
import { readWritten } from "../document/written.ts";

/** Reads what `renderSettings` wrote. @throws {UserError} invalid-config */
export function parseSettings(text: string): InstanceSettings {
  const { schema: _, ...settings } = readWritten(
    SettingsFile,
    { path: settingsPath, text },
    {
      code: "invalid-config",
      what: "the settings of an instance",
      hint: "Restore the file from its history: `assaygate init` wrote it.",
    },
  );
  return settings;
}
