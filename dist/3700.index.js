export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nearestFix),
/* harmony export */   R: () => (/* binding */ lowerBounds)
/* harmony export */ });
/** The nearest version without the vulnerability: the lowest above the installed one, else the highest there is. */
function nearestFix(fixed, installed) {
    const ascending = [...fixed].sort(compareVersions);
    if (installed === undefined)
        return ascending[0];
    return ascending.find((version) => compareVersions(version, installed) > 0) ?? ascending.at(-1);
}
/** The versions from which a range of unaffected versions begins: `>=1.0.0 <2.0.0 || >=2.3.1` begins at two. */
function lowerBounds(range) {
    return [...range.matchAll(/>=\s*([^\s|,]+)/g)].map(([, version = ""]) => version);
}
/** Compares by the numbers in two versions; enough to choose what to recommend, not to decide what is affected. */
function compareVersions(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function numbersOf(version) {
    return (version.match(/\d+/g) ?? []).map(Number);
}


/***/ }),

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

/***/ 53700:
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
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
// EXTERNAL MODULE: ./lib/domain/finding/fix.js
var fix = __webpack_require__(8405);
// EXTERNAL MODULE: ./lib/domain/finding/identifiers.js
var identifiers = __webpack_require__(39590);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/formats/osv-scanner/ecosystem.js

