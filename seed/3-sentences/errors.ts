/** What a caller of the language layer can put right; the codes are among those of the whole product. */
export class LanguageError extends Error {
  readonly code: "FILE_NOT_FOUND" | "UNSUPPORTED_FORMAT" | "BAD_INPUT";
  constructor(code: LanguageError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LanguageError";
    this.code = code;
  }
}
