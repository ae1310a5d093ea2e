/** Finds what lies over what among many boxes. */

/** Boxes by the squares that they lie in, so that each is compared with those near it alone. */
export function crowd() {
  const side = 64;
  const squares = new Map<number, Box[]>();
  const keys = (box: Box): readonly number[] => {
    const found: number[] = [];
    for (let x = Math.floor(box.left / side); x * side <= box.right; x++)
      for (let y = Math.floor(box.top / side); y * side <= box.bottom; y++) found.push(x * 10_000 + y);
    return found;
  };
  return {
    add: (box: Box): void => {
      for (const key of keys(box)) {
        const there = squares.get(key);
        if (there) there.push(box);
        else squares.set(key, [box]);
      }
    },
    meets: (box: Box, own: string): boolean =>
      keys(box).some((key) =>
        squares
          .get(key)
          ?.some(
            (other) =>
              other.of !== own && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
      ),
  };
}

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whose it is, where it may lie under its own name. */
  readonly of?: string;
}
