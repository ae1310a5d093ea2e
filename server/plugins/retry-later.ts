import { DomainError, type ErrorCode } from "../../graph/errors.ts";

/** What may be asked again after some seconds: the answer's `Retry-After`. */
export class RetryLater extends DomainError {
  readonly seconds: number;
  constructor(code: ErrorCode, message: string, seconds: number) {
    super(code, message);
    this.seconds = seconds;
  }
}
