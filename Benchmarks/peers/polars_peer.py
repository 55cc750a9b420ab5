"""The comparison's job in polars and numpy: `polars_peer.py FILE` prints `scale alpha` for each scale."""
import sys

import numpy as np
import polars as pl

REVERSED = ["q3", "q6", "q9", "q12", "q15", "q18"]
answers = pl.read_csv(sys.argv[1]).with_columns([(6 - pl.col(item)).alias(item) for item in REVERSED])
for scale in range(4):
    items = [f"q{6 * scale + i}" for i in range(1, 7)]
    answered = pl.sum_horizontal([pl.col(item).is_not_null() for item in items])
    answers.select(pl.when(answered >= 4).then(pl.mean_horizontal(items)).sum())
    matrix = answers.select(items).drop_nulls().to_numpy()
    covariances = np.cov(matrix.T)
    total = matrix.sum(axis=1)
    for column in range(6):
        np.corrcoef(matrix[:, column], total - matrix[:, column])
        rest = np.delete(np.delete(covariances, column, 0), column, 1)
        5 / 4 * (1 - np.trace(rest) / rest.sum())
    print(f"s{scale + 1}", repr(float(6 / 5 * (1 - np.trace(covariances) / covariances.sum()))))
