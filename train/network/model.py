"""The network: word to vector, four layers of a window of three and a gated unit both ways, then tag, head and relation.

Sizes are those of seed/3-sentences/network.ts, which runs it. A gate never looks at the state before it, so a layer is a
linear recurrence: h[i] = h[i-1] + z[i] * (c[i] - h[i-1]).
"""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from features import FEATURES


class Sizes(NamedTuple):
    word: int = 64
    width: int = 128
    gate: int = 128
    layers: int = 4
    arc: int = 64
    reach: int = 15  # distances to a head are told apart up to here


def initial(sizes: Sizes, vocabulary, rng: np.random.Generator) -> dict:
    def normal(*shape, scale=None):
        return jnp.asarray(rng.normal(size=shape).astype(np.float32) * (shape[0] ** -0.5 if scale is None else scale))

    width, gate, arc = sizes.width, sizes.gate, sizes.arc
    tags, relations = len(vocabulary.tags), len(vocabulary.relations)
    window = jnp.stack([jnp.zeros(width), jnp.ones(width), jnp.zeros(width)])
    layer = lambda: dict(
        gain=jnp.ones(width),
        shift=jnp.zeros(width),
        window=window,
        gates=normal(width, 4 * gate),
        gates_bias=jnp.concatenate([jnp.full(2 * gate, -0.5), jnp.zeros(2 * gate)]),
        out=normal(2 * gate, width) * 0.7,
    )
    return dict(
        project=normal(100, sizes.word, scale=0.08),
        learnt=normal(int(vocabulary.learnt.max()) + 1, sizes.word, scale=0.05),
        features=[normal(len(values) + 1, f.size, scale=0.3) for f, values in zip(FEATURES, vocabulary.values)],
        input=normal(sizes.word + sum(f.size for f in FEATURES), width),
        input_bias=jnp.zeros(width),
        root=normal(width, scale=0.3),
        layers=[layer() for _ in range(sizes.layers)],
        gain=jnp.ones(width),
        shift=jnp.zeros(width),
        tag=normal(width, tags),
        tag_bias=jnp.zeros(tags),
        arc_word=normal(width, arc),
        arc_word_bias=jnp.zeros(arc),
        arc_head=normal(width, arc),
        arc_head_bias=jnp.zeros(arc),
        arc_between=normal(arc, arc) * 0.5,
        arc_between_bias=jnp.zeros(arc),
        distance=jnp.zeros(2 * sizes.reach + 2),
        relation_word=normal(width, arc),
        relation_head=normal(width, arc),
        relation_bias=jnp.zeros(arc),
        relation=normal(arc, relations),
        relation_out_bias=jnp.zeros(relations),
    )


def norm(x, gain, shift):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(variance + 1e-5) * gain + shift


