"""What the network sees of a word: a vector for the word, its affixes and its shape. seed/3-sentences/features.ts does the same."""

import json
import re
from collections import Counter
from typing import Callable, NamedTuple

import numpy as np

from treebank import Word

PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "`": "'", "´": "'", "–": "-", "—": "-", "…": "..."})


def lowered(form: str) -> str:
    return re.sub(r"\d", "0", form.translate(PLAIN).lower())


def shape(form: str) -> str:
    """"Bazoum" is "Xx", "2,400" is "d,d", "G5" is "Xd": runs of a kind once, six signs at most."""
    out, last = "", ""
    for char in form.translate(PLAIN):
        kind = "d" if "0" <= char <= "9" else "X" if char.isupper() else "x" if char.isalpha() else char
        if kind != last:
            out += kind
        last = kind
    return out[:6]


class Feature(NamedTuple):
    kind: str  # suffix, prefix, shape
    length: int
    size: int  # of its vector
    least: int  # a value seen less often is unknown

    def of(self, form: str) -> str:
        if self.kind == "shape":
            return shape(form)
        low = lowered(form)
        return low[-self.length :] if self.kind == "suffix" else low[: self.length]


FEATURES = [
    Feature("suffix", 4, 24, 5),
    Feature("suffix", 3, 24, 4),
    Feature("suffix", 2, 16, 4),
    Feature("prefix", 3, 16, 6),
    Feature("prefix", 2, 8, 4),
    Feature("shape", 0, 16, 3),
]

# How a headline, a chat or a title writes the same sentence: only the shape changes, since words and affixes are lowered.
CASINGS: list[Callable[[list[str]], list[str]]] = [
    lambda forms: forms,
    lambda forms: [form.upper() for form in forms],
    lambda forms: [form[:1].upper() + form[1:] for form in forms],
    lambda forms: [forms[0].lower(), *forms[1:]],
    lambda forms: [form.lower() for form in forms],
]


class Vocabulary:
    """Words with their given vectors, and the known values of each feature, tag and relation. Row 0 of a feature is "unknown"."""

    def __init__(self, sentences: list[list[Word]], vectors_path: str, size: int):
        words = Counter(lowered(word.form) for sentence in sentences for word in sentence)
        self.values = []
        for feature in FEATURES:
            seen = Counter(feature.of(word.form) for sentence in sentences for word in sentence)
            if feature.kind == "shape":
                seen["X"] += len(sentences)
            self.values.append({value: i + 1 for i, (value, n) in enumerate(seen.most_common()) if n >= feature.least})
        self.tags = [tag for tag, n in Counter(word.tag for s in sentences for word in s).most_common() if n >= 3]
        self.relations = [name for name, n in Counter(word.relation for s in sentences for word in s).most_common() if n >= 3]
        self._choose_words(words, vectors_path, size)

    def _choose_words(self, counts: Counter, vectors_path: str, size: int) -> None:
        """The most frequent words of the vectors, and every word of the texts seen three times; those learn a vector of their own."""
        with open(vectors_path, encoding="utf-8") as file:
            given = json.load(file)["vectors"]
        self.words, index, rows = ["<pad>", "<unk>"], {}, [None, None]
        for word, row in given.items():
            low = lowered(word)
            if low not in index and (len(self.words) < size or counts[low] >= 2):
                index[low] = len(self.words)
                self.words.append(low)
                rows.append(row[:100])
        for word, n in counts.items():
            if n >= 3 and word not in index:
                index[word] = len(self.words)
                self.words.append(word)
                rows.append(None)
        self.index = index
        have = [i for i, row in enumerate(rows) if row is not None]
        matrix = np.array([rows[i] for i in have], np.float32)
        self.vectors = np.zeros((len(rows), 100), np.float32)
        self.vectors[have] = (matrix - matrix.mean(0)) / matrix.std()
        # Row of the learnt table for each word; 0 where it learns nothing.
        self.learnt = np.zeros(len(rows), np.int32)
        learners = [i for i, word in enumerate(self.words) if counts[word] >= 3]
        self.learnt[learners] = np.arange(1, len(learners) + 1)

    def encode(self, sentence: list[Word]):
        """Ids of word and features, n by 1 + features; shape ids for each casing; gold tag, head, relation (-1 where unknown)."""
        forms = [word.form for word in sentence]
        ids = [[self.index.get(lowered(f), 1)] + [v.get(x.of(f), 0) for x, v in zip(FEATURES, self.values)] for f in forms]
        shapes = [[self.values[-1].get(shape(form), 0) for form in casing(forms)] for casing in CASINGS]
        tags = {tag: i for i, tag in enumerate(self.tags)}
        relations = {name: i for i, name in enumerate(self.relations)}
        gold = [[tags.get(w.tag, -1), w.head, relations.get(w.relation, -1)] for w in sentence]
        return np.array(ids, np.int32), np.array(shapes, np.int32), np.array(gold, np.int32)
