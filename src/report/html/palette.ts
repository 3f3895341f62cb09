/** Colours by name; every text colour keeps 4.5:1 on the grounds it stands on, every picture colour 3:1 (WCAG AA). */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

const names = [
  "paper",
  "card",
  "ink",
  "soft",
  "line",
  "link",
  "good",
  "good-wash",
  "warn",
  "warn-wash",
  "bad",
  "bad-wash",
  "open",
  "open-wash",
  "none",
  "none-wash",
  "critical",
  "high",
  "medium",
  "low",
  "info",
  "unknown",
] as const;

export const light: Palette = {
  paper: "#f7f5ef",
  card: "#fffefb",
  ink: "#1c1a16",
  soft: "#57534a",
  line: "#d9d4c7",
  link: "#0a4c86",
  good: "#17653a",
  "good-wash": "#e3f1e6",
  warn: "#7a4d00",
  "warn-wash": "#fbefd0",
  bad: "#a11d1d",
  "bad-wash": "#fbe6e2",
  open: "#4f3b9b",
  "open-wash": "#ece7fb",
  none: "#57534a",
  "none-wash": "#edeae1",
  critical: "#6b0f2e",
  high: "#c0341d",
  medium: "#a86b00",
  low: "#2f6d9e",
  info: "#6c7680",
  unknown: "#3f3c36",
};

export const dark: Palette = {
  paper: "#131417",
  card: "#1b1d22",
  ink: "#ece9e1",
  soft: "#b3afa5",
  line: "#3b3e46",
  link: "#8fc4ff",
  good: "#83d49f",
  "good-wash": "#14301f",
  warn: "#f0c063",
  "warn-wash": "#362809",
  bad: "#ff9d92",
  "bad-wash": "#401a18",
  open: "#c4b5ff",
  "open-wash": "#2a2346",
  none: "#b3afa5",
  "none-wash": "#292b31",
  critical: "#ff6f98",
  high: "#ff9166",
  medium: "#f0c063",
  low: "#7db6e8",
  info: "#98a3ad",
  unknown: "#d8d4ca",
};

/** The colours as custom properties of a style sheet. */
export function declare(palette: Palette): string {
  return names.map((name) => `--${name}:${palette[name]};`).join("");
}
