/** A name from an article: only ever text, in its own direction of writing. */

import { showNode } from "../actions/begin.ts";
import type { EventType, NodeKind, Status } from "../api/documents.generated.ts";
import { clean } from "../messages/index.ts";
import { KindMark } from "./kind-mark.tsx";

export const Name = ({ text }: { readonly text: string }) => <bdi>{clean(text)}</bdi>;

export interface NodeLinkProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly event?: EventType;
  readonly status?: Status;
}

/** A node that can be gone to: shown in the graph and opened. */
export function NodeLink({ id, kind, name, event, status }: NodeLinkProps) {
  return (
    <button type="button" class="node-link" onClick={() => void showNode(id)}>
      <KindMark kind={kind} event={event} status={status} />
      <Name text={name} />
    </button>
  );
}

/** A list of them, separated by commas for those who hear it. */
export function NodeLinks({ nodes }: { readonly nodes: readonly NodeLinkProps[] }) {
  return (
    <span class="node-links">
      {nodes.map((node) => (
        <NodeLink key={node.id} {...node} />
      ))}
    </span>
  );
}
