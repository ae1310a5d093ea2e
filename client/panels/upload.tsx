/** How far a large upload is, what came of it, and what could not be read. Small ones are told by their job alone. */
import type { Failed, Upload } from "../actions/upload.ts";
import type { Job } from "../api/seeding.ts";
import { clean, number, percent, t, tn } from "../messages/index.ts";
import { endings } from "../state/parts.ts";
import { JobList } from "./job-list.tsx";

interface UploadStateProps {
  readonly upload: Upload;
  /** Those of its jobs whose articles are still at hand. */
  readonly jobs: readonly Job[];
}

export function UploadState({ upload, jobs }: UploadStateProps) {
  const { large, failed, failedCount, state, counts, bytes, doneBytes } = upload;
  const notSent = failed.filter((one) => "why" in one);
  if (!large && notSent.length === 0) return null;
  const running = state === "RUNNING";
  const share = bytes === 0 ? 1 : Math.min(1, doneBytes / bytes);
  return (
    <section class="job upload" aria-busy={running}>
      <h3>
        {t(`add.state.${state}`)} {running && <span class="count">{percent(share)}</span>}
      </h3>
      {running && (
        <p class="row">
          <progress value={share} aria-label={t("add.progress")} />
          <button type="button" class="chip" onClick={upload.cancel}>
            {t("status.cancel")}
          </button>
        </p>
      )}
      <p>
        {(["ADDED", "CHANGED", "UNCHANGED"] as const)
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => `${number(counts[outcome])} ${t(`add.outcome.${outcome}`)}`)
          .join(" · ")}
      </p>
      {failedCount > 0 && (
        <>
          <p class="problem-text">{tn("add.notRead", failedCount)}</p>
          <ul class="rows">
            {failed.map((one, i) => (
              <li key={`${i} ${one.source}`}>
                <strong>
                  <bdi>{clean(one.source)}</bdi>
                </strong>{" "}
                <span class="problem-text">{why(one)}</span>
              </li>
            ))}
          </ul>
          {failed.length < failedCount && <p class="hint">{t("details.showing", { shown: failed.length, total: failedCount })}</p>}
        </>
      )}
      {large && jobs.length > 0 && (
        <details>
          <summary>{t("add.newest")}</summary>
          {jobs.map((job) => (
            <JobList key={job.id} job={job} />
          ))}
        </details>
      )}
    </section>
  );
}

function why(failed: Failed): string {
  if (!("why" in failed)) return clean(failed.message);
  return t(`add.leftOut.${failed.why}`, { endings: endings.map((ending) => `.${ending}`).join(", ") });
}