/** Ecosystems of the OSV schema, without their suffix (`Debian:12`), and the package URL type of each. */
const types = new Map([
    ["ConanCenter", "conan"],
    ["CRAN", "cran"],
    ["crates.io", "cargo"],
    ["Go", "golang"],
    ["GitHub Actions", "github"],
    ["Hackage", "hackage"],
    ["Hex", "hex"],
    ["Maven", "maven"],
    ["npm", "npm"],
    ["NuGet", "nuget"],
    ["Packagist", "composer"],
    ["Pub", "pub"],
    ["PyPI", "pypi"],
    ["RubyGems", "gem"],
    ["SwiftURL", "swift"],
]);
/** Distributions, with the type of their packages and the namespace that package URLs give them. */
const distributions = new Map([
    ["AlmaLinux", ["rpm", "almalinux"]],
    ["Alpine", ["apk", "alpine"]],
    ["Chainguard", ["apk", "chainguard"]],
    ["Debian", ["deb", "debian"]],
    ["Mageia", ["rpm", "mageia"]],
    ["openSUSE", ["rpm", "opensuse"]],
    ["Red Hat", ["rpm", "redhat"]],
    ["Rocky Linux", ["rpm", "rocky-linux"]],
    ["SUSE", ["rpm", "suse"]],
    ["Ubuntu", ["deb", "ubuntu"]],
    ["Wolfi", ["apk", "wolfi"]],
]);
/** Names a package of an OSV ecosystem; one that is not known here is `generic`, never left out. */
function purlOfPackage({ name, version, ecosystem = "" }) {
    const family = ecosystem.replace(/:.*$/s, "");
    const distribution = distributions.get(family);
    if (distribution === undefined)
        return (0,purl/* purlOfName */.Sh)(types.get(family) ?? "generic", name, version);
    const [type, namespace] = distribution;
    return (0,purl/* purlOf */.VA)({ type, namespace, name, version });
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/finding.js





function memberOf(vulnerability, packageName) {
    const { id, aliases = [], summary, details, severity = [], database_specific: specific } = vulnerability;
    const words = [specific?.severity, ...severity.map(({ score }) => score)];
    return {
        id,
        aliases,
        text: summary ?? details,
        labels: (0,identifiers/* distinct */.d)(words).filter((word) => (0,finding_severity/* severityOfLabel */.ze)(word) !== "unknown"),
        fixed: fixesOf(vulnerability, packageName),
    };
}
/** Commits are no versions that anybody can ask a package manager for. */
function fixesOf({ affected = [] }, packageName) {
    return affected
        .filter((one) => one.package?.name === packageName)
        .flatMap((one) => one.ranges ?? [])
        .filter((range) => range.type !== "GIT")
        .flatMap((range) => range.events ?? [])
        .flatMap((event) => event.fixed ?? []);
}
/** The finding that a package has the vulnerability that all records of a group are about. */
function findingOf({ package: found, origin, group, members }) {
    const { name, version } = found;
    const [ruleId = "(no id)"] = group.ids;
    const ids = [...group.ids, ...(group.aliases ?? []), ...members.flatMap((member) => member.aliases)];
    const fixedIn = (0,fix/* nearestFix */.C)(members.flatMap((member) => member.fixed), version);
    const subject = version === undefined || version === "" ? name : `${name}@${version}`;
    const text = members.find((member) => member.text !== undefined)?.text ?? ruleId;
    return {
        ruleId,
        aliases: (0,identifiers/* distinct */.d)(ids).filter((id) => id !== ruleId),
        rating: ratingOf(group, members),
        message: (0,message/* oneLine */.T)(`${subject}: ${text}`),
        place: { type: "package", purl: purlOfPackage(found) },
        package: {
            name,
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
        },
        ...(origin !== undefined && { layer: origin }),
        helpUri: `https://osv.dev/${encodeURIComponent(ruleId.slice(0, 80))}`,
    };
}
/** The worst of the score that OSV-Scanner worked out and of the words of its sources; vectors alone rate nothing. */
function ratingOf({ max_severity: score }, members) {
    const words = members.flatMap((member) => member.labels).map((label) => (0,finding_severity/* rate */.TS)({ label }));
    const cvssScore = score === undefined || score.trim() === "" ? undefined : Number(score);
    return words.reduce(worse, (0,finding_severity/* rate */.TS)({ cvssScore }));
}
function worse(a, b) {
    return (0,finding_severity/* compareSeverity */.zK)(b.severity, a.severity) > 0 ? b : a;
}
/** The tool fails a run for a licence that its allow-list lacks; how bad that is, it does not say. */
function licenceFindingOf(found, licence) {
    return {
        ruleId: "license-violation",
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({}),
        message: (0,message/* oneLine */.T)(`${found.name}: the licence ${licence} is not allowed`),
        place: { type: "package", purl: purlOfPackage(found) },
    };
}
/** The layer that brought a package in; base images have an index above 0 (OSV-Scanner 2, `image_metadata`). */
function originOf(found, layers) {
    const { image_origin_details: details, imageOrigin: origin } = found;
    const layer = details === undefined ? undefined : layers[details.index ?? 0];
    const digest = layer?.diff_id ?? origin?.layerID;
    if (digest === undefined)
        return undefined;
    const index = layer?.base_image_index;
    const isBase = index === undefined ? origin?.inBaseImage : index > 0;
    return { digest, ...(isBase !== undefined && { isBase }) };
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/schema.js

/** A string where there is one: databases put other things under `database_specific` too. */
const textIfAny = {
    isOptional: true,
    read(json) {
        if (json.kind() === "string")
            return json.text();
        json.skip();
        return undefined;
    },
};
/** An OSV record (https://ossf.github.io/osv-schema/), as far as it says how bad it is and what to do. */
const Vulnerability = (0,shape/* object */.Ik)({
    id: shape/* text */.Qq,
    aliases: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    summary: (0,shape/* optional */.lq)(shape/* text */.Qq),
    details: (0,shape/* optional */.lq)(shape/* text */.Qq),
    affected: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
        package: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ name: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
        ranges: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
            type: (0,shape/* optional */.lq)(shape/* text */.Qq),
            events: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ fixed: (0,shape/* optional */.lq)(shape/* text */.Qq) }))),
        }))),
    }))),
    severity: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ type: (0,shape/* optional */.lq)(shape/* text */.Qq), score: textIfAny }))),
    database_specific: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ severity: textIfAny })),
});
/** The records that are about one vulnerability. */
const Group = (0,shape/* object */.Ik)({
    ids: (0,shape/* array */.YO)(shape/* text */.Qq),
    aliases: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    max_severity: (0,shape/* optional */.lq)(shape/* label */.Pf),
});
const Package = (0,shape/* object */.Ik)({
    name: shape/* text */.Qq,
    version: (0,shape/* optional */.lq)(shape/* text */.Qq),
    ecosystem: (0,shape/* optional */.lq)(shape/* text */.Qq),
    image_origin_details: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ index: (0,shape/* optional */.lq)(shape/* count */.U9) })),
    imageOrigin: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ layerID: (0,shape/* optional */.lq)(shape/* text */.Qq), inBaseImage: (0,shape/* optional */.lq)(shape/* boolean */.zM) })),
});
/** A package that was found; `vulnerabilities` comes before the `groups` that explain it. */
const ScannedPackage = (0,shape/* object */.Ik)({
    package: Package,
    vulnerabilities: (0,shape/* optional */.lq)(shape/* bookmarked */.GW),
    groups: (0,shape/* optional */.lq)((0,shape/* array */.YO)(Group)),
    license_violations: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
});
const Layer = (0,shape/* object */.Ik)({ diff_id: (0,shape/* optional */.lq)(shape/* text */.Qq), base_image_index: (0,shape/* optional */.lq)(shape/* count */.U9) });
const Document = (0,shape/* object */.Ik)({
    results: shape/* bookmarked */.GW,
    image_metadata: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ layer_metadata: (0,shape/* optional */.lq)((0,shape/* array */.YO)(Layer)) })),
});

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/scan.js





