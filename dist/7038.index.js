export const id = 7038;
export const ids = [7038];
export const modules = {

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   av: () => (/* binding */ isKnownLabel),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nF: () => (/* binding */ rateForeignWord),
/* harmony export */   zK: () => (/* binding */ compareSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* unused harmony export severityOfLevel */
/** From worst to best; `unknown` is apart and never better than what policy says it is. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
const ranks = {
    critical: 5,
    high: 4,
    medium: 3,
    low: 2,
    info: 1,
    unknown: 0,
};
/** Compares severities: positive if `a` is worse than `b`. */
function compareSeverity(a, b) {
    return ranks[a] - ranks[b];
}
const labels = new Map([
    ["critical", "critical"],
    ["blocker", "critical"],
    ["high", "high"],
    ["important", "high"],
    ["serious", "high"],
    ["major", "high"],
    ["error", "high"],
    ["medium", "medium"],
    ["moderate", "medium"],
    ["warning", "medium"],
    ["warn", "medium"],
    ["low", "low"],
    ["minor", "low"],
    ["note", "low"],
    ["negligible", "info"],
    ["info", "info"],
    ["informational", "info"],
    ["information", "info"],
    ["none", "info"],
]);
/** Maps a tool's own word. Words outside the vocabulary are unknown, never harmless. */
function severityOfLabel(label) {
    return labels.get(label.trim().toLowerCase()) ?? "unknown";
}
/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
function isKnownLabel(label) {
    return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}
/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
function severityOfLevel(level) {
    switch (level) {
        case "error":
            return "high";
        case "warning":
            return "medium";
        case "note":
            return "low";
        case "none":
            return "info";
        default:
            return "unknown";
    }
}
/** Rates a word outside the tool's vocabulary: unknown, even where another tool would mean something by it. */
function rateForeignWord(native) {
    return { severity: "unknown", source: "label", native };
}
/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
function rate(clues) {
    const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
    const [first] = known;
    if (first === undefined)
        return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
    if (first.source === "level")
        return first;
    return known
        .filter((rating) => rating.source !== "level")
        .reduce((worst, rating) => (compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}
function ratings(clues) {
    const found = [];
    const { label, securitySeverity, cvssScore, level } = clues;
    if (label !== undefined)
        found.push({ severity: severityOfLabel(label), source: "label", native: label });
    if (securitySeverity !== undefined)
        found.push(ofSecuritySeverity(securitySeverity));
    if (cvssScore !== undefined) {
        found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
    }
    if (level !== undefined)
        found.push({ severity: severityOfLevel(level), source: "level", native: level });
    return found;
}
/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native) {
    const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
    const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
    return { severity, source: "security-severity", native };
}


/***/ }),

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


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ array),
  GW: () => (/* binding */ bookmarked),
  zM: () => (/* binding */ shape_boolean),
  U9: () => (/* binding */ count),
  __: () => (/* binding */ each),
  Yi: () => (/* binding */ eitherKind),
  jO: () => (/* binding */ entries),
  Kb: () => (/* binding */ excerpt),
  Ku: () => (/* binding */ firstOf),
  Pf: () => (/* binding */ label),
  A7: () => (/* binding */ mapOf),
  CV: () => (/* binding */ mapped),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Eb: () => (/* binding */ present),
  u0: () => (/* binding */ readDocument),
  bv: () => (/* binding */ readStream),
  Qq: () => (/* binding */ shape_text),
  Vm: () => (/* binding */ word)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/syntax/json/keys.js
const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;
/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
class KeyOrder {
    #known = [];
    /** What the key at a place was the last time. */
    at(place) {
        return this.#known[place];
    }
    learn(place, key) {
        if (place >= mostKeys || key.length > longestKey || !printable.test(key))
            return;
        this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/shape.js


/** What was seen is kept in the bits of one number. */
const mostFields = 31;
const shape_text = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
const word = { read: (json) => json.word() };
const number = { read: (json) => json.number() };
const shape_boolean = { read: (json) => json.boolean() };
/** The beginning of a string that may be long. */
function excerpt(mostBytes) {
    return { read: (json) => json.excerpt(mostBytes) };
}
/** A whole number of zero or more: counts, lines, indices. */
const count = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw json.fault("malformed", `expected a count, found ${value}`);
        return value;
    },
};
/** A string, or a number written as one: tools differ on ids, versions and scores. */
const label = {
    read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};
