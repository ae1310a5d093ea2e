/** Every type and query field of the schema that needs more than its row's own property. */
import { cancelSeed, seed } from "./mutation/seed.ts";
import { articles } from "./query/articles.ts";
import { changes } from "./query/changes.ts";
import { entities } from "./query/entities.ts";
import { events } from "./query/events.ts";
import { facets } from "./query/facets.ts";
import { leaders } from "./query/leaders.ts";
import { map } from "./query/map.ts";
import { neighbourhood } from "./query/neighbourhood.ts";
import { node as nodeById } from "./query/node.ts";
import { nodes } from "./query/nodes.ts";
import { paths } from "./query/paths.ts";
import { rateLimit } from "./query/rate-limit.ts";
import { relations } from "./query/relations.ts";
import { search } from "./query/search.ts";
import { seedAccess, seedJob, seedJobs } from "./query/seeding.ts";
import { statistics } from "./query/statistics.ts";
import { subgraph } from "./query/subgraph.ts";
import { timeline } from "./query/timeline.ts";
import { account } from "./types/account.ts";
import { article } from "./types/article.ts";
import { edge } from "./types/edge.ts";
import { entity } from "./types/entity.ts";
import { event } from "./types/event.ts";
import { evidence } from "./types/evidence.ts";
import { force } from "./types/force.ts";
import { leadership } from "./types/leadership.ts";
import { mapPlace } from "./types/map-place.ts";
import { mention } from "./types/mention.ts";
import { node } from "./types/node.ts";
import { person, role } from "./types/person.ts";
import { relation } from "./types/relation.ts";
import { date, dateTime } from "./types/scalars.ts";
import { searchHit } from "./types/search-hit.ts";
import { seedArticle, seedJob as seedJobFields, userError } from "./types/seed-job.ts";

export const resolvers = {
  Query: {
    node: nodeById,
    nodes,
    entities,
    events,
    relations,
    articles,
    search,
    neighbourhood,
    subgraph,
    paths,
    leaders,
    timeline,
    facets,
    map,
    changes,
    statistics,
    rateLimit,
    seedAccess,
    seedJob,
    seedJobs,
  },
  Mutation: { seed, cancelSeed },
  Node: node,
  Entity: node,
  Country: entity,
  Place: entity,
  Person: person,
  Force: force,
  Organization: entity,
  Role: role,
  Relation: relation,
  Event: event,
  Account: account,
  Article: article,
  Edge: edge,
  Evidence: evidence,
  MapPlace: mapPlace,
  Mention: mention,
  SearchHit: searchHit,
  SeedArticle: seedArticle,
  SeedJob: seedJobFields,
  UserError: userError,
  Leadership: leadership,
  Date: date,
  DateTime: dateTime,
};
