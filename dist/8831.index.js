export const id = 8831;
export const ids = [8831];
export const modules = {

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ asLineHash)
/* harmony export */ });
const hashLike = /^[\w:.+/=-]{4,400}$/;
/**
 * Takes a tool's own hash of a finding if it is one: Semgrep writes "requires login" for all findings alike, which
 * would make one finding of many.
 */
function asLineHash(hash) {
    return hash !== undefined && hashLike.test(hash) ? hash : undefined;
}


/***/ }),

/***/ 15817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;
/** Makes one line for people out of what a tool wrote. */
function oneLine(text) {
    const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
    const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}


/***/ }),

/***/ 25254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayQuoteSecrets)
/* harmony export */ });
const aboutSecrets = /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;
/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
function mayQuoteSecrets(...names) {
    return names.some((name) => name !== undefined && aboutSecrets.test(name));
}


/***/ }),

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

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counter)
/* harmony export */ });
/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";
/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
class Counter {
    #counts = new Map();
    add(name, by = 1) {
        const known = this.#counts.get(name);
        if (known !== undefined)
            known.total += by;
        else if (this.#counts.size < mostNames || name === others)
            this.#counts.set(name, { total: by });
        else
            this.add(others, by);
    }
    get counts() {
        return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
    }
}


/***/ }),

/***/ 18831:
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
// EXTERNAL MODULE: ./lib/domain/finding/line-hash.js
var line_hash = __webpack_require__(30767);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/secrecy.js
var secrecy = __webpack_require__(25254);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/semgrep-json/report.js





