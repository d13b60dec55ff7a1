"""Reference numbers for the additive and robust models, the drift line and the measures of agreement.

pip install numpy statsmodels pingouin krippendorff
python make-reference.py > reference.json
"""
import importlib.metadata as meta
import json
import platform

import krippendorff
import numpy as np
import pandas as pd
import pingouin
import statsmodels.api as sm

rng = np.random.default_rng(20241)
FILMS, JURORS = 14, 5
quality = rng.normal(72, 7, FILMS)
leniency = np.array([-5.0, -1.5, 0.0, 2.5, 6.0])
marks = np.round((quality[:, None] + leniency[None, :] + rng.normal(0, 3, (FILMS, JURORS))) * 4) / 4
marks[2, 3] -= 22  # one wild mark each way
marks[9, 0] += 18
seen = rng.random((FILMS, JURORS)) < 0.75
seen[:, 2] = True
seen[2, 3] = seen[9, 0] = True

film, juror = np.nonzero(seen)
y = marks[film, juror]
# Films are free; jurors are effects that sum to zero (the last is minus the sum of the others).
X = np.zeros((len(y), FILMS + JURORS - 1))
X[np.arange(len(y)), film] = 1
for row, j in enumerate(juror):
    if j < JURORS - 1:
        X[row, FILMS + j] = 1
    else:
        X[row, FILMS:] = -1
effects = lambda b: {"films": b[:FILMS].tolist(), "jurors": [*b[FILMS:].tolist(), float(-b[FILMS:].sum())]}
ols = sm.OLS(y, X).fit()
rlm = sm.RLM(y, X, M=sm.robust.norms.HuberT(t=1.345)).fit(maxiter=500, tol=1e-12, scale_est="mad")

place = np.arange(12)
distance = np.round(0.15 * place + rng.normal(0, 1.5, 12), 3)
line = sm.OLS(distance, sm.add_constant(place)).fit()

full = marks[:10]
shrout = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
# The "C" data of Krippendorff (1980; 2011, section D), as the R packages irr and DescTools print them.
nan = np.nan
published = np.array([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nan, nan, nan],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nan, 3],
    [nan, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nan],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nan],
])
alpha = lambda data: float(krippendorff.alpha(reliability_data=data, level_of_measurement="interval"))


def two_way(table):
    """ICC(A,k) and ICC(C,k) of McGraw & Wong, the ICC(2,k) and ICC(3,k) of Shrout & Fleiss; intervals to 2 decimals."""
    long = pd.DataFrame([{"film": f, "juror": j, "mark": v} for f, row in enumerate(table) for j, v in enumerate(row)])
    rows = pingouin.intraclass_corr(long, targets="film", raters="juror", ratings="mark").set_index("Type")
    interval = next(name for name in rows.columns if name.startswith("CI95"))
    return {
        name: {"value": float(rows.loc[name, "ICC"]), "low": float(rows.loc[name, interval][0]), "high": float(rows.loc[name, interval][1])}
        for name in ("ICC(A,k)", "ICC(C,k)")
    }


def variance_components():
    """Films and jurors crossed at random, REML; nothing is nested, so all marks are one group."""
    long = pd.DataFrame({"film": film, "juror": juror, "mark": y, "all": 1})
    parts = {"film": "0 + C(film)", "juror": "0 + C(juror)"}
    model = sm.MixedLM.from_formula("mark ~ 1", long, groups="all", re_formula="0", vc_formula=parts)
    fit = model.fit(reml=True, method="lbfgs")
    return {"films": float(fit.vcomp[0]), "jurors": float(fit.vcomp[1]), "rest": float(fit.scale)}


versions = {name: meta.version(name) for name in ("numpy", "statsmodels", "pingouin", "krippendorff")}
print(json.dumps({
    "madeWith": {"python": platform.python_version(), **versions},
    "marks": [[float(marks[f, j]) if seen[f, j] else None for j in range(JURORS)] for f in range(FILMS)],
    "leastSquares": effects(ols.params),
    "huber": {**effects(rlm.params), "scale": float(rlm.scale), "weights": [float(w) for w in rlm.weights]},
    "line": {
        "distances": distance.tolist(),
        "slope": float(line.params[1]),
        "low": float(line.conf_int()[1][0]),
        "high": float(line.conf_int()[1][1]),
    },
    "full": {"marks": full.tolist(), "icc": two_way(full), "alpha": alpha(full.T)},
    "shroutFleiss": {"marks": shrout, "icc": two_way(shrout)},
    "varianceComponents": variance_components(),
    "alphaMissing": alpha(np.where(seen, marks, nan).T),
    "alphaPublished": alpha(published),
}, indent=2))
