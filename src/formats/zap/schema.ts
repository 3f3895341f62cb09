import {
  array,
  bookmarked,
  label,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** ZAP writes counts as strings. */
const writtenCount: Shape<number> = {
  read(json) {
    const written = label.read(json);
    if (!/^\d{1,12}$/.test(written)) {
      throw json.fault("malformed", `expected a count, found ${JSON.stringify(written.slice(0, 40))}`);
    }
    return Number(written);
  },
};

const instance = object({
  uri: text,
  method: optional(text),
  param: optional(text),
});
export type Instance = Read<typeof instance>;

/** One rule that struck at a site, with the requests that it struck at. */
export const alert = object({
  pluginid: label,
  alertRef: optional(label),
  alert: optional(text),
  name: optional(text),
  riskcode: optional(label),
  confidence: optional(label),
  count: optional(writtenCount),
  instances: optional(array(instance)),
});
export type Alert = Read<typeof alert>;

/** A site's name may come behind its alerts, which need it: they are read afterwards. */
export const site = object({
  "@name": text,
  alerts: bookmarked,
});

/** What ZAP 2.17 remarks about its own run, such as the share of requests that failed. */
export const insight = object({
  level: optional(text),
  key: optional(text),
  description: optional(text),
  statistic: optional(label),
});
export type Insight = Read<typeof insight>;
