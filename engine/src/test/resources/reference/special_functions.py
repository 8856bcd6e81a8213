"""Writes special_functions.csv: reference values with 50 digits of working precision (mpmath).

Run: python3 special_functions.py > special_functions.csv
"""
import mpmath as mp
from itertools import product

mp.mp.dps = 50


def row(name, value, *arguments):
    cells = [repr(float(a)) for a in arguments] + [""] * (3 - len(arguments))
    print(",".join([name] + cells + [mp.nstr(value, 20, min_fixed=0, max_fixed=0)]))


def m(x):
    return mp.mpf(float(x))


def beta_lower(a, b, x):
    """Sums the series of positive terms; from the other end above the mean."""
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    if x > a / (a + b):
        return 1 - positive_series(b, a, 1 - x)
    return positive_series(a, b, x)


def positive_series(a, b, x):
    mp.mp.dps = 60
    front = mp.exp(a * mp.log(x) + b * mp.log(1 - x) + mp.loggamma(a + b) - mp.loggamma(b)
                   - mp.loggamma(a + 1))
    term, total, n = mp.mpf(1), mp.mpf(1), 0
    while term > total * mp.mpf(10) ** -55:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    mp.mp.dps = 50
    return front * total


print("function,first,second,third,value")
for x in (-37.5, -12, -6, -3.3, -1, -0.3, 0, 1e-9, 0.2, 0.674, 0.675, 1.96, 4, 5.7, 9, 20, 38):
    row("normal_upper", mp.erfc(m(x) / mp.sqrt(2)) / 2, x)
    row("normal_cdf", mp.erfc(-m(x) / mp.sqrt(2)) / 2, x)
    row("normal_density", mp.npdf(m(x)), x)
for p in (1e-300, 1e-20, 1e-8, 0.001, 0.05, 0.1, 0.4, 0.7, 0.925, 0.95, 0.975, 0.999):
    guess = -mp.sqrt(-2 * mp.log(m(p))) if p < 0.01 else mp.mpf(0)
    root = mp.findroot(
        lambda z: mp.log(mp.erfc(-z / mp.sqrt(2)) / 2) - mp.log(m(p)), guess, tol=1e-60
    )
    row("normal_quantile", root, p)
for x in (1e-10, 0.001, 0.1, 0.49, 0.9, 1.0000001, 1.3, 1.5, 1.9999, 2.1, 2.6, 5, 8.9, 9.1, 11.9,
          15, 100, 1234.5, 1e6, 1e12):
    row("log_gamma", mp.loggamma(m(x)), x)
    row("digamma", mp.digamma(m(x)), x)
    row("trigamma", mp.psi(1, m(x)), x)
    stirling = mp.loggamma(m(x) + 1) - (m(x) + 0.5) * mp.log(m(x)) + m(x) - mp.log(2 * mp.pi) / 2
    row("stirling_error", stirling, x)
for shape, ratio in product((0.1, 0.5, 1, 2.5, 10, 150, 4000), (0.05, 0.5, 0.95, 1.1, 1.8, 4)):
    x = float(shape * ratio)
    row("gamma_lower", mp.gammainc(m(shape), 0, m(x), regularized=True), shape, x)
    row("gamma_upper", mp.gammainc(m(shape), m(x), mp.inf, regularized=True), shape, x)
SHAPES = (0.02, 0.3, 0.5, 1, 2.5, 12, 90, 2500)
for a, b in product(SHAPES, SHAPES):
    log_beta = mp.loggamma(m(a)) + mp.loggamma(m(b)) - mp.loggamma(m(a) + m(b))
    row("log_beta", log_beta, a, b)
    for x in (0.001, 0.1, 0.45, 0.8, 0.99):
        value = beta_lower(a, b, x)
        if value > 1e-290:
            row("beta_lower", value, x, a, b)

for t, df in product((0.01, 0.8, 2, 6.5, 40), (1, 2.5, 7, 30, 400, 1e5)):
    square = m(t) ** 2
    row("student_two_sided", beta_lower(m(df) / 2, 0.5, m(df) / (m(df) + square)), t, df)
for mean, count in product((0.01, 0.7, 3, 40, 900), (0, 1, 4, 30, 1000)):
    probability = mp.exp(count * mp.log(m(mean)) - m(mean) - mp.loggamma(count + 1))
    if probability > 1e-250:
        row("poisson_probability", probability, count, mean)
        row("poisson_upper", mp.gammainc(count + 1, 0, m(mean), regularized=True), count, mean)
    for size in (0.05, 0.9, 6, 300, 1e7):
        p = m(size) / (m(size) + m(mean))
        q = m(mean) / (m(size) + m(mean))
        value = mp.exp(
            mp.loggamma(count + m(size)) - mp.loggamma(count + 1) - mp.loggamma(m(size))
            + m(size) * mp.log(p) + count * mp.log(q)
        )
        if value > 1e-250:
            row("negative_binomial_probability", value, count, mean, size)
