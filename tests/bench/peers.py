# SPDX-License-Identifier: GPL-3.0-or-later
"""The same work done by NumPy, pandas and scikit-learn, as somebody would write it in a notebook."""

import time

TAGS = 50


def best(work, rounds=5):
    """The shortest of some runs, in seconds."""
    shortest = float("inf")
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - begin)
    return shortest


def read_and_group(pd, csv):
    data = pd.read_csv(csv)
    data["error"] = data["label"] != data["prediction"]
    return data.groupby("city")["error"].agg(["size", "sum", "mean"])


def tag_columns(np, examples):
    """Tag t is on about (t + 1) / 250 of the examples; a column a tag."""
    random = np.random.default_rng(1)
    return [random.random(examples) < (tag + 1) / 250 for tag in range(TAGS)]


def numpy_tag_table(np, tags, error, scope):
    in_scope, wrong = scope.sum(), (error & scope).sum()
    rows = []
    for tag in tags:
        inside = tag & scope
        n = np.count_nonzero(inside)
        e = np.count_nonzero(inside & error)
        rows.append((n, e, n / in_scope, e / wrong, e / n))
    return rows


def pandas_tag_table(frame, names, scope):
    part = frame[scope]
    return part.groupby("error")[names].sum()


def word_tag_table(np, tags, edits, words, scope):
    total = words[scope].sum()
    rows = []
    for tag in tags:
        inside = tag & scope
        w, e = words[inside].sum(), edits[inside].sum()
        rows.append((w, e, e / w, w / total))
    return rows


def pandas_query(frame):
    return frame.query('city == "Plant city 07" and factory == 2 and temperature > 20')


def numpy_confusion(np, reference, prediction, classes):
    counts = np.bincount(reference * classes + prediction, minlength=classes * classes).reshape(classes, classes)
    right = counts.diagonal()
    return counts, right / counts.sum(axis=0), right / counts.sum(axis=1)


def pandas_confusion(np, pd, labels, predictions, names):
    """From columns of text, as they come out of read_csv."""
    reference = pd.Categorical(labels, categories=names).codes.astype(np.int64)
    prediction = pd.Categorical(predictions, categories=names).codes.astype(np.int64)
    return numpy_confusion(np, reference, prediction, len(names))


def peer_times(csv):
    """Name of the work → list of (program, seconds); programs that aren't installed are left out."""
    times = {}
    try:
        import numpy as np
        import pandas as pd
    except ImportError:
        return times
    data = pd.read_csv(csv)
    error = (data["label"] != data["prediction"]).to_numpy()
    scope = np.random.default_rng(2).random(len(data)) < 0.5
    tags = tag_columns(np, len(data))
    names = [f"condition {tag:02}" for tag in range(TAGS)]
    frame = pd.DataFrame(dict(zip(names, tags)), copy=True)
    frame["error"] = error
    words = np.random.default_rng(3).integers(4, 16, len(data))
    edits = np.where(np.random.default_rng(4).random(len(data)) < 0.2, 1, 0)
    classes = sorted(data["label"].unique())
    reference = pd.Categorical(data["label"], categories=classes).codes.astype(np.int64)
    prediction = pd.Categorical(data["prediction"], categories=classes).codes.astype(np.int64)

    times["errors"] = [("pandas", best(lambda: read_and_group(pd, csv), 3))]
    times["tagTable"] = [
        ("numpy", best(lambda: numpy_tag_table(np, tags, error, scope))),
        ("pandas", best(lambda: pandas_tag_table(frame, names, scope), 3)),
    ]
    times["wordTagTable"] = [("numpy", best(lambda: word_tag_table(np, tags, edits, words, scope), 3))]
    times["scopeQuery"] = [("pandas", best(lambda: pandas_query(data), 3))]
    times["confusionMatrix"] = [
        ("numpy, coded", best(lambda: numpy_confusion(np, reference, prediction, len(classes)))),
        ("pandas + bincount", best(lambda: pandas_confusion(np, pd, data["label"], data["prediction"], classes), 3)),
    ]
    try:
        from sklearn.metrics import confusion_matrix, precision_recall_fscore_support
    except ImportError:
        return times
    def sklearn_confusion():
        confusion_matrix(reference, prediction)
        precision_recall_fscore_support(reference, prediction, zero_division=0)
    times["confusionMatrix"].append(("scikit-learn, coded", best(sklearn_confusion, 3)))
    return times
