"""Sentences of a CoNLL-U file, cut to what the network learns from."""

from typing import NamedTuple


class Word(NamedTuple):
    form: str
    upos: str
    xpos: str
    head: int  # 1-based, 0 for the root
    relation: str

    @property
    def tag(self) -> str:
        return f"{self.upos}|{self.xpos}"


def read(path: str) -> list[list[Word]]:
    """Words only: ranges ("1-2") and empty nodes ("1.1") are passed over."""
    sentences, current = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if current:
                    sentences.append(current)
                current = []
            elif not line.startswith("#"):
                column = line.split("\t")
                if column[0].isdigit():
                    current.append(Word(column[1], column[3], column[4], int(column[6]), column[7]))
    if current:
        sentences.append(current)
    return sentences


def read_untagged(path: str) -> list[list[Word]]:
    """Sentences of a file of names (token, tab, tag; train/README.md), whose tags and trees are unknown."""
    sentences, current = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            form, tab, _ = line.rstrip("\n").partition("\t")
            if tab and not line.startswith("# doc "):
                current.append(Word(form, "", "", -1, ""))
            elif current:
                sentences.append(current)
                current = []
    return sentences + [current] if current else sentences
