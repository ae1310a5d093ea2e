/** An archive of a few small files, stored as they are (PKWARE APPNOTE 6.3.10, method 0). */
export function zip(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const entries: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const [path, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const shared = [...u16(20, utf8, 0, 0, firstDay), ...u32(crc32(bytes), bytes.length, bytes.length), ...u16(path.length, 0)];
    const head = Uint8Array.from([...u32(0x04034b50), ...shared, ...path]);
    entries.push(Uint8Array.from([...u32(0x02014b50), ...u16(20), ...shared, ...u16(0, 0, 0), ...u32(0, offset), ...path]));
    parts.push(head, bytes);
    offset += head.length + bytes.length;
  }
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = Uint8Array.from([...u32(0x06054b50), ...u16(0, 0, files.length, files.length), ...u32(length, offset), ...u16(0)]);
  return join([...parts, ...entries, end]);
}

/** Names are UTF-8. */
const utf8 = 0x0800;
/** 1 January 1980: the same view gives the same bytes on any day. */
const firstDay = 0x21;

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255]);

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reflected, polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
