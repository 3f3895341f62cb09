export const id = 5583;
export const ids = [5583];
export const modules = {

/***/ 15583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ CoverageLedger)
});

;// CONCATENATED MODULE: ./lib/domain/coverage/columns.js
/** A typed array of at least `length` numbers with the old ones in front; the same array if it is long enough. */
function lengthened(column, length) {
    if (length <= column.length)
        return column;
    const Kind = column.constructor;
    const longer = new Kind(Math.max(length, column.length * 2));
    longer.set(column);
    return longer;
}

// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
;// CONCATENATED MODULE: ./lib/domain/coverage/line-table.js


const isCoveredFlag = 1;
const hasBranchesFlag = 2;
const flagBits = 2;
/**
 * The lines of one file. A line that is told twice is one line: covered if any of them is, with the most branches
 * and the most covered branches that any of them has. The table is emptied and used again for the next file.
 */
class LineTable {
    /** Row of a line plus one; 0 where the line has none. */
    #rows = new Uint32Array(4096);
    /** By row: the line, doubled, plus one if it is covered. There are millions, so that one number must do. */
    #lines = new Uint32Array(1024);
    /** By row, zero beyond the rows that have branches. */
    #branches = new Uint32Array(1024);
    #coveredBranches = new Uint32Array(1024);
    #hasBranches = false;
    size = 0;
    add(line, isCovered) {
        const row = line < this.#rows.length ? this.#rows[line] : 0;
        if (row === 0)
            this.#append(line, isCovered);
        else if (isCovered)
            this.#lines[row - 1] = this.#lines[row - 1] | isCoveredFlag;
    }
    /** Branches of a line; adds the line if it was not told. */
    addBranches(line, { total, covered }) {
        this.add(line, false);
        this.#hasBranches = true;
        const row = this.#rows[line] - 1;
        if (total > this.#branches[row])
            this.#branches[row] = total;
        if (covered > this.#coveredBranches[row])
            this.#coveredBranches[row] = covered;
    }
    measure() {
        let covered = 0;
        for (let row = 0; row < this.size; row++)
            covered += this.#lines[row] & isCoveredFlag;
        return { total: this.size, covered };
    }
    branches() {
        const sum = (0,measure/* noCount */.dy)();
        if (!this.#hasBranches)
            return sum;
        for (let row = 0; row < this.size; row++) {
            sum.total += this.#branches[row];
            sum.covered += this.#coveredBranches[row];
        }
        return sum;
    }
    clear() {
        for (let row = 0; row < this.size; row++)
            this.#rows[this.#lines[row] >> 1] = 0;
        if (this.#hasBranches) {
            this.#branches.fill(0, 0, this.size);
            this.#coveredBranches.fill(0, 0, this.size);
        }
        this.size = 0;
        this.#hasBranches = false;
    }
    pack(packer) {
        let previous = 0;
        for (let row = 0; row < this.size; row++) {
            const line = this.#lines[row] >> 1;
            const isCovered = this.#lines[row] & isCoveredFlag;
            const hasBranches = this.#hasBranches && this.#branches[row] !== 0;
            const flags = hasBranches ? isCovered | hasBranchesFlag : isCovered;
            packer.put((zigzag(line - previous) << flagBits) | flags);
            if (hasBranches)
                this.#packBranches(row, packer);
            previous = line;
        }
    }
    /** Adds lines that were packed. */
    unpack(unpacker, count) {
        let line = 0;
        for (let left = count; left > 0; left--) {
            const packed = unpacker.take();
            line += unzigzag(packed >>> flagBits);
            this.add(line, (packed & isCoveredFlag) !== 0);
            if ((packed & hasBranchesFlag) !== 0)
                this.#unpackBranches(line, unpacker);
        }
    }
    #packBranches(row, packer) {
        packer.put(this.#branches[row]);
        packer.put(this.#coveredBranches[row]);
    }
    #unpackBranches(line, unpacker) {
        const total = unpacker.take();
        this.addBranches(line, { total, covered: unpacker.take() });
    }
    #append(line, isCovered) {
        if (line >= this.#rows.length)
            this.#rows = lengthened(this.#rows, line + 1);
        if (this.size >= this.#lines.length)
            this.#lengthen();
        this.#lines[this.size++] = line * 2 + (isCovered ? isCoveredFlag : 0);
        this.#rows[line] = this.size;
    }
    #lengthen() {
        const length = this.#lines.length * 2;
        this.#lines = lengthened(this.#lines, length);
        this.#branches = lengthened(this.#branches, length);
        this.#coveredBranches = lengthened(this.#coveredBranches, length);
    }
}
/** A line without branches, packed behind one that is `delta` lines above it. Its lowest bit says whether it ran. */
function packLine(delta, isCovered) {
    return (zigzag(delta) << flagBits) | (isCovered ? isCoveredFlag : 0);
}
/** Whether a packed line lies `delta` lines behind the one before it and has no branches. */
function isPackedLine(packed, delta) {
    return (packed & ~isCoveredFlag) === zigzag(delta) << flagBits;
}
/** Measures lines that were packed, of which none comes twice. */
function measurePacked(unpacker, count) {
    const lines = { total: count, covered: 0 };
    const lineBranches = (0,measure/* noCount */.dy)();
    for (let left = count; left > 0; left--) {
        const packed = unpacker.take();
        lines.covered += packed & isCoveredFlag;
        if ((packed & hasBranchesFlag) === 0)
            continue;
        lineBranches.total += unpacker.take();
        lineBranches.covered += unpacker.take();
    }
    return { lines, lineBranches };
}
/** `foldSign` for small numbers, in the arithmetic of the machine: lines are below 2^24. */
function zigzag(value) {
    return (value << 1) ^ (value >> 31);
}
function unzigzag(value) {
    return (value >>> 1) ^ -(value & 1);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/packing.js
/** Largest number of bytes that one packed number takes. */
const longest = 8;
/** Packs whole numbers from 0 to 2^53 into bytes, seven bits each; small ones take one byte. */
class Packer {
    bytes = new Uint8Array(4096);
    length = 0;
    put(value) {
        if (this.length + longest > this.bytes.length)
            this.#grow();
        if (value < 128)
            this.bytes[this.length++] = value;
        else
            this.#putLong(value);
    }
    clear() {
        this.length = 0;
    }
    #putLong(value) {
        let rest = value;
        for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) {
            this.bytes[this.length++] = (rest % 128) | 0x80;
        }
        for (; rest > 0x7f; rest >>>= 7)
            this.bytes[this.length++] = (rest & 0x7f) | 0x80;
        this.bytes[this.length++] = rest;
    }
    #grow() {
        const larger = new Uint8Array(this.bytes.length * 2);
        larger.set(this.bytes);
        this.bytes = larger;
    }
}
/** Reads what a `Packer` wrote, in the same order. */
class Unpacker {
    #bytes = new Uint8Array(0);
    #at = 0;
    /** Where the number that was taken last begins. */
    #start = 0;
    open(bytes, offset) {
        this.#bytes = bytes;
        this.#at = offset;
    }
    take() {
        this.#start = this.#at;
        const byte = this.#bytes[this.#at++];
        return byte < 0x80 ? byte : this.#takeLong(byte);
    }
    /** Makes the number that was taken last odd, where it lies. */
    setLowestBit() {
        this.#bytes[this.#start] = this.#bytes[this.#start] | 1;
    }
    #takeLong(first) {
        let value = first & 0x7f;
        let scale = 128;
        let byte;
        do {
            byte = this.#bytes[this.#at++];
            value += (byte & 0x7f) * scale;
            scale *= 128;
        } while (byte >= 0x80);
        return value;
    }
}
/** Maps whole numbers to those from 0 on, so that small differences of either sign pack small. */
function foldSign(value) {
    return value < 0 ? -2 * value - 1 : 2 * value;
}
/** Reverses `foldSign`. */
function unfoldSign(value) {
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

;// CONCATENATED MODULE: ./lib/domain/coverage/byte-log.js
const chunkBytes = 1024 * 1024;
/** Keeps byte strings one behind the other, in chunks that are never moved. */
class ByteLog {
    #chunks = [];
    #used = 0;
    /** Number of the chunk that holds what was appended last. */
    chunk = -1;
    /** Where in that chunk it begins. */
    offset = 0;
    /** Stores a copy of `bytes[start, end)`. */
    append(bytes, start, end) {
        const length = end - start;
        const room = (this.#chunks[this.chunk]?.length ?? 0) - this.#used;
        if (length > room) {
            this.chunk = this.#chunks.push(Buffer.alloc(Math.max(chunkBytes, length))) - 1;
            this.#used = 0;
        }
        this.offset = this.#used;
        this.#used += length;
        const chunk = this.#chunks[this.chunk];
        const shift = this.offset - start;
        // By hand: for a few bytes that is faster than making the view that `set` asks for.
        for (let i = start; i < end; i++)
            chunk[i + shift] = bytes[i];
    }
    bytesOf(chunk) {
        return this.#chunks[chunk];
    }
}

;// CONCATENATED MODULE: ./lib/domain/coverage/part-log.js


/** Number of no part. */
const noPart = -1;
/** The packed parts of each file: what one record of a report told of it. A file may have none, or a chain of them. */
class PartLog {
    #log = new ByteLog();
    /** By file: its latest part. */
    #latest = new Int32Array(256).fill(noPart);
    /** By part: where it lies, how many entries it has, and the part of the same file before it. */
    #chunks = new Uint32Array(256);
    #offsets = new Uint32Array(256);
    #counts = new Uint32Array(256);
    #previous = new Int32Array(256);
    #size = 0;
    latestOf(file) {
        return file < this.#latest.length ? this.#latest[file] : noPart;
    }
    previousOf(part) {
        return this.#previous[part];
    }
    countOf(part) {
        return this.#counts[part];
    }
    /** Adds a part of `count` entries to a file. */
    add(file, count, bytes, length) {
        const part = this.#size++;
        if (part >= this.#chunks.length)
            this.#lengthen();
        if (file >= this.#latest.length)
            this.#addFiles(file + 1);
        this.#log.append(bytes, 0, length);
        this.#chunks[part] = this.#log.chunk;
        this.#offsets[part] = this.#log.offset;
        this.#counts[part] = count;
        this.#previous[part] = this.#latest[file];
        this.#latest[file] = part;
    }
    open(part, unpacker) {
        unpacker.open(this.#log.bytesOf(this.#chunks[part]), this.#offsets[part]);
    }
    #addFiles(files) {
        const known = this.#latest.length;
        this.#latest = lengthened(this.#latest, files).fill(noPart, known);
    }
    #lengthen() {
        const length = this.#chunks.length * 2;
        this.#chunks = lengthened(this.#chunks, length);
        this.#offsets = lengthened(this.#offsets, length);
        this.#counts = lengthened(this.#counts, length);
        this.#previous = lengthened(this.#previous, length);
    }
}

;// CONCATENATED MODULE: ./lib/domain/coverage/line-parts.js



/**
 * The lines of all files. Most records tell the lines of a file in ascending order, and the next record about the
 * file tells the same lines again. Such lines are packed as they come, and the ones that come again are marked in
 * the part that is there; only what is out of order goes through a table.
 */
class LineParts {
    #parts = new PartLog();
    #packer = new Packer();
    #unpacker = new Unpacker();
    #table = new LineTable();
    /** What is left of the part that the open one repeats so far, and the line before that. */
    #echo = new Unpacker();
    #echoLine = 0;
    #echoesLeft = 0;
    /** Lines packed in ascending order, and the last of them. */
    #packed = 0;
    #last = 0;
    #file = 0;
    /** Ends the part of the file before, and begins one of this file. */
    open(file) {
        this.close();
        this.#file = file;
        const latest = this.#parts.latestOf(file);
        if (latest === noPart)
            return;
        this.#parts.open(latest, this.#echo);
        this.#echoesLeft = this.#parts.countOf(latest);
    }
    add(line, isCovered) {
        if (this.#echoesLeft > 0 && this.#repeats(line, isCovered))
            return;
        if (line > this.#last && this.#table.size === 0) {
            this.#packer.put(packLine(line - this.#last, isCovered));
            this.#last = line;
            this.#packed++;
        }
        else {
            this.#spread();
            this.#table.add(line, isCovered);
        }
    }
    addBranches(line, measure) {
        this.#spread();
        this.#table.addBranches(line, measure);
    }
    /** Ends the open part; one that only repeated another leaves nothing. */
    close() {
        if (this.#table.size > 0)
            this.#packTable();
        if (this.#packed > 0)
            this.#parts.add(this.#file, this.#packed, this.#packer.bytes, this.#packer.length);
        this.#packer.clear();
        this.#packed = 0;
        this.#last = 0;
        this.#echoLine = 0;
        this.#echoesLeft = 0;
    }
    /** What is known of a file, all parts merged; the open one must be closed. */
    measure(file) {
        const latest = this.#parts.latestOf(file);
        if (latest !== noPart && this.#parts.previousOf(latest) === noPart) {
            // A part that is all of its file holds nothing twice.
            this.#parts.open(latest, this.#unpacker);
            return measurePacked(this.#unpacker, this.#parts.countOf(latest));
        }
        for (let part = latest; part !== noPart; part = this.#parts.previousOf(part)) {
            this.#parts.open(part, this.#unpacker);
            this.#table.unpack(this.#unpacker, this.#parts.countOf(part));
        }
        const measures = { lines: this.#table.measure(), lineBranches: this.#table.branches() };
        this.#table.clear();
        return measures;
    }
    /** Whether the line is the next one of the part before; it is marked there, and needs no place of its own. */
    #repeats(line, isCovered) {
        const packed = this.#echo.take();
        if (!isPackedLine(packed, line - this.#echoLine)) {
            this.#echoesLeft = 0;
            return false;
        }
        if (isCovered)
            this.#echo.setLowestBit();
        this.#echoLine = line;
        this.#echoesLeft--;
        return true;
    }
    /** Lines that come in any order need the table, and so do those before them. */
    #spread() {
        if (this.#packed === 0)
            return;
        this.#unpacker.open(this.#packer.bytes, 0);
        this.#table.unpack(this.#unpacker, this.#packed);
        this.#packer.clear();
        this.#packed = 0;
    }
    #packTable() {
        this.#table.pack(this.#packer);
        this.#packed = this.#table.size;
        this.#table.clear();
    }
}

;// CONCATENATED MODULE: ./lib/domain/coverage/path-table.js


/** Numbers paths from 0 on in the order of their first appearance; they stay bytes, since a report names many. */
class PathTable {
    #log = new ByteLog();
    /** Number of a path plus one, by hash; 0 is free. Always at least half of it is. */
    #slots = new Uint32Array(1024);
    #hashes = new Int32Array(512);
    #chunks = new Uint32Array(512);
    #offsets = new Uint32Array(512);
    #lengths = new Uint32Array(512);
    size = 0;
    /** The number of the path in `bytes[start, end)`; a new path gets the next one. */
    indexOf(bytes, start, end) {
        const hash = hashOf(bytes, start, end);
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const index = this.#slots[slot] - 1;
            if (this.#hashes[index] === hash && this.#equals(index, bytes, start, end))
                return index;
        }
        this.#log.append(bytes, start, end);
        this.#append(hash, end - start);
        this.#slots[slot] = this.size;
        if (this.size * 2 > this.#slots.length)
            this.#spread();
        return this.size - 1;
    }
    /** Decoded leniently: a path is whatever bytes a file system allows, and no format declares their encoding. */
    pathOf(index) {
        const offset = this.#offsets[index];
        const bytes = this.#log.bytesOf(this.#chunks[index]);
        return bytes.toString("utf8", offset, offset + this.#lengths[index]);
    }
    #equals(index, bytes, start, end) {
        if (this.#lengths[index] !== end - start)
            return false;
        const known = this.#log.bytesOf(this.#chunks[index]);
        const shift = this.#offsets[index] - start;
        for (let i = start; i < end; i++)
            if (known[i + shift] !== bytes[i])
                return false;
        return true;
    }
    #append(hash, length) {
        const index = this.size++;
        if (index >= this.#hashes.length)
            this.#lengthen();
        this.#hashes[index] = hash;
        this.#chunks[index] = this.#log.chunk;
        this.#offsets[index] = this.#log.offset;
        this.#lengths[index] = length;
    }
    /** Doubles the slots and gives each path its new one. */
    #spread() {
        const slots = new Uint32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let index = 0; index < this.size; index++) {
            let slot = this.#hashes[index] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = index + 1;
        }
        this.#slots = slots;
    }
    #lengthen() {
        const length = this.#hashes.length * 2;
        this.#hashes = lengthened(this.#hashes, length);
        this.#chunks = lengthened(this.#chunks, length);
        this.#offsets = lengthened(this.#offsets, length);
        this.#lengths = lengthened(this.#lengths, length);
    }
}
/** FNV-1a over four bytes at a time, mixed once more so that the low bits depend on all of the path. */
function hashOf(bytes, start, end) {
    let hash = end - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        hash = Math.imul(hash ^ wordAt(bytes, i), 0x01000193);
    for (; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}
function wordAt(bytes, i) {
    const low = bytes[i] | (bytes[i + 1] << 8);
    return low | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/point-table.js



/**
 * The points of one file: the branches of LCOV, the blocks of Go. A point that is told twice is one point, covered
 * if any of them is. The table is emptied and used again for the next file.
 */
class PointTable {
    /** Row of a point plus one, by hash; 0 is free. Always at least half of it is. */
    #slots = new Uint32Array(256);
    #places = new Float64Array(128);
    #names = new Float64Array(128);
    #weights = new Float64Array(128);
    #covered = new Uint8Array(128);
    #total = 0;
    #coveredTotal = 0;
    size = 0;
    /** How often a point came back with another weight. */
    conflicts = 0;
    add({ place, name, weight, isCovered }) {
        const slot = this.#slotOf(place, name);
        const row = this.#slots[slot] - 1;
        if (row === -1)
            this.#append(slot, { place, name, weight, isCovered });
        else
            this.#merge(row, weight, isCovered);
    }
    /** Sum of the weights. */
    measure() {
        return { total: this.#total, covered: this.#coveredTotal };
    }
    clear() {
        // Row by row, from behind: a table that was once large must not cost each small file its size.
        for (let row = this.size - 1; row >= 0; row--) {
            const slot = this.#slotOf(this.#places[row], this.#names[row]);
            this.#slots[slot] = 0;
        }
        this.size = 0;
        this.#total = 0;
        this.#coveredTotal = 0;
    }
    pack(packer) {
        let previous = 0;
        for (let row = 0; row < this.size; row++) {
            const place = this.#places[row];
            packer.put(foldSign(place - previous));
            packer.put(this.#names[row]);
            packer.put(this.#weights[row] * 2 + this.#covered[row]);
            previous = place;
        }
    }
    /** Adds points that were packed. */
    unpack(unpacker, count) {
        let place = 0;
        for (let left = count; left > 0; left--) {
            place += unfoldSign(unpacker.take());
            const name = unpacker.take();
            const packed = unpacker.take();
            this.add({ place, name, weight: Math.floor(packed / 2), isCovered: packed % 2 === 1 });
        }
    }
    #merge(row, weight, isCovered) {
        if (this.#weights[row] !== weight)
            this.conflicts++;
        if (!isCovered || this.#covered[row] === 1)
            return;
        this.#covered[row] = 1;
        this.#coveredTotal += this.#weights[row];
    }
    #append(slot, { place, name, weight, isCovered }) {
        const row = this.size++;
        if (row >= this.#places.length)
            this.#lengthen();
        this.#places[row] = place;
        this.#names[row] = name;
        this.#weights[row] = weight;
        this.#covered[row] = isCovered ? 1 : 0;
        this.#total += weight;
        if (isCovered)
            this.#coveredTotal += weight;
        this.#slots[slot] = this.size;
        if (this.size * 2 > this.#slots.length)
            this.#spread();
    }
    /** The slot that holds the point, or the free one that would take it. */
    #slotOf(place, name) {
        const mask = this.#slots.length - 1;
        let slot = point_table_hashOf(place, name) & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#slots[slot] - 1;
            if (this.#places[row] === place && this.#names[row] === name)
                break;
        }
        return slot;
    }
    /** Doubles the slots and gives each point its new one. */
    #spread() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        for (let row = 0; row < this.size; row++) {
            const slot = this.#slotOf(this.#places[row], this.#names[row]);
            this.#slots[slot] = row + 1;
        }
    }
    #lengthen() {
        const length = this.#places.length * 2;
        this.#places = lengthened(this.#places, length);
        this.#names = lengthened(this.#names, length);
        this.#weights = lengthened(this.#weights, length);
        this.#covered = lengthened(this.#covered, length);
    }
}
/** Measures points that were packed, of which none comes twice. */
function measurePackedPoints(unpacker, count) {
    const sum = (0,measure/* noCount */.dy)();
    for (let left = count; left > 0; left--) {
        unpacker.take();
        unpacker.take();
        const packed = unpacker.take();
        const weight = Math.floor(packed / 2);
        sum.total += weight;
        if (packed % 2 === 1)
            sum.covered += weight;
    }
    return sum;
}
/** Mixes both numbers, low and high halves, into 32 bits (the finaliser of MurmurHash3). */
function point_table_hashOf(place, name) {
    let hash = Math.imul(place | 0, 0x9e3779b1) ^ Math.imul((place / 2 ** 32) | 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (name | 0), 0xc2b2ae35) ^ Math.imul((name / 2 ** 32) | 0, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/point-parts.js



/** The points of all files, kept in the way of `LineParts`: ascending by place and name, or through a table. */
class PointParts {
    #parts = new PartLog();
    #packer = new Packer();
    #unpacker = new Unpacker();
    #table = new PointTable();
    /** What is left of the part that the open one repeats so far, and the place before that. */
    #echo = new Unpacker();
    #echoPlace = 0;
    #echoesLeft = 0;
    /** Points packed in ascending order, and the last of them. */
    #packed = 0;
    #lastPlace = 0;
    #lastName = 0;
    #file = 0;
    /** How often a point came back with another weight. */
    get conflicts() {
        return this.#table.conflicts;
    }
    /** Ends the part of the file before, and begins one of this file. */
    open(file) {
        this.close();
        this.#file = file;
        const latest = this.#parts.latestOf(file);
        if (latest === noPart)
            return;
        this.#parts.open(latest, this.#echo);
        this.#echoesLeft = this.#parts.countOf(latest);
    }
    add(point) {
        if (this.#echoesLeft > 0 && this.#repeats(point))
            return;
        if (this.#isBehind(point) && this.#table.size === 0)
            this.#append(point);
        else {
            this.#spread();
            this.#table.add(point);
        }
    }
    /** Ends the open part; one that only repeated another leaves nothing. */
    close() {
        if (this.#table.size > 0)
            this.#packTable();
        if (this.#packed > 0)
            this.#parts.add(this.#file, this.#packed, this.#packer.bytes, this.#packer.length);
        this.#packer.clear();
        this.#packed = 0;
        this.#lastPlace = 0;
        this.#lastName = 0;
        this.#echoPlace = 0;
        this.#echoesLeft = 0;
    }
    /** What is known of a file, all parts merged; the open one must be closed. */
    measure(file) {
        const latest = this.#parts.latestOf(file);
        if (latest !== noPart && this.#parts.previousOf(latest) === noPart) {
            this.#parts.open(latest, this.#unpacker);
            const pointCount = this.#parts.countOf(latest);
            return { points: measurePackedPoints(this.#unpacker, pointCount), pointCount };
        }
        for (let part = latest; part !== noPart; part = this.#parts.previousOf(part)) {
            this.#parts.open(part, this.#unpacker);
            this.#table.unpack(this.#unpacker, this.#parts.countOf(part));
        }
        const measures = { points: this.#table.measure(), pointCount: this.#table.size };
        this.#table.clear();
        return measures;
    }
    /** Whether the point is the next one of the part before; it is marked there, and needs no place of its own. */
    #repeats({ place, name, weight, isCovered }) {
        const echo = this.#echo;
        const isSame = echo.take() === foldSign(place - this.#echoPlace) &&
            echo.take() === name &&
            isWeight(echo.take(), weight);
        if (!isSame) {
            this.#echoesLeft = 0;
            return false;
        }
        if (isCovered)
            echo.setLowestBit();
        this.#echoPlace = place;
        this.#echoesLeft--;
        return true;
    }
    #isBehind({ place, name }) {
        return place > this.#lastPlace || (place === this.#lastPlace && name > this.#lastName);
    }
    #append({ place, name, weight, isCovered }) {
        this.#packer.put(foldSign(place - this.#lastPlace));
        this.#packer.put(name);
        this.#packer.put(weight * 2 + (isCovered ? 1 : 0));
        this.#lastPlace = place;
        this.#lastName = name;
        this.#packed++;
    }
    /** Points that come in any order need the table, and so do those before them. */
    #spread() {
        if (this.#packed === 0)
            return;
        this.#unpacker.open(this.#packer.bytes, 0);
        this.#table.unpack(this.#unpacker, this.#packed);
        this.#packer.clear();
        this.#packed = 0;
    }
    #packTable() {
        this.#table.pack(this.#packer);
        this.#packed = this.#table.size;
        this.#table.clear();
    }
}
/** Whether a packed number holds this weight, of a point that is covered or not. */
function isWeight(packed, weight) {
    const uncovered = weight * 2;
    return packed === uncovered || packed === uncovered + 1;
}

;// CONCATENATED MODULE: ./lib/domain/coverage/ledger.js




const none = -1;
const encoder = new TextEncoder();
/**
 * Merges the coverage of a report whose files come in any order and more than once (one LCOV record per test, one
 * Cobertura class per inner class). Tell it a file, then what it holds. Memory stays flat: a part of a file is
 * packed into a few bytes per line, and parts are merged only at the end, so that time grows with the report alone.
 */
class CoverageLedger {
    #paths = new PathTable();
    #lines = new LineParts();
    #points = new PointParts();
    #file = none;
    get fileCount() {
        return this.#paths.size;
    }
    /** How often a point came back with another weight. */
    get conflicts() {
        return this.#points.conflicts;
    }
    /** What follows is about this file. */
    open(path) {
        const bytes = encoder.encode(path);
        this.openBytes(bytes, 0, bytes.length);
    }
    /** The same for a path that lies in `bytes[start, end)`. */
    openBytes(bytes, start, end) {
        const file = this.#paths.indexOf(bytes, start, end);
        if (file === this.#file)
            return;
        this.#file = file;
        this.#lines.open(file);
        this.#points.open(file);
    }
    line(number, isCovered) {
        this.#lines.add(number, isCovered);
    }
    /** Branches of a line that was told by `line`. */
    lineBranches(number, measure) {
        this.#lines.addBranches(number, measure);
    }
    point(point) {
        this.#points.add(point);
    }
    /** Merges what belongs together, hands over each file, and returns the totals; to be called once, at the end. */
    finish(visit) {
        this.#lines.close();
        this.#points.close();
        const sum = { lines: (0,measure/* noCount */.dy)(), lineBranches: (0,measure/* noCount */.dy)(), points: (0,measure/* noCount */.dy)(), pointCount: 0 };
        for (let file = 0; file < this.#paths.size; file++) {
            const totals = { ...this.#lines.measure(file), ...this.#points.measure(file) };
            (0,measure/* addTo */.DN)(sum.lines, totals.lines);
            (0,measure/* addTo */.DN)(sum.lineBranches, totals.lineBranches);
            (0,measure/* addTo */.DN)(sum.points, totals.points);
            sum.pointCount += totals.pointCount;
            visit(this.#paths.pathOf(file), totals);
        }
        return sum;
    }
}


/***/ }),

/***/ 10143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   dy: () => (/* binding */ noCount),
/* harmony export */   kT: () => (/* binding */ countOne)
/* harmony export */ });
function noCount() {
    return { total: 0, covered: 0 };
}
/** Adds one more thing. */
function countOne(count, isCovered) {
    count.total++;
    if (isCovered)
        count.covered++;
}
/** Adds what was measured elsewhere. */
function addTo(count, measure) {
    count.total += measure.total;
    count.covered += measure.covered;
}


/***/ })

};