/** Goes through scanned packages: one finding for each group of records, that is for each vulnerability. */
class Scan {
    #sink;
    #layers;
    #ids = new Set();
    #labels = new counter/* Counter */.p();
    #bands = new counter/* Counter */.p();
    #packages = 0;
    #vulnerabilities = 0;
    #groups = 0;
    constructor(sink, layers) {
        this.#sink = sink;
        this.#layers = layers;
    }
    package(scanned, json) {
        this.#packages++;
        const groups = scanned.groups ?? [];
        for (const group of groups)
            this.#count(group);
        const members = this.#membersOf(scanned, json);
        const origin = originOf(scanned.package, this.#layers);
        for (const group of groupsOf(members, groups)) {
            this.#sink.finding(findingOf({ package: scanned.package, origin, ...group }));
        }
        for (const licence of scanned.license_violations ?? []) {
            this.#sink.finding(licenceFindingOf(scanned.package, licence));
        }
    }
    finish(sources) {
        const sink = this.#sink;
        sink.record("sources", sources);
        sink.record("packages", this.#packages);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("distinctIds", this.#ids.size);
        sink.record("groups", this.#groups);
        sink.record("databaseSpecificSeverity", this.#labels.counts);
        sink.record("groupMaxSeverityBand", this.#bands.counts);
    }
    #count(group) {
        this.#groups++;
        const score = group.max_severity ?? "";
        this.#bands.add(score === "" ? "(absent)" : (0,finding_severity/* severityOfScore */.FL)(Number(score)));
    }
    #countLabel(label, json) {
        this.#labels.add(label ?? "(absent)");
        if (label === undefined || (0,finding_severity/* isKnownLabel */.av)(label))
            return;
        const found = JSON.stringify(label.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a severity, found ${found}`, json.pointer());
    }
    #membersOf({ package: { name }, vulnerabilities }, json) {
        const members = new Map();
        const visit = (vulnerability) => {
            this.#vulnerabilities++;
            this.#ids.add(vulnerability.id);
            this.#countLabel(vulnerability.database_specific?.severity, json);
            members.set(vulnerability.id, memberOf(vulnerability, name));
        };
        if (vulnerabilities !== undefined) {
            json.revisit(vulnerabilities, () => (0,shape/* each */.__)(Vulnerability, visit).read(json));
        }
        return members;
    }
}
/** The groups with their records; a record that no group names stands for itself, and none is lost. */
function groupsOf(members, groups) {
    const named = new Set(groups.flatMap((group) => group.ids));
    const single = [...members.keys()]
        .filter((id) => !named.has(id))
        .map((id) => ({ ids: [id], aliases: undefined, max_severity: undefined }));
    return [...groups, ...single].map((group) => ({
        group,
        members: group.ids.map((id) => members.get(id)).filter((member) => member !== undefined),
    }));
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/read.js




/** Reads the packages of each source; what is said about the layers of an image comes behind them. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const document = (0,shape/* readDocument */.u0)(json, Document);
    const image = document.image_metadata;
    sink.kinds([image === undefined ? "dependencies" : "image"]);
    sink.tool({ name: "osv-scanner", version: null });
    const scan = new Scan(sink, image?.layer_metadata ?? []);
    const result = (0,shape/* object */.Ik)({
        source: (0,shape/* object */.Ik)({ path: (0,shape/* optional */.lq)(shape/* text */.Qq) }),
        packages: (0,shape/* each */.__)(ScannedPackage, (scanned) => scan.package(scanned, json)),
    });
    json.revisit(document.results, () => scan.finish((0,shape/* each */.__)(result, () => undefined).read(json)));
}


/***/ })

};
