/** Adding articles: a text to paste, files to drop, and what became of each. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { addFiles } from "../actions/add.ts";
import { filesOfDrop } from "../actions/dropped-files.ts";
import { uploads } from "../actions/upload.ts";
import { setApiKey } from "../api/request.ts";
import { askAccess, type Job, NotTaken, type SeedAccess } from "../api/seeding.ts";
import { t } from "../messages/index.ts";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { reason, spoken } from "../state/notices.ts";
import { endings } from "../state/parts.ts";
import { jobs, silent } from "../state/seeding.ts";
import { AddText, type AttemptProps } from "./add-text.tsx";
import { JobList } from "./job-list.tsx";
import { UploadState } from "./upload.tsx";

export function Add() {
  const access = useSignal<SeedAccess | null>(null);
  const failure = useSignal<unknown>(null);
  const problem = useSignal("");
  const ask = () => {
    failure.value = null;
    askAccess().then(
      (told) => {
        access.value = told;
      },
      (error: unknown) => {
        failure.value = error;
      },
    );
  };
  useEffect(ask, []);
  /** Does it, and says in plain words why it couldn't be done. */
  const attempt = async (task: Promise<void>): Promise<boolean> => {
    problem.value = "";
    try {
      await task;
      return true;
    } catch (error) {
      problem.value = error instanceof NotTaken ? t("add.refused", { message: error.message }) : reason(error);
      spoken.value = problem.value;
      return false;
    }
  };
  return (
    <div class="panel add">
      <h2>{t("add.title")}</h2>
      {failure.value !== null && <Failed error={failure.value} retry={ask} />}
      {access.value === null && failure.value === null && <Waiting text={t("details.loading")} />}
      {access.value === "OFF" && <p>{t("add.off")}</p>}
      {access.value === "KEY" && <KeyForm again={ask} />}
      {access.value === "OPEN" && (
        <>
          <p class="hint">{t("add.hint")}</p>
          <AddText attempt={attempt} />
          <Files attempt={attempt} />
          <Folder attempt={attempt} />
        </>
      )}
      {problem.value !== "" && (
        <p class="failed" role="alert">
          {problem.value}
        </p>
      )}
      {silent.value && <p class="hint">{t("status.offline")}</p>}
      {uploads.value.map((one) => (
        <UploadState key={one.id} upload={one} jobs={jobs.value.filter(({ id }) => one.jobs.includes(id))} />
      ))}
      {jobs.value.filter(alone).map((job) => (
        <JobList key={job.id} job={job} />
      ))}
    </div>
  );
}

/** Whether no large upload tells of it. */
const alone = ({ id }: Job): boolean => !uploads.value.some(({ large, jobs: parts }) => large && parts.includes(id));

function Files({ attempt }: AttemptProps) {
  const over = useSignal(false);
  return (
    <label
      class={`drop${over.value ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        if (event.dataTransfer) void attempt(filesOfDrop(event.dataTransfer).then(addFiles));
      }}
    >
      <span>
        <strong>{t("add.files")}</strong>
        <span class="hint"> {t("add.formats")}</span>
      </span>
      <input
        type="file"
        multiple
        accept={endings.map((ending) => `.${ending}`).join()}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) void attempt(addFiles(files));
        }}
      />
    </label>
  );
}

/** Browsers ask for a folder by an attribute of their own. */
const folders = { webkitdirectory: true };

function Folder({ attempt }: AttemptProps) {
  return (
    <label class="folder">
      <span>{t("add.folder")}</span>
      <input
        type="file"
        {...folders}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].filter(({ webkitRelativePath }) => !/(^|\/)\./.test(webkitRelativePath));
          currentTarget.value = "";
          if (files.length > 0) void attempt(addFiles(files));
        }}
      />
    </label>
  );
}

function KeyForm({ again }: { readonly again: () => void }) {
  const tried = useSignal(false);
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        setApiKey(String(new FormData(event.currentTarget).get("key") ?? ""));
        tried.value = true;
        again();
      }}
    >
      <p>{t("add.key")}</p>
      <label>
        <span>{t("add.keyLabel")}</span>
        <input name="key" type="password" autocomplete="off" required />
      </label>
      <button type="submit" class="button primary">
        {t("add.keyUse")}
      </button>
      {tried.value && <p role="alert">{t("add.keyWrong")}</p>}
    </form>
  );
}
