export const id = 1250;
export const ids = [1250];
export const modules = {

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

/***/ 91250:
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
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/eslint/report.js


/** Severities of messages (ESLint, "Configure Rules"). */
const labels = new Map([
    [1, "warning"],
    [2, "error"],
]);
/** Counts the messages of all files and hands them over as findings. */
class EslintReport {
    #sink;
    #counted = { errors: 0, warnings: 0, fatal: 0 };
    #claimed = {};
    #rules = new Set();
    #files = 0;
    #filesWithMessages = 0;
    #withFix = 0;
    #suppressed = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    file(claims, messages) {
        this.#files++;
        if (messages > 0)
            this.#filesWithMessages++;
        this.#claim("errors", claims.errorCount);
        this.#claim("warnings", claims.warningCount);
        this.#claim("fatal", claims.fatalErrorCount);
    }
    message(path, message) {
        if (message.fatal === true)
            this.#addFatal(path, message);
        if (message.fix === true)
            this.#withFix++;
        if (message.ruleId !== undefined)
            this.#rules.add(message.ruleId);
        if (message.severity === 1)
            this.#counted.warnings++;
        else
            this.#counted.errors++;
        this.#sink.finding(this.#finding(path, message));
    }
    suppressedMessage(path, message) {
        this.#suppressed++;
        const justification = (0,finding_message/* oneLine */.T)(message.suppressions?.justification ?? "");
        const suppression = {
            kind: "in-source",
            status: "accepted",
            ...(justification !== "" && { justification }),
        };
        this.#sink.finding({ ...this.#finding(path, message), suppression });
    }
    finish() {
        const { errors, warnings, fatal } = this.#counted;
        this.#sink.record("files", this.#files);
        this.#sink.record("filesWithMessages", this.#filesWithMessages);
        this.#sink.record("errors", errors);
        this.#sink.record("warnings", warnings);
        this.#sink.record("fatal", fatal);
        this.#sink.record("withFix", this.#withFix);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("suppressedMessages", this.#suppressed);
        for (const [name, claimed] of Object.entries(this.#claimed)) {
            this.#sink.claim(name, claimed, this.#counted[name]);
        }
        this.#diagnose();
    }
    #claim(name, value) {
        if (value !== undefined)
            this.#claimed[name] = (this.#claimed[name] ?? 0) + value;
    }
    /** No rule looked at a file that could not be parsed; ESLint's own SARIF calls such a run unsuccessful. */
    #addFatal(path, { message = "" }) {
        this.#counted.fatal++;
        const found = JSON.stringify((0,finding_message/* oneLine */.T)(message));
        this.#sink.diagnose("run-failed", `expected ${JSON.stringify(path)} to be parsed, found ${found}`);
    }
    #finding(path, message) {
        const { severity, line } = message;
        const label = severity === undefined ? undefined : (labels.get(severity) ?? String(severity));
        if (severity === undefined || !labels.has(severity))
            this.#unknown++;
        return {
            ruleId: message.ruleId ?? (message.fatal === true ? "(parsing error)" : "(no rule)"),
            aliases: [],
            rating: (0,finding_severity/* rate */.TS)({ label }),
            message: (0,finding_message/* oneLine */.T)(message.message ?? ""),
            place: {
                type: "file",
                path,
                ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
            },
        };
    }
    #diagnose() {
        if (this.#files === 0)
            this.#sink.diagnose("no-records", "expected at least one linted file, found none");
        if (this.#unknown > 0) {
            const message = `expected the severity 1 or 2, found neither in ${this.#unknown} messages`;
            this.#sink.diagnose("unknown-value", message);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/eslint/schema.js

const suppression = (0,shape/* object */.Ik)({ kind: (0,shape/* optional */.lq)(shape/* text */.Qq), justification: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/** A linting message (`Linter.LintMessage`). */
const lintMessage = (0,shape/* object */.Ik)({
    ruleId: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* number */.ai),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    line: (0,shape/* optional */.lq)(shape/* number */.ai),
    fatal: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    fix: (0,shape/* optional */.lq)(shape/* present */.Eb),
    suppressions: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(suppression)),
});
/** What a file's result (`ESLint.LintResult`) says besides its messages. */
const resultFields = {
    filePath: shape/* text */.Qq,
    errorCount: (0,shape/* optional */.lq)(shape/* count */.U9),
    warningCount: (0,shape/* optional */.lq)(shape/* count */.U9),
    fatalErrorCount: (0,shape/* optional */.lq)(shape/* count */.U9),
};

;// CONCATENATED MODULE: ./lib/formats/eslint/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new EslintReport(sink);
    const results = (0,shape/* each */.__)(resultOf(report), () => undefined);
    sink.tool({ name: "ESLint", version: null });
    (0,shape/* readDocument */.u0)(json, (0,shape/* eitherKind */.Yi)({ array: results, object: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ results }), (whole) => whole.results) }));
    report.finish();
}
/** Passes the messages of a file over until its path is known, wherever that stands. */
function resultOf(report) {
    const fields = (0,shape/* object */.Ik)({ ...resultFields, messages: bookmarked, suppressedMessages: (0,shape/* optional */.lq)(bookmarked) });
    return {
        read(json) {
            const { messages, suppressedMessages, ...claims } = fields.read(json);
            const path = claims.filePath;
            const visit = (message) => report.message(path, message);
            const visitSuppressed = (message) => report.suppressedMessage(path, message);
            report.file(claims, readAt(json, messages, visit));
            readAt(json, suppressedMessages, visitSuppressed);
        },
    };
}
const bookmarked = {
    read(json) {
        const place = json.bookmark();
        json.skip();
        return place;
    },
};
function readAt(json, place, visit) {
    let total = 0;
    if (place !== undefined) {
        json.revisit(place, () => {
            total = (0,shape/* each */.__)(lintMessage, visit).read(json);
        });
    }
    return total;
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
