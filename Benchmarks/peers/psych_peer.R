# The comparison's job in R with psych: `psych_peer.R FILE` prints `scale alpha` for each scale.
suppressMessages({library(psych); library(data.table)})
answers <- as.data.frame(fread(commandArgs(TRUE)[1]))
for (item in paste0("q", c(3, 6, 9, 12, 15, 18))) answers[[item]] <- 6 - answers[[item]]
for (scale in 0:3) {
  items <- answers[, paste0("q", 6 * scale + 1:6)]
  scores <- rowMeans(items, na.rm = TRUE)
  scores[rowSums(!is.na(items)) < 4] <- NA
  result <- suppressWarnings(psych::alpha(items[complete.cases(items), ], check.keys = FALSE))
  cat(paste0("s", scale + 1), format(result$total$raw_alpha, digits = 17), "\n")
}
