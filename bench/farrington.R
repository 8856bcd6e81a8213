# Rscript farrington.R SERIES CSV OUT [RUN]: makes SERIES weekly series of 416 counts (seed 7) as CSV,
# one a row, and runs R's surveillance on the first RUN of them (all) on 2 cores; OUT gets alarm,bound.
suppressMessages({library(surveillance); library(parallel)})
a <- commandArgs(TRUE); n <- as.integer(a[1]); run <- min(n, if (length(a) > 3) as.integer(a[4]) else n)
len <- 416
set.seed(7); mu <- exp(rnorm(n, -0.5, 1)); Y <- matrix(rnbinom(n * len, mu = rep(mu, each = len), size = 0.8), len, n)
write.table(t(Y), a[2], sep = ",", row.names = FALSE, col.names = FALSE)
d <- as.numeric(seq(as.Date("2012-01-02"), by = "7 days", length.out = len))
ctl <- list(range = len, b = 5, w = 3, noPeriods = 10, weightsThreshold = 2.58, pastWeeksNotIncluded = 26,
  pThresholdTrend = 1, thresholdMethod = "nbPlugin", alpha = 0.01, limit54 = c(0, 4), glmWarnings = FALSE)
one <- function(j) {
  s <- new("sts", observed = matrix(Y[, j], ncol = 1), epoch = d, epochAsDate = TRUE, freq = 52, start = c(2012, 1))
  r <- suppressWarnings(farringtonFlexible(s, control = ctl))
  c(sum(r@alarm, na.rm = TRUE), r@upperbound[1])
}
invisible(one(1))
t <- system.time(res <- do.call(rbind, mclapply(seq_len(run), one, mc.cores = 2)))
writeLines(paste0(res[, 1], ",", ifelse(is.na(res[, 2]), "", res[, 2])), a[3])
cat(sprintf("%.3f\n", t["elapsed"]))
