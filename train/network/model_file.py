"""The file that seed/3-sentences/model-file.ts reads.

Gzip of: length of the header (uint32), header (JSON), then each tensor, all little-endian and padded to eight bytes.
An int8 tensor holds a float32 scale a row, then the rows. Matrices lie turned, one row an output, so that a scale goes
with an output and the product can be taken in whole numbers.
"""

import gzip
import json
import struct

import numpy as np

from features import FEATURES
from model import Sizes


def write(path: str, sizes, vocabulary, p: dict, temperature: float) -> None:
    tensors, blocks = [], []

    def put(name: str, array, small: bool = False) -> None:
        array = np.atleast_2d(np.asarray(array, np.float32))
        tensors.append(dict(name=name, rows=array.shape[0], columns=array.shape[1], type="int8" if small else "float32"))
        blocks.append(padded(rounded(array) if small else array.astype("<f4").tobytes()))

    learnt = np.asarray(p["learnt"])[vocabulary.learnt] * (vocabulary.learnt > 0)[:, None]
    put("words", vocabulary.vectors @ np.asarray(p["project"]) + learnt, small=True)
    for i, table in enumerate(p["features"]):
        put(f"feature.{i}", table, small=True)

    def dense(name: str, weights, bias=None) -> None:
        put(name, np.asarray(weights).T, small=True)
        if bias is not None:
            put(f"{name}.bias", bias)

    dense("input", p["input"], p["input_bias"])
    put("root", p["root"])
    for i, layer in enumerate(p["layers"]):
        for part in ("gain", "shift", "window"):
            put(f"layer.{i}.{part}", layer[part])
        dense(f"layer.{i}.gates", layer["gates"], layer["gates_bias"])
        dense(f"layer.{i}.out", layer["out"])
    put("gain", p["gain"])
    put("shift", p["shift"])
    dense("tag", p["tag"], p["tag_bias"])
    dense("arc.word", p["arc_word"], p["arc_word_bias"])
    dense("arc.head", p["arc_head"], p["arc_head_bias"])
    dense("arc.between", p["arc_between"], p["arc_between_bias"])
    put("distance", p["distance"])
    dense("relation.word", p["relation_word"], p["relation_bias"])
    dense("relation.head", p["relation_head"])
    dense("relation", p["relation"], p["relation_out_bias"])

    header = dict(
        format=1,
        sizes=sizes._asdict(),
        temperature=temperature,
        tags=vocabulary.tags,
        relations=vocabulary.relations,
        words="\n".join(vocabulary.words),
        features=[
            dict(kind=f.kind, length=f.length, size=f.size, values="\n".join(values))
            for f, values in zip(FEATURES, vocabulary.values)
        ],
        tensors=tensors,
    )
    text = json.dumps(header, ensure_ascii=False).encode()
    with open(path, "wb") as file:
        file.write(gzip.compress(padded(struct.pack("<I", len(text)) + text) + b"".join(blocks), 9, mtime=0))


def read(path: str, vocabulary):
    """Sizes and weights of a file written with the same vocabulary, for `Network`: word vectors as one table, `words`."""
    with gzip.open(path) as file:
        data = file.read()
    (length,) = struct.unpack_from("<I", data)
    header = json.loads(data[4 : 4 + length])
    if header["words"] != "\n".join(vocabulary.words) or header["tags"] != vocabulary.tags:
        raise SystemExit(f"{path}: trained on other texts")
    at, found = len(padded(data[: 4 + length])), {}
    for tensor in header["tensors"]:
        rows, columns = tensor["rows"], tensor["columns"]
        if tensor["type"] == "int8":
            scale = np.frombuffer(data, "<f4", rows, at)[:, None]
            found[tensor["name"]] = np.frombuffer(data, np.int8, rows * columns, at + 4 * rows).reshape(rows, columns) * scale
            at += len(padded(bytes(rows * (4 + columns))))
        else:
            array = np.frombuffer(data, "<f4", rows * columns, at).reshape(rows, columns)
            found[tensor["name"]] = array[0] if rows == 1 else array
            at += len(padded(bytes(4 * rows * columns)))

    def dense(name: str, key: str, bias: str | None = None) -> dict:
        return {key: found[name].T, **({bias: found[f"{name}.bias"]} if bias else {})}

    sizes = Sizes(**header["sizes"])
    layers = [
        dict(
            {part: found[f"layer.{i}.{part}"] for part in ("gain", "shift", "window")},
            **dense(f"layer.{i}.gates", "gates", "gates_bias"),
            **dense(f"layer.{i}.out", "out"),
        )
        for i in range(sizes.layers)
    ]
    return sizes, dict(
        {name: found[name] for name in ("words", "root", "gain", "shift", "distance")},
        features=[found[f"feature.{i}"] for i in range(len(FEATURES))],
        layers=layers,
        **dense("input", "input", "input_bias"),
        **dense("tag", "tag", "tag_bias"),
        **dense("arc.word", "arc_word", "arc_word_bias"),
        **dense("arc.head", "arc_head", "arc_head_bias"),
        **dense("arc.between", "arc_between", "arc_between_bias"),
        **dense("relation.word", "relation_word", "relation_bias"),
        **dense("relation.head", "relation_head"),
        **dense("relation", "relation", "relation_out_bias"),
    )


def rounded(array: np.ndarray) -> bytes:
    scale = np.abs(array).max(1) / 127
    scale[scale == 0] = 1e-9
    whole = np.clip(np.round(array / scale[:, None]), -127, 127).astype(np.int8)
    return scale.astype("<f4").tobytes() + whole.tobytes()


def padded(block: bytes) -> bytes:
    return block + b"\0" * (-len(block) % 8)
