/**
 * The lines of a byte stream, without their ends, one at a time: memory holds one line and one chunk.
 *
 * `text` is null where the line is longer than `maxBytes` (it is dropped as it comes in) or isn't UTF-8; `fault` says which.
 * A last line without an end counts; blank lines come too, so that numbers are those an editor shows.
 */
export async function* lines(input: AsyncIterable<Uint8Array | string>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= maxBytes) parts.push(piece);
    else parts = [];
  };
  const finish = (): Line => {
    const line = decode(++number, parts, size > maxBytes);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(newline, from); end >= 0; end = bytes.indexOf(newline, from)) {
      take(bytes.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < bytes.length) take(bytes.subarray(from));
  }
  if (size > 0) yield finish();
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
  readonly fault?: "TOO_LONG" | "NOT_UTF8";
}

const newline = 0x0a;

function decode(number: number, parts: readonly Uint8Array[], tooLong: boolean): Line {
  if (tooLong) return { number, text: null, fault: "TOO_LONG" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
    return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  } catch {
    return { number, text: null, fault: "NOT_UTF8" };
  }
}
