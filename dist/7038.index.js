export const id = 7038;
export const ids = [7038];
export const modules = {

/***/ 57038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/zap/report.js

/** ZAP's words for its risk codes (`Alert.MSG_RISK`); it has none for critical. */
const risks = new Map([
    ["0", "Informational"],
    ["1", "Low"],
    ["2", "Medium"],
    ["3", "High"],
]);
/** Confidence 0 is what ZAP's user sets to say "false positive". */
const falsePositive = "0";
const worrying = new Set(["High", "Medium"]);
/** Counts sites, alerts and the requests that they struck at: each request is one finding. */
class ZapReport {
    #sink;
    #alertsByRisk = new Map();
    #sites = 0;
    #alerts = 0;
    #instances = 0;
    #claimed;
    constructor(sink) {
        this.#sink = sink;
    }
    site() {
        this.#sites++;
    }
    alert(site, alert) {
        const instances = alert.instances ?? [];
        const risk = alert.riskcode ?? "none";
        if (!risks.has(risk)) {
            this.#sink.diagnose("unknown-value", `expected a riskcode from 0 to 3, found ${risk.slice(0, 40)}`);
        }
        this.#alerts++;
        this.#instances += instances.length;
        this.#alertsByRisk.set(risk, (this.#alertsByRisk.get(risk) ?? 0) + 1);
        if (alert.count !== undefined)
            this.#claimed = (this.#claimed ?? 0) + alert.count;
        for (const instance of instances)
            this.#sink.finding(findingOf(alert, instance));
        if (instances.length === 0)
            this.#sink.finding(findingOf(alert, { uri: site }));
    }
    insight({ level = "", description = "", key = "", statistic = "" }) {
        if (!worrying.has(level))
            return;
        this.#sink.diagnose("partial-scan", `${(description || key).slice(0, 200)}: ${statistic.slice(0, 40)}`);
    }
    finish() {
        this.#sink.record("sites", this.#sites);
        this.#sink.record("alerts", this.#alerts);
        this.#sink.record("instances", this.#instances);
        this.#sink.record("alertsByRisk", this.#alertsByRisk);
        if (this.#claimed !== undefined)
            this.#sink.claim("instances", this.#claimed, this.#instances);
        if (this.#sites === 0)
            this.#sink.diagnose("no-records", "expected at least one site, found none", "/site");
    }
}
function findingOf(alert, instance) {
    return {
        ruleId: alert.alertRef ?? alert.pluginid,
        aliases: [],
        rating: ratingOf(alert),
        message: alert.name ?? alert.alert ?? `ZAP rule ${alert.pluginid}`,
        place: { type: "url", url: instance.uri, ...detailOf(instance) },
        ...(alert.confidence === falsePositive && { suppression: markedInZap }),
        ...(/^\d{1,9}$/.test(alert.pluginid) && {
            helpUri: `https://www.zaproxy.org/docs/alerts/${alert.pluginid}/`,
        }),
    };
}
const markedInZap = {
    kind: "external",
    status: "accepted",
    justification: "marked as a false positive in ZAP",
};
function ratingOf({ riskcode }) {
    if (riskcode === undefined)
        return (0,severity/* rate */.TS)({});
    const label = risks.get(riskcode);
    return label === undefined ? (0,severity/* rateForeignWord */.nF)(riskcode) : (0,severity/* rate */.TS)({ label });
}
function detailOf({ method = "", param = "" }) {
    const detail = [method, param].filter((part) => part !== "").join(" ");
    return detail === "" ? {} : { detail };
}

;// CONCATENATED MODULE: ./lib/formats/zap/schema.js

/** ZAP writes counts as strings. */
const writtenCount = {
    read(json) {
        const written = shape/* label */.Pf.read(json);
        if (!/^\d{1,12}$/.test(written)) {
            throw json.fault("malformed", `expected a count, found ${JSON.stringify(written.slice(0, 40))}`);
        }
        return Number(written);
    },
};
const instance = (0,shape/* object */.Ik)({
    uri: shape/* text */.Qq,
    method: (0,shape/* optional */.lq)(shape/* text */.Qq),
    param: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** One rule that struck at a site, with the requests that it struck at. */
const schema_alert = (0,shape/* object */.Ik)({
    pluginid: shape/* label */.Pf,
    alertRef: (0,shape/* optional */.lq)(shape/* label */.Pf),
    alert: (0,shape/* optional */.lq)(shape/* text */.Qq),
    name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    riskcode: (0,shape/* optional */.lq)(shape/* label */.Pf),
    confidence: (0,shape/* optional */.lq)(shape/* label */.Pf),
    count: (0,shape/* optional */.lq)(writtenCount),
    instances: (0,shape/* optional */.lq)((0,shape/* array */.YO)(instance)),
});
/** A site's name may come behind its alerts, which need it: they are read afterwards. */
const site = (0,shape/* object */.Ik)({
    "@name": shape/* text */.Qq,
    alerts: shape/* bookmarked */.GW,
});
/** What ZAP 2.17 remarks about its own run, such as the share of requests that failed. */
const insight = (0,shape/* object */.Ik)({
    level: (0,shape/* optional */.lq)(shape/* text */.Qq),
    key: (0,shape/* optional */.lq)(shape/* text */.Qq),
    description: (0,shape/* optional */.lq)(shape/* text */.Qq),
    statistic: (0,shape/* optional */.lq)(shape/* label */.Pf),
});

;// CONCATENATED MODULE: ./lib/formats/zap/read.js




/** Reads "traditional JSON" and "traditional JSON plus"; ZAP 2.4 and later. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new ZapReport(sink);
    const { "@version": version } = (0,shape/* readDocument */.u0)(json, (0,shape/* object */.Ik)({
        "@version": shape/* label */.Pf,
        site: (0,shape/* each */.__)(siteOf(report), () => report.site()),
        insights: (0,shape/* optional */.lq)((0,shape/* each */.__)(insight, (one) => report.insight(one))),
    }));
    sink.tool({ name: "ZAP", version });
    report.finish();
}
/** Reads a site, then its alerts. */
function siteOf(report) {
    return {
        read(json) {
            const { "@name": name, alerts } = site.read(json);
            json.revisit(alerts, () => (0,shape/* each */.__)(schema_alert, (one) => report.alert(name, one)).read(json));
        },
    };
}


/***/ })

};
