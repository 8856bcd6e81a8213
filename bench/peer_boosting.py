# Boosting with xgboost's histograms: 200 trees of depth 6, rate 0.1, on the table of make_panel.R.
#   python3 peer_boosting.py PANEL.csv REPETITIONS THREADS
import sys
import time

import numpy
import pandas
import xgboost

panel, repetitions, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
table = pandas.read_csv(panel)
outcome = table["y"].to_numpy()
values = table.drop(columns=["y", "foldid"]).to_numpy()
settings = {
    "tree_method": "hist",
    "objective": "binary:logistic",
    "max_depth": 6,
    "eta": 0.1,
    "nthread": threads,
    "base_score": float(outcome.mean()),
}


def fit(predictors):
    start = time.perf_counter()
    data = xgboost.DMatrix(predictors, label=outcome, nthread=threads)
    model = xgboost.train(settings, data, 200)
    seconds = time.perf_counter() - start
    p = model.predict(data).astype(float)
    loss = -numpy.mean(numpy.where(outcome == 1, numpy.log(p), numpy.log1p(-p)))
    return seconds, loss


for i in range(1, repetitions + 1):
    seconds, loss = fit(values)
    print(f"xgboost-{xgboost.__version__} {threads} boosting {i} wall={seconds:.3f} logloss={loss:.6f}")
if threads == 1:
    seconds, loss = fit(numpy.round(values, 1))
    print(f"xgboost-{xgboost.__version__} {threads} rounded 1 wall={seconds:.3f} logloss={loss:.9f}")
