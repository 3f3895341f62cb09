export const id = 5379;
export const ids = [5379];
export const modules = {

/***/ 39590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identifiersIn),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
const pattern = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
/** The CVE and GHSA identifiers that a text names, such as the address of an advisory, in their usual spelling. */
function identifiersIn(text) {
    return [...(text ?? "").matchAll(pattern)].map(([id]) => /^c/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
}
/** Each identifier once, in the order given, without the ones that are missing. */
function distinct(ids) {
    return [...new Set(ids.filter((id) => id !== undefined && id !== ""))];
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

/***/ 13753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ purlOfName),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/** Types whose names are not case-sensitive (purl specification, "known types"). */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "golang", "pypi"]);
/** What parts the namespace from the name in the names that people write. */
const separators = new Map([
    ["composer", "/"],
    ["github", "/"],
    ["golang", "/"],
    ["maven", ":"],
    ["npm", "/"],
]);
/** Builds the canonical package URL of a package, without qualifiers, so that all tools name it alike. */
function purlOf(coordinates) {
    const { type, namespace, name, version } = normalised(coordinates);
    const path = [...namespace.split("/").filter((part) => part !== ""), name].map(encode).join("/");
    return `pkg:${type}/${path}${version === undefined || version === "" ? "" : `@${encode(version)}`}`;
}
/** Builds the package URL for a name as people write it: `@scope/name`, `group:artifact`, `github.com/a/b`. */
function purlOfName(type, fullName, version) {
    const separator = separators.get(type);
    const split = separator === undefined ? -1 : fullName.lastIndexOf(separator);
    return purlOf({
        type,
        namespace: split > 0 ? fullName.slice(0, split) : "",
        name: fullName.slice(split > 0 ? split + 1 : 0),
        version,
    });
}
/** Brings a package URL into canonical form, without qualifiers and subpath; undefined if it is none. */
function canonicalPurl(purl) {
    const bare = purl.replace(/[?#].*$/s, "");
    const [, type, path] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+(.+)$/is.exec(bare) ?? [];
    if (type === undefined || path === undefined)
        return undefined;
    const nameStart = path.lastIndexOf("/") + 1;
    const [name = "", version] = split(path.slice(nameStart), "@");
    if (name === "")
        return undefined;
    const namespace = decode(path.slice(0, nameStart));
    return purlOf({
        type,
        namespace,
        name: decode(name),
        version: version === undefined ? undefined : decode(version),
    });
}
function split(text, separator) {
    const at = text.lastIndexOf(separator);
    return at <= 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function normalised(coordinates) {
    const type = coordinates.type.toLowerCase();
    const adjust = (text) => (lowerCased.has(type) ? text.toLowerCase() : text);
    const name = adjust(coordinates.name);
    return {
        type,
        namespace: adjust(coordinates.namespace),
        name: type === "pypi" ? name.replaceAll("_", "-") : name,
        version: versionOf(type, coordinates.version),
    };
}
/** Versions of Go modules begin with `v`; some databases leave it out. */
function versionOf(type, version) {
    return type === "golang" && version !== undefined && /^\d/.test(version) ? `v${version}` : version;
}
/** Percent-encodes all but letters, digits and `.-_~:` (purl specification, "character encoding"). */
function encode(part) {
    return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"))
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Decodes what is encoded and leaves a lone `%` alone: a tool's slip must not lose a finding. */
function decode(part) {
    return part.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
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

/***/ 87760:
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
// EXTERNAL MODULE: ./lib/domain/finding/identifiers.js
var identifiers = __webpack_require__(39590);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/govulncheck/vulnerability.js



const nearness = { called: 2, imported: 1, required: 0 };
const phrases = {
    called: "is called",
    imported: "is in an imported package",
    required: "is in a required module",
};
function levelOf(frame) {
    if (frame.function !== undefined)
        return "called";
    return frame.package === undefined ? "required" : "imported";
}
function deeper(a, b) {
    return nearness[a] >= nearness[b] ? a : b;
}
/** The finding that a module has a vulnerability that the code reaches as far as the level says. */
function findingOf(vulnerability, context) {
    const { id, module, version, fixedIn, level } = vulnerability;
    const { aliases = [], text, url, scanLevel } = context;
    const subject = version === undefined ? module : `${module}@${version}`;
    return {
        ruleId: id,
        aliases,
        rating: (0,severity/* rate */.TS)({ level: sarifLevel(level, scanLevel) }),
        message: (0,message/* oneLine */.T)(`${subject}: ${text ?? id} (the vulnerable code ${phrases[level]})`),
        place: { type: "package", purl: (0,purl/* purlOfName */.Sh)("golang", module, version) },
        package: {
            name: module,
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
        },
        ...(url !== undefined && { helpUri: url }),
    };
}
/**
 * The level that govulncheck itself gives in SARIF (`internal/sarif/handler.go`): the Go database has no severities.
 * A scan that could not have seen a call does not prove that there is none.
 */
function sarifLevel(level, scanLevel) {
    switch (scanLevel) {
        case "symbol":
            return { called: "error", imported: "warning", required: "note" }[level];
        case "package":
            return level === "required" ? "warning" : "error";
        default:
            return "error";
    }
}

;// CONCATENATED MODULE: ./lib/formats/govulncheck/scan.js




const fetching = "Fetching vulnerabilities from the database";
const checking = "Checking the ";
/**
 * Goes through the messages of one scan. The same vulnerability is told once for the module, once for the package
 * and once for each symbol, so findings are put together and told at the end.
 */
class Scan {
    #sink;
    #advisories = new Map();
    #vulnerabilities = new Map();
    #config;
    #entries = 0;
    #findings = 0;
    #hasScanned = false;
    #isFetching = false;
    constructor(sink) {
        this.#sink = sink;
    }
    message({ config, SBOM, progress, osv, finding }) {
        if (config !== undefined)
            this.#config = config;
        if (SBOM !== undefined)
            this.#hasScanned = true;
        if (progress !== undefined)
            this.#progress(progress.message ?? "");
        if (osv !== undefined)
            this.#entry(osv);
        if (finding !== undefined)
            this.#finding(finding);
    }
    finish() {
        const config = this.#config;
        if (config === undefined) {
            throw new fault/* ReportFault */.p("malformed", 'expected a message "config", found none', "");
        }
        this.#describe(config);
        this.#record();
        for (const [, vulnerability] of this.#vulnerabilities) {
            const advisory = this.#advisories.get(vulnerability.id);
            this.#sink.finding(findingOf(vulnerability, { ...advisory, scanLevel: config.scan_level }));
        }
        this.#diagnoseFailure();
    }
    /** Without SBOM (before govulncheck 1.1.4) progress is the only sign that packages could be loaded. */
    #progress(message) {
        this.#hasScanned = true;
        if (message.startsWith(fetching))
            this.#isFetching = true;
        if (message.startsWith(checking))
            this.#isFetching = false;
    }
    #entry(entry) {
        this.#entries++;
        this.#hasScanned = true;
        this.#isFetching = false;
        const { aliases, summary, details, database_specific: specific } = entry;
        const text = summary ?? details;
        this.#advisories.set(entry.id, {
            aliases: (0,identifiers/* distinct */.d)(aliases ?? []),
            text: text === undefined ? undefined : (0,message/* oneLine */.T)(text),
            url: specific?.url,
        });
    }
    #finding({ osv, fixed_version: fixedIn, trace }) {
        this.#findings++;
        this.#hasScanned = true;
        if (trace === undefined) {
            throw new fault/* ReportFault */.p("malformed", "expected a trace with a frame, found none", "/finding/trace");
        }
        const key = JSON.stringify([osv, trace.module, trace.version]);
        const level = levelOf(trace);
        const known = this.#vulnerabilities.get(key);
        this.#vulnerabilities.set(key, {
            id: osv,
            module: trace.module,
            version: trace.version,
            fixedIn: fixedIn ?? known?.fixedIn,
            level: known === undefined ? level : deeper(known.level, level),
        });
    }
    #describe({ scanner_name: name, scanner_version: version, scan_level: level }) {
        this.#sink.tool({ name: name ?? "govulncheck", version: version ?? null });
        if (level === undefined || ["symbol", "package", "module"].includes(level))
            return;
        const found = JSON.stringify(level.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a scan level, found ${found}`, "/config/scan_level");
    }
    #record() {
        const sink = this.#sink;
        sink.record("osvEntries", this.#entries);
        sink.record("findings", this.#findings);
        sink.record("distinctOsvInFindings", this.#distinct(["called", "imported", "required"]));
        sink.record("distinctCalled", this.#distinct(["called"]));
        sink.record("distinctImportedPackage", this.#distinct(["called", "imported"]));
    }
    #distinct(levels) {
        const found = [...this.#vulnerabilities.values()].filter(({ level }) => levels.includes(level));
        return new Set(found.map(({ id }) => id)).size;
    }
    /** Code that does not build, or a pattern without packages, ends the stream after its configuration. */
    #diagnoseFailure() {
        if (!this.#hasScanned) {
            this.#sink.diagnose("run-failed", "expected a scan after the configuration, found the end of the stream");
        }
        else if (this.#isFetching) {
            this.#sink.diagnose("run-failed", "expected the database to be fetched, found the end of the stream");
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/govulncheck/schema.js

const Config = (0,shape/* object */.Ik)({
    protocol_version: shape/* text */.Qq,
    scanner_name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    scanner_version: (0,shape/* optional */.lq)(shape/* text */.Qq),
    scan_level: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const Entry = (0,shape/* object */.Ik)({
    id: shape/* text */.Qq,
    aliases: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    summary: (0,shape/* optional */.lq)(shape/* text */.Qq),
    details: (0,shape/* optional */.lq)(shape/* text */.Qq),
    database_specific: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ url: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});
/** The first frame of a trace is the vulnerable symbol, package or module; the others say who calls it. */
const Frame = (0,shape/* object */.Ik)({
    module: shape/* text */.Qq,
    version: (0,shape/* optional */.lq)(shape/* text */.Qq),
    package: (0,shape/* optional */.lq)(shape/* text */.Qq),
    function: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const Finding = (0,shape/* object */.Ik)({ osv: shape/* text */.Qq, fixed_version: (0,shape/* optional */.lq)(shape/* text */.Qq), trace: (0,shape/* firstOf */.Ku)(Frame) });
/** A message of the stream: exactly one of its fields is filled in. */
const Message = (0,shape/* object */.Ik)({
    config: (0,shape/* optional */.lq)(Config),
    SBOM: (0,shape/* optional */.lq)(shape/* present */.Eb),
    progress: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ message: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    osv: (0,shape/* optional */.lq)(Entry),
    finding: (0,shape/* optional */.lq)(Finding),
});

;// CONCATENATED MODULE: ./lib/formats/govulncheck/read.js




/** Reads the stream of messages; nothing in it tells its end. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const scan = new Scan(sink);
    const messages = (0,shape/* readStream */.bv)(json, Message, (message) => scan.message(message));
    sink.record("messages", messages);
    scan.finish();
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
