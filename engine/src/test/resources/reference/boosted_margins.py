# Writes boosted_margins.csv: made-up rows with gaps, and the margins that xgboost 1.7.4 gives them after 20
# trees under several settings. Values have one decimal, so that every implementation has the same bins.
# xgboost works with single precision; the test allows 1e-5.
#   python3 boosted_margins.py > boosted_margins.csv
import sys

import numpy
import pandas
import xgboost

random = numpy.random.default_rng(4)
rows = 400
x = numpy.round(random.normal(size=(rows, 4)), 1)
margin = x[:, 0] - 0.5 * x[:, 1] + 0.5 * x[:, 2] * x[:, 3]
happened = (random.random(rows) < 1 / (1 + numpy.exp(1 - margin))).astype(int)
count = random.poisson(numpy.exp(0.5 * margin) * random.gamma(1, 1, rows))
x[:, 2:][random.random((rows, 2)) < 0.15] = numpy.nan
table = pandas.DataFrame(x, columns=["a", "b", "c", "d"])
table.insert(0, "count", count)
table.insert(0, "happened", happened)

common = {"tree_method": "hist", "nthread": 1, "max_depth": 6, "eta": 0.1}
logit = {"objective": "binary:logistic"}
cases = {
    "logistic": (happened, logit),
    "monotone": (happened, {**logit, "monotone_constraints": "(1,-1,0,0)"}),
    "tweedie": (count, {"objective": "reg:tweedie", "tweedie_variance_power": 1.5}),
    "square": (
        count,
        {"max_depth": 4, "min_child_weight": 5, "lambda": 2, "gamma": 1},
    ),
}
start = {
    "logistic": numpy.log(happened.mean() / (1 - happened.mean())),
    "tweedie": numpy.log(count.mean()),
    "square": count.mean(),
}
start["monotone"] = start["logistic"]
for name, (outcome, settings) in cases.items():
    data = xgboost.DMatrix(x, label=outcome)
    data.set_base_margin(numpy.full(rows, start[name]))
    model = xgboost.train({**common, **settings}, data, 20)
    table[name] = model.predict(data, output_margin=True)
table.to_csv(sys.stdout, index=False, float_format="%.7g")
