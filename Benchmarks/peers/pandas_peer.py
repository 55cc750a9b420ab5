"""The comparison's job in pandas and pingouin: `pandas_peer.py FILE` prints `scale alpha` for each scale."""
import sys

import pandas as pd
import pingouin as pg

answers = pd.read_csv(sys.argv[1])
for item in ["q3", "q6", "q9", "q12", "q15", "q18"]:
    answers[item] = 6 - answers[item]
for scale in range(4):
    items = answers[[f"q{6 * scale + i}" for i in range(1, 7)]]
    items.mean(axis=1).where(items.notna().sum(axis=1) >= 4).sum()
    alpha, interval = pg.cronbach_alpha(items.dropna())
    print(f"s{scale + 1}", repr(float(alpha)))
