/**
 * A container of typed arrays that loads without work: a header, then the sections, each aligned,
 * so that loading makes views and copies nothing.
 */

const MAGIC = 0x5241534d;
const HEADER = 8;
const ENTRY = 12;

/** Element type of a section. */
const TYPES = { u8: 1, u16: 2, i32: 3, f64: 4 } as const;

export type Section = Uint8Array | Uint16Array | Int32Array | Float64Array;

function typeOf(section: Section): number {
  if (section instanceof Uint8Array) return TYPES.u8;
  if (section instanceof Uint16Array) return TYPES.u16;
  return section instanceof Int32Array ? TYPES.i32 : TYPES.f64;
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

/** Writes sections one after the other; their order is their name. */
export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  let end = aligned(HEADER + sections.length * ENTRY);
  const offsets = sections.map((section) => {
    const offset = end;
    end = aligned(end + section.byteLength);
    return offset;
  });
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sections.length, true);
  sections.forEach((section, index) => {
    const entry = HEADER + index * ENTRY;
    const offset = offsets[index] ?? 0;
    view.setUint32(entry, typeOf(section), true);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, section.length, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
  });
  return bytes;
}

/** Views on the sections of a packed buffer. Throws a RangeError on bytes that are not packed. */
export function unpackSections(buffer: ArrayBuffer): Section[] {
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError('not a packed table');
  return Array.from({ length: view.getUint32(4, true) }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const type = view.getUint32(entry, true);
    const offset = view.getUint32(entry + 4, true);
    const length = view.getUint32(entry + 8, true);
    if (type === TYPES.u8) return new Uint8Array(buffer, offset, length);
    if (type === TYPES.u16) return new Uint16Array(buffer, offset, length);
    if (type === TYPES.i32) return new Int32Array(buffer, offset, length);
    return new Float64Array(buffer, offset, length);
  });
}
