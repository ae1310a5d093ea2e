"""What trained networks say of sentences, as something to learn from: their mean probabilities, besides or instead of gold."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

import model_file
from features import Vocabulary
from model import Network

SIZES = [16, 32, 64]  # a sentence is filled up to one of these, so that few programs are compiled
AT_ONCE = 64


class Taught(NamedTuple):
    """By word: shares of tags, of heads (0 the root) and of relations to the head that counts; all float16."""

    tags: np.ndarray
    heads: np.ndarray
    relations: np.ndarray


def lessons(paths: list[str], vocabulary: Vocabulary, encoded: list) -> list[Taught]:
    """The mean of the networks at `paths` for each of `encoded`; where a word has no gold head (-1) it gets the likeliest here."""
    teachers = [(Network(sizes, vocabulary), p) for sizes, p in (model_file.read(path, vocabulary) for path in paths)]
    ask = [jax.jit(lambda p, ids, mask, network=network: network.scores(p, ids, mask)) for network, _ in teachers]
    relate = [jax.jit(lambda p, words, heads, chosen, network=network: jax.nn.softmax(network.relations(p, words, heads, chosen))) for network, _ in teachers]
    out: list[Taught | None] = [None] * len(encoded)
    for size, members in by_size(encoded).items():
        for at in range(0, len(members), AT_ONCE):
            batch = members[at : at + AT_ONCE]
            ids = np.zeros((AT_ONCE, size, encoded[0][0].shape[1]), np.int32)
            mask, chosen = np.zeros((AT_ONCE, size), np.float32), np.zeros((AT_ONCE, size), np.int32)
            for row, i in enumerate(batch):
                n = len(encoded[i][0])
                ids[row, :n], mask[row, :n], chosen[row, :n] = encoded[i][0], 1, encoded[i][2][:, 1]
            scores = [found(p, ids, mask) for found, (_, p) in zip(ask, teachers)]
            tags = np.mean([jax.nn.softmax(x[0]) for x in scores], 0)
            heads = np.mean([jax.nn.softmax(x[1]) for x in scores], 0)
            chosen = np.where(chosen < 0, heads.argmax(-1), chosen)
            relations = np.mean([related(p, x[2], x[3], jnp.asarray(chosen)) for related, (_, p), x in zip(relate, teachers, scores)], 0)
            for row, i in enumerate(batch):
                n = len(encoded[i][0])
                encoded[i][2][:, 1] = chosen[row, :n]
                out[i] = Taught(*(x.astype(np.float16) for x in (tags[row, :n], heads[row, :n, : n + 1], relations[row, :n])))
    return out


def by_size(encoded: list) -> dict[int, list[int]]:
    groups = {size: [] for size in SIZES}
    for i, (ids, _, _) in enumerate(encoded):
        groups[next(size for size in SIZES if size >= len(ids))].append(i)
    return groups