class Network:
    """`vectors` and `learnt` of the vocabulary are constants of the graph; everything that learns is in `p`."""

    def __init__(self, sizes: Sizes, vocabulary, dropped: float = 1.0, tags_share: float = 0.6):
        """`dropped` scales how much is left out at random while learning; `tags_share` is the tags' part of the loss, 1 for heads."""
        self.sizes = sizes
        self.dropped = dropped
        self.tags_share = tags_share
        self.vectors = jnp.asarray(vocabulary.vectors)
        self.learnt = jnp.asarray(vocabulary.learnt)

    def scores(self, p, ids, mask, key=None):
        """Tag scores, head scores (batch, word, head with 0 the root) and the two halves of the relation scorer."""
        keys = iter(jax.random.split(jax.random.PRNGKey(0) if key is None else key, 3 * self.sizes.layers + 8))

        def drop(x, rate):
            kept = 1 - rate * self.dropped
            return x if key is None else x * jax.random.bernoulli(next(keys), kept, x.shape) / kept

        batch, length = mask.shape
        vector = self.word_vectors(p, ids[..., 0])
        if key is not None:  # whole words unknown: the network must live by affixes and neighbours
            vector = vector * jax.random.bernoulli(next(keys), 1 - 0.15 * self.dropped, (batch, length, 1))
        parts = [table[ids[..., i + 1]] for i, table in enumerate(p["features"])]
        x = drop(jnp.concatenate([vector, *parts], -1), 0.15) @ p["input"] + p["input_bias"]
        seen = mask[..., None]
        x = x * seen
        for layer in p["layers"]:
            x = x + drop(self.layer(layer, x, seen), 0.2) @ layer["out"] * seen
        x = drop(norm(x, p["gain"], p["shift"]), 0.2)

        with_root = jnp.concatenate([jnp.broadcast_to(p["root"], (batch, 1, x.shape[-1])), x], 1)
        words = drop(jax.nn.relu(x @ p["arc_word"] + p["arc_word_bias"]), 0.2)
        heads = drop(jax.nn.relu(with_root @ p["arc_head"] + p["arc_head_bias"]), 0.2)
        arcs = jnp.einsum("bnd,bmd->bnm", words @ p["arc_between"] + p["arc_between_bias"], heads)
        arcs = arcs + p["distance"][self.distances(length)]
        none = 1 - jnp.concatenate([jnp.ones((batch, 1)), mask], 1)
        arcs = arcs - 1e9 * none[:, None, :] - 1e9 * jnp.eye(length, length + 1, 1)[None]
        return x @ p["tag"] + p["tag_bias"], arcs, x @ p["relation_word"], with_root @ p["relation_head"]

    def word_vectors(self, p, word):
        if "words" in p:  # of a trained network
            return p["words"][word]
        rows = self.learnt[word]
        return self.vectors[word] @ p["project"] + p["learnt"][rows] * (rows > 0)[..., None]

    def layer(self, layer, x, seen):
        u = norm(x, layer["gain"], layer["shift"]) * seen
        edge = jnp.zeros_like(u[:, :1])
        before, after = jnp.concatenate([edge, u[:, :-1]], 1), jnp.concatenate([u[:, 1:], edge], 1)
        u = before * layer["window"][0] + u * layer["window"][1] + after * layer["window"][2]
        ahead_z, back_z, ahead_c, back_c = jnp.split(u @ layer["gates"] + layer["gates_bias"], 4, -1)
        z = jnp.concatenate([ahead_z, back_z[:, ::-1]], -1)
        z = jax.nn.sigmoid(z) * jnp.concatenate([jnp.broadcast_to(seen, ahead_z.shape), jnp.broadcast_to(seen[:, ::-1], back_z.shape)], -1)
        c = jnp.tanh(jnp.concatenate([ahead_c, back_c[:, ::-1]], -1))

        def step(state, now):
            state = state + now[0] * (now[1] - state)
            return state, state

        _, states = jax.lax.scan(step, jnp.zeros((x.shape[0], z.shape[-1])), (z.swapaxes(0, 1), c.swapaxes(0, 1)))
        ahead, back = jnp.split(states.swapaxes(0, 1), 2, -1)
        return jnp.concatenate([ahead, back[:, ::-1]], -1)

    def distances(self, length):
        """Row of the distance table: 0 for the root, then -reach to reach."""
        reach = self.sizes.reach
        apart = jnp.arange(length + 1)[None, :] - jnp.arange(1, length + 1)[:, None]
        return jnp.where(jnp.arange(length + 1)[None, :] == 0, 0, jnp.clip(apart, -reach, reach) + reach + 1)

    def relations(self, p, words, heads, chosen):
        of_head = jnp.take_along_axis(heads, chosen[..., None], 1)
        return jax.nn.relu(words + of_head + p["relation_bias"]) @ p["relation"] + p["relation_out_bias"]

    def loss(self, p, ids, gold, mask, key, taught=None, trust=None):
        """`taught` holds shares of tags, heads and relations, `trust` (a sentence each) how much of the loss is theirs."""
        tags, arcs, words, heads = self.scores(p, ids, mask, key)

        def entropy(scores, wanted, shares):
            log = jax.nn.log_softmax(scores)
            picked = jnp.take_along_axis(log, jnp.maximum(wanted, 0)[..., None], -1)[..., 0]
            each = picked * (wanted >= 0)
            if shares is not None:
                each = each * (1 - trust[:, None]) + (log * shares).sum(-1) * trust[:, None]
            return -(each * mask).sum() / mask.sum()

        of_tags, of_heads, of_relations = taught or (None, None, None)
        relations = self.relations(p, words, heads, gold[..., 1])
        return (
            self.tags_share * entropy(tags, gold[..., 0], of_tags)
            + entropy(arcs, gold[..., 1], of_heads)
            + 0.7 * entropy(relations, gold[..., 2], of_relations)
        )

    def predict(self, p, ids, mask):
        tags, arcs, words, heads = self.scores(p, ids, mask)
        chosen = arcs.argmax(-1)
        return tags.argmax(-1), chosen, self.relations(p, words, heads, chosen).argmax(-1), jax.nn.log_softmax(arcs)
