/** Bounds of arguments, checked on the values that a resolver gets: after variables and defaults. */
import { DomainError } from "../graph/errors.ts";

/** LIMIT_EXCEEDED, naming the argument, where a number lies outside `low` to `high`, both included. */
export function within(argument: string, value: number, low: number, high: number): number {
  if (value < low || value > high) throw new DomainError("LIMIT_EXCEEDED", `${argument}: ${value} is not from ${low} to ${high}`);
  return value;
}

/** LIMIT_EXCEEDED, naming the argument, where a list is shorter than `low` or longer than `high`. */
export function sized<T>(argument: string, list: readonly T[], low: number, high: number): readonly T[] {
  if (list.length < low || list.length > high) {
    throw new DomainError("LIMIT_EXCEEDED", `${argument}: ${list.length} given, from ${low} to ${high} may be asked for`);
  }
  return list;
}
