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


/***/ })

};
