export const id = 1807;
export const ids = [1807];
export const modules = {

/***/ 12003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/** `vcs_url` qualifier of a purl that ends in a commit: `…?vcs_url=git%2Bhttps://host/repo%40<sha>`. */
const pinnedSource = /[?&]vcs_url=[^&#]{1,2000}?(?:@|%40)([0-9a-f]{40}|[0-9a-f]{64})(?:[&#]|$)/i;
/** The commit that a component was made from, where its purl says so. */
function commitOf({ purl }) {
    return purl === undefined ? undefined : pinnedSource.exec(purl)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 51807:
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
// EXTERNAL MODULE: ./lib/domain/component/revision.js
var revision = __webpack_require__(12003);
;// CONCATENATED MODULE: ./lib/formats/spdx-json/relationships.js
/** Types that say that the first element needs the second (SPDX 2.3 §11.1). */
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Types that say that the second element needs the first. */
const neededBy = new Set([
    "DEPENDENCY_OF",
    "CONTAINED_BY",
    "BUILD_DEPENDENCY_OF",
    "DEV_DEPENDENCY_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "PROVIDED_DEPENDENCY_OF",
    "RUNTIME_DEPENDENCY_OF",
    "TEST_DEPENDENCY_OF",
    "PREREQUISITE_FOR",
]);
/** Values that say that there is no element, or that nobody knows (SPDX 2.3 §11.1). */
const nothing = new Set(["NONE", "NOASSERTION"]);
/** The edge of the dependency graph that a relationship stands for, if it stands for one. */
function dependencyOf(relationship) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (nothing.has(relatedSpdxElement))
        return undefined;
    if (needs.has(relationshipType))
        return { from: spdxElementId, to: [relatedSpdxElement] };
    if (neededBy.has(relationshipType))
        return { from: relatedSpdxElement, to: [spdxElementId] };
    return undefined;
}
/** The element that a relationship says the document is about. */
function describedBy(relationship, document) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (relationshipType === "DESCRIBES" && spdxElementId === document)
        return relatedSpdxElement;
    if (relationshipType === "DESCRIBED_BY" && relatedSpdxElement === document)
        return spdxElementId;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/report.js


const versions = new Set(["SPDX-2.2", "SPDX-2.3"]);
/** Every SPDX 2 document has this identifier (§6.3). */
const documentId = "SPDXRef-DOCUMENT";
/** `Tool: syft-1.6.0`: the version is what stands behind the last hyphen before a digit. */
const toolCreator = /^Tool: (.+?)(?:-(v?\d[^\s]*))?$/;
/** Passes on what an SPDX document says and counts it. */
class SpdxReport {
    #sink;
    #described = new Set();
    #counted = { packages: 0, withPurl: 0, concluded: 0, declared: 0, subjects: 0 };
    #files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    relationship(relationship) {
        const described = describedBy(relationship, documentId);
        if (described !== undefined)
            this.#described.add(described);
        const dependency = dependencyOf(relationship);
        if (dependency !== undefined)
            this.#sink.dependency(dependency);
    }
    document(document) {
        const { spdxVersion, creationInfo, documentDescribes = [], files = 0, relationships = 0 } = document;
        if (!versions.has(spdxVersion)) {
            const expected = [...versions].join(" or ");
            const found = JSON.stringify(spdxVersion);
            this.#sink.diagnose("unsupported-version", `expected ${expected}, found ${found}`, "/spdxVersion");
        }
        for (const id of documentDescribes)
            this.#described.add(id);
        this.#tool(creationInfo?.creators ?? []);
        this.#files = files;
        this.#sink.record("files", files);
        this.#sink.record("relationships", relationships);
        this.#sink.record("documentDescribes", documentDescribes.length);
    }
    package({ component, isConcluded, isDeclared }) {
        this.#counted.packages++;
        if (component.purl !== undefined)
            this.#counted.withPurl++;
        if (isConcluded)
            this.#counted.concluded++;
        if (isDeclared)
            this.#counted.declared++;
        this.#sink.component(component);
        if (this.#described.has(component.ref))
            this.#describe(component);
    }
    finish() {
        const { packages, withPurl, concluded, declared, subjects } = this.#counted;
        this.#sink.record("packages", packages);
        this.#sink.record("packagesWithPurl", withPurl);
        this.#sink.record("packagesLicenseConcludedKnown", concluded);
        this.#sink.record("packagesLicenseDeclaredKnown", declared);
        if (packages + this.#files === subjects) {
            this.#sink.diagnose("no-records", "expected at least one package inside the described one, found none");
        }
    }
    /** A document may describe several packages; which of them the build made is then for nobody to say. */
    #describe(component) {
        this.#counted.subjects++;
        if (this.#counted.subjects > 1) {
            const found = JSON.stringify(component.name);
            this.#sink.diagnose("note", `expected one described package, found ${found} as well`);
            return;
        }
        this.#sink.subject(component);
        const commit = (0,revision/* commitOf */.D)(component);
        if (commit !== undefined)
            this.#sink.revision(commit);
    }
    #tool(creators) {
        const [, name, version] = creators.map((creator) => toolCreator.exec(creator)).find((match) => match !== null) ?? [];
        if (name !== undefined)
            this.#sink.tool({ name, version: version ?? null });
    }
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/schema.js

const ExternalRef = shape/* object */.Ik({ referenceType: shape/* optional */.lq(shape/* text */.Qq), referenceLocator: shape/* optional */.lq(shape/* text */.Qq) });
const PackageFields = shape/* object */.Ik({
    SPDXID: shape/* text */.Qq,
    name: shape/* text */.Qq,
    versionInfo: shape/* optional */.lq(shape/* label */.Pf),
    externalRefs: shape/* optional */.lq(shape/* array */.YO(ExternalRef)),
    licenseConcluded: shape/* optional */.lq(shape/* text */.Qq),
    licenseDeclared: shape/* optional */.lq(shape/* text */.Qq),
    checksums: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
});
const Package = shape/* mapped */.CV(PackageFields, (fields) => {
    const { versionInfo, licenseConcluded, licenseDeclared } = fields;
    const purl = (fields.externalRefs ?? []).find(({ referenceType }) => isPurlType(referenceType))?.referenceLocator;
    const licences = [licenseConcluded, licenseDeclared].filter((licence) => isKnown(licence));
    return {
        component: {
            ref: fields.SPDXID,
            name: fields.name,
            ...(isKnown(versionInfo) && { version: versionInfo }),
            ...(purl !== undefined && { purl }),
            licences: [...new Set(licences)],
            hasHash: (fields.checksums ?? 0) > 0,
        },
        isConcluded: isKnown(licenseConcluded),
        isDeclared: isKnown(licenseDeclared),
    };
});
/** `purl`, or the IRI that stands for it in some writers. */
function isPurlType(type) {
    return type === "purl" || type?.endsWith("/purl") === true;
}
/** `NOASSERTION` and `NONE` (SPDX 2.3 §7.13) say that nobody knows, or that there is none. */
function isKnown(value) {
    return value !== undefined && value !== "" && value !== "NOASSERTION" && value !== "NONE";
}
const Relationship = shape/* object */.Ik({
    spdxElementId: shape/* text */.Qq,
    relationshipType: shape/* text */.Qq,
    relatedSpdxElement: shape/* text */.Qq,
});
/** An SPDX document; its packages are left for later, as relationships say which of them it describes. */
function Document(relate) {
    return shape/* object */.Ik({
        spdxVersion: shape/* text */.Qq,
        SPDXID: shape/* optional */.lq(shape/* text */.Qq),
        creationInfo: shape/* optional */.lq(shape/* object */.Ik({ creators: shape/* optional */.lq(shape/* array */.YO(shape/* text */.Qq)) })),
        documentDescribes: shape/* optional */.lq(shape/* array */.YO(shape/* text */.Qq)),
        packages: shape/* optional */.lq(shape/* bookmarked */.GW),
        files: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
        relationships: shape/* optional */.lq(shape/* each */.__(Relationship, relate)),
    });
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/read.js




/** Packages are read last, once it is known which of them the document describes. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SpdxReport(sink);
    const document = (0,shape/* readDocument */.u0)(json, Document((relationship) => report.relationship(relationship)));
    report.document(document);
    const { packages } = document;
    if (packages !== undefined) {
        json.revisit(packages, () => {
            (0,shape/* each */.__)(Package, (entry) => report.package(entry)).read(json);
        });
    }
    report.finish();
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