const severities = new Set([
    "CRITICAL",
    "ERROR",
    "HIGH",
    "WARNING",
    "MEDIUM",
    "LOW",
    "INFO",
    "INVENTORY",
    "EXPERIMENT",
]);
const withheld = "requires login";
const mostRules = 100_000;
/** Counts matches and errors; matches become findings. */
class SemgrepReport {
    #sink;
    #bySeverity = new counter/* Counter */.p();
    #byImpact = new counter/* Counter */.p();
    #warnings = new counter/* Counter */.p();
    #rules = new Set();
    #results = 0;
    #ignored = 0;
    #errors = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    match(match) {
        const { severity = "(absent)", metadata, is_ignored: isIgnored = false } = match.extra;
        this.#results++;
        this.#bySeverity.add(severity);
        this.#byImpact.add(metadata?.impact ?? "(absent)");
        if (this.#rules.size < mostRules)
            this.#rules.add(match.check_id);
        if (!severities.has(severity))
            this.#unknown++;
        if (isIgnored)
            this.#ignored++;
        const suppression = { kind: "in-source", status: "accepted" };
        this.#sink.finding({ ...findingOf(match), ...(isIgnored && { suppression }) });
    }
    /** An error of level "error" stops rules or the whole scan; lesser ones leave out a file (`Core_error.ml`). */
    error({ level, type = "unknown type", message = "", path }, pointer) {
        this.#errors++;
        if (level === "info")
            return;
        if (level === "warn" || level === "warning") {
            this.#warnings.add(type);
            return;
        }
        const where = path === undefined ? "" : ` in ${JSON.stringify(path)}`;
        const found = `${JSON.stringify(type)}${where}: ${JSON.stringify((0,finding_message/* oneLine */.T)(message))}`;
        this.#sink.diagnose("tool-error", `expected a scan without errors, found ${found}`, pointer);
    }
    skipped(rules) {
        if (rules.length === 0)
            return;
        const message = `expected all rules to be run, found ${rules.length} skipped: ${rules.slice(0, 5).join(", ")}`;
        this.#sink.diagnose("skipped-input", message, "/skipped_rules");
    }
    finish(scanned) {
        this.#sink.record("results", this.#results);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        this.#sink.record("byMetadataImpact", this.#byImpact.counts);
        this.#sink.record("ignored", this.#ignored);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("errors", this.#errors);
        if (scanned !== undefined)
            this.#sink.record("scanned", scanned);
        this.#diagnose(scanned);
    }
    #diagnose(scanned) {
        const warnings = [...this.#warnings.counts].map(([type, total]) => `${total} × ${(0,finding_message/* oneLine */.T)(type)}`);
        if (warnings.length > 0) {
            const message = `expected all code to be analysed, found ${warnings.slice(0, 8).join(", ")}`;
            this.#sink.diagnose("partial-scan", message, "/errors");
        }
        if (this.#unknown > 0) {
            const message = `expected a severity of Semgrep's, found none in ${this.#unknown} results`;
            this.#sink.diagnose("unknown-value", message, "/results");
        }
        if (scanned === 0) {
            this.#sink.diagnose("no-records", "expected at least one scanned file, found none", "/paths/scanned");
        }
    }
}
function findingOf(match) {
    const { check_id: ruleId, path, start, extra } = match;
    const mayQuote = !(0,secrecy/* mayQuoteSecrets */.p)(ruleId);
    const helpUri = [extra.metadata?.source, extra.metadata?.shortlink].find((uri) => uri?.startsWith("https://"));
    return {
        ruleId,
        aliases: [],
        rating: ratingOf(extra.severity),
        message: mayQuote ? (0,finding_message/* oneLine */.T)(extra.message ?? "") : ruleId,
        place: placeOf(path, start?.line ?? 0, extra, mayQuote),
        ...(helpUri !== undefined && { helpUri }),
    };
}
/** Semgrep's own table has INFO for low severity; the word alone would pass for no severity at all. */
function ratingOf(label) {
    return label === "INFO" ? { severity: "low", source: "label", native: label } : (0,severity/* rate */.TS)({ label });
}
function placeOf(path, line, extra, mayQuote) {
    const lineHash = (0,line_hash/* asLineHash */.r)(extra.fingerprint);
    const lines = extra.lines ?? withheld;
    const snippet = lineHash === undefined && mayQuote && lines !== withheld ? lines.trim().slice(0, 500) : "";
    return {
        type: "file",
        path,
        ...(line > 0 && { line }),
        ...(lineHash !== undefined && { lineHash }),
        ...(snippet !== "" && { snippet }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/schema.js

const metadata = (0,shape/* object */.Ik)({ impact: (0,shape/* optional */.lq)(shape/* text */.Qq), shortlink: (0,shape/* optional */.lq)(shape/* text */.Qq), source: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/** `cli_match` of Semgrep's interface (`semgrep_output_v1.atd`). */
const match = (0,shape/* object */.Ik)({
    check_id: shape/* text */.Qq,
    path: shape/* text */.Qq,
    start: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ line: (0,shape/* optional */.lq)(shape/* count */.U9) })),
    extra: (0,shape/* object */.Ik)({
        message: (0,shape/* optional */.lq)(shape/* text */.Qq),
        severity: (0,shape/* optional */.lq)(shape/* label */.Pf),
        metadata: (0,shape/* optional */.lq)(metadata),
        fingerprint: (0,shape/* optional */.lq)(shape/* text */.Qq),
        lines: (0,shape/* optional */.lq)(shape/* text */.Qq),
        is_ignored: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    }),
});
/** The type of an error: a word, or a list that begins with it (`["PartialParsing", […]]`). */
const errorType = (0,shape/* eitherKind */.Yi)({ string: shape/* text */.Qq, array: firstWord() });
function firstWord() {
    return {
        read(json) {
            let word;
            json.array((index) => {
                if (index === 0 && json.kind() === "string")
                    word = json.text();
                else
                    json.skip();
            });
            return word;
        },
    };
}
/** `cli_error`. */
const scanError = (0,shape/* object */.Ik)({
    level: (0,shape/* optional */.lq)(shape/* text */.Qq),
    type: (0,shape/* optional */.lq)(errorType),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    path: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** What was looked at. */
const paths = (0,shape/* object */.Ik)({ scanned: (0,shape/* optional */.lq)((0,shape/* each */.__)(shape/* present */.Eb, () => undefined)) });
/** Rules that this version cannot run. */
const skippedRules = (0,shape/* mapped */.CV)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ rule_id: (0,shape/* optional */.lq)(shape/* text */.Qq) })), (all) => all.map(({ rule_id: id }) => id ?? "?"));

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/read.js




/** Reads what `semgrep scan --json` and `opengrep scan --json` write. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SemgrepReport(sink);
    const log = (0,shape/* readDocument */.u0)(json, (0,shape/* object */.Ik)({
        version: (0,shape/* optional */.lq)(shape/* text */.Qq),
        results: (0,shape/* each */.__)(match, (one) => report.match(one)),
        errors: (0,shape/* each */.__)(scanError, (one) => report.error(one, json.pointer())),
        paths: paths,
        skipped_rules: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(skippedRules, (rules) => report.skipped(rules))),
    }));
    sink.tool({ name: "Semgrep", version: log.version ?? null });
    report.finish(log.paths.scanned);
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