/** Skips the value; for keys whose presence alone matters. */
const present = {
    read(json) {
        json.skip();
        return true;
    },
};
/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
const bookmarked = {
    read(json) {
        const bookmark = json.bookmark();
        json.skip();
        return bookmark;
    },
};
/** A key that may be absent or null. */
function optional(shape) {
    return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}
/** An object with the named keys; all others are skipped. */
function object(fields) {
    const names = Object.keys(fields);
    const places = new Map(names.map((name, place) => [name, place]));
    const shapes = names.map((name) => fields[name]);
    if (names.length > mostFields)
        throw new errors/* InternalError */.Gd("bug", `a shape has more than ${mostFields} keys`);
    const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
    const blank = Object.fromEntries(names.map((name) => [name, undefined]));
    const order = new KeyOrder();
    return {
        read(json) {
            const result = { ...blank };
            let seen = 0;
            json.enterObject();
            let at = 0;
            for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
                const place = places.get(key);
                if (place === undefined)
                    json.skip();
                else {
                    seen = once(json, key, seen, 1 << place);
                    result[key] = shapes[place].read(json);
                }
            }
            if ((seen & required) !== required)
                throw missing(json, names, required & ~seen);
            return result;
        },
    };
}
/** Adds a key to those that were seen. */
function once(json, key, seen, bit) {
    if ((seen & bit) !== 0)
        throw json.fault("duplicate-key", `expected the key "${key}" once`);
    return seen | bit;
}
function missing(json, names, places) {
    const name = names.find((_, place) => (places & (1 << place)) !== 0);
    return json.fault("malformed", `expected the key "${name}", found an object without it`);
}
/** An array that is kept whole. For arrays that grow with the report use `each`. */
function array(element) {
    return {
        read(json) {
            const elements = [];
            json.array(() => elements.push(element.read(json)));
            return elements;
        },
    };
}
/** The first element of an array; the others are skipped. */
function firstOf(element) {
    return {
        read(json) {
            let first;
            json.array((index) => {
                if (index === 0)
                    first = element.read(json);
                else
                    json.skip();
            });
            return first;
        },
    };
}
/** Hands each element to `visit` and keeps none; yields how many there were. */
function each(element, visit) {
    return {
        read(json) {
            let total = 0;
            json.array((index) => {
                visit(element.read(json), index);
                total++;
            });
            return total;
        },
    };
}
/** An object used as a map; hands each entry to `visit` and yields how many there were. */
function entries(value, visit) {
    return {
        read(json) {
            const seen = new Set();
            json.object((key) => {
                if (seen.has(key))
                    throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
                seen.add(key);
                visit(key, value.read(json));
            });
            return seen.size;
        },
    };
}
/** An object used as a map, kept whole. */
function mapOf(value) {
    return {
        read(json) {
            const map = new Map();
            entries(value, (key, entry) => map.set(key, entry)).read(json);
            return map;
        },
    };
}
/** Reads by the kind of the value, where a tool writes one thing in two ways. */
function eitherKind(shapes) {
    return {
        read(json) {
            const kind = json.kind();
            const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
            if (shape === undefined)
                throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
            return shape.read(json);
        },
    };
}
/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
function mapped(shape, into) {
    return { ...shape, read: (json) => into(shape.read(json)) };
}
/** Reads a whole document: one value and nothing behind it. */
function readDocument(json, shape) {
    const value = shape.read(json);
    json.finish();
    return value;
}
/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
function readStream(json, shape, visit) {
    let total = 0;
    for (; json.kind() !== "end"; total++)
        visit(shape.read(json));
    return total;
}


/***/ })

};
