-- Every way to score (scored 1.0.0), form patient
-- For DuckDB, emitted by Scalewright; changes will be lost.
--
-- One row for each row of answers: keys and groups, then a column for each score. An answer that
-- its response scale does not have ends the query; the check names all of them.
CREATE OR REPLACE VIEW "scored_patient_scores" AS
WITH coded AS (
    SELECT
        CASE WHEN ("calm" BETWEEN 1 AND 5 AND ("calm" - 1) % 1 = 0) THEN CAST("calm" AS INTEGER) WHEN NOT (("calm" BETWEEN 1 AND 5 AND ("calm" - 1) % 1 = 0)) THEN CAST(error('calm holds what is no answer of its response scale: ' || CAST("calm" AS TEXT)) AS INTEGER) END AS a1,
        CASE WHEN ("rested" BETWEEN 1 AND 5 AND ("rested" - 1) % 1 = 0) THEN CAST("rested" AS INTEGER) WHEN NOT (("rested" BETWEEN 1 AND 5 AND ("rested" - 1) % 1 = 0)) THEN CAST(error('rested holds what is no answer of its response scale: ' || CAST("rested" AS TEXT)) AS INTEGER) END AS a2,
        CASE WHEN ("easy" BETWEEN 1 AND 5 AND ("easy" - 1) % 1 = 0) THEN CAST("easy" AS INTEGER) WHEN NOT (("easy" BETWEEN 1 AND 5 AND ("easy" - 1) % 1 = 0)) THEN CAST(error('easy holds what is no answer of its response scale: ' || CAST("easy" AS TEXT)) AS INTEGER) END AS a3,
        CASE WHEN ("tense" BETWEEN 1 AND 5 AND ("tense" - 1) % 1 = 0) THEN CAST("tense" AS INTEGER) WHEN NOT (("tense" BETWEEN 1 AND 5 AND ("tense" - 1) % 1 = 0)) THEN CAST(error('tense holds what is no answer of its response scale: ' || CAST("tense" AS TEXT)) AS INTEGER) END AS a4,
        CASE WHEN ("worried" BETWEEN 1 AND 5 AND ("worried" - 1) % 1 = 0) THEN CAST("worried" AS INTEGER) WHEN NOT (("worried" BETWEEN 1 AND 5 AND ("worried" - 1) % 1 = 0)) THEN CAST(error('worried holds what is no answer of its response scale: ' || CAST("worried" AS TEXT)) AS INTEGER) END AS a5,
        CASE WHEN ("rude" BETWEEN 1 AND 5 AND ("rude" - 1) % 1 = 0) THEN CAST("rude" AS INTEGER) WHEN NOT (("rude" BETWEEN 1 AND 5 AND ("rude" - 1) % 1 = 0)) THEN CAST(error('rude holds what is no answer of its response scale: ' || CAST("rude" AS TEXT)) AS INTEGER) END AS a6,
        CASE WHEN ("cold" BETWEEN -3 AND -1 AND ("cold" - (-3)) % 1 = 0) THEN CAST("cold" AS INTEGER) WHEN NOT (("cold" BETWEEN -3 AND -1 AND ("cold" - (-3)) % 1 = 0)) THEN CAST(error('cold holds what is no answer of its response scale: ' || CAST("cold" AS TEXT)) AS INTEGER) END AS a7,
        CASE WHEN ("far" BETWEEN -3 AND -1 AND ("far" - (-3)) % 1 = 0) THEN CAST("far" AS INTEGER) WHEN NOT (("far" BETWEEN -3 AND -1 AND ("far" - (-3)) % 1 = 0)) THEN CAST(error('far holds what is no answer of its response scale: ' || CAST("far" AS TEXT)) AS INTEGER) END AS a8,
        CASE WHEN ("sure" BETWEEN 0 AND 100 AND ("sure" - 0) % 10 = 0) THEN CAST("sure" AS INTEGER) WHEN NOT (("sure" BETWEEN 0 AND 100 AND ("sure" - 0) % 10 = 0)) THEN CAST(error('sure holds what is no answer of its response scale: ' || CAST("sure" AS TEXT)) AS INTEGER) END AS a9,
        CASE WHEN ("lost" BETWEEN 0 AND 100 AND ("lost" - 0) % 10 = 0) THEN CAST("lost" AS INTEGER) WHEN NOT (("lost" BETWEEN 0 AND 100 AND ("lost" - 0) % 10 = 0)) THEN CAST(error('lost holds what is no answer of its response scale: ' || CAST("lost" AS TEXT)) AS INTEGER) END AS a10
    FROM "answers"
),
counted AS (
    SELECT
        coded.*,
        CAST(COALESCE(a1, 0) + COALESCE(a2, 0) + COALESCE(a3, 0) AS BIGINT) AS t1,
        CAST(CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS BIGINT) AS n1,
        CAST(COALESCE(a4, 0) + COALESCE(a5, 0) + COALESCE(a6, 0) AS BIGINT) AS t2,
        CAST(CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS BIGINT) AS n2,
        CAST(COALESCE(a7, 0) + COALESCE(a8, 0) AS BIGINT) AS t3,
        CAST(CAST(a7 IS NOT NULL AS INTEGER) + CAST(a8 IS NOT NULL AS INTEGER) AS BIGINT) AS n3,
        CAST(COALESCE(a9, 0) + COALESCE(100 - a10, 0) AS BIGINT) AS t4,
        CAST(CAST(a9 IS NOT NULL AS INTEGER) + CAST(a10 IS NOT NULL AS INTEGER) AS BIGINT) AS n4,
        CAST(COALESCE(a1, 0) + COALESCE(a2, 0) + COALESCE(a3, 0) + COALESCE(6 - a4, 0) + COALESCE(6 - a5, 0) + COALESCE(6 - a6, 0) AS BIGINT) AS t5,
        CAST(CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS BIGINT) AS n5,
        CAST(COALESCE(a1, 0) + COALESCE(a2, 0) + COALESCE(a3, 0) + COALESCE(a4, 0) + COALESCE(a5, 0) + COALESCE(a6, 0) AS BIGINT) AS t6,
        CAST(CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS BIGINT) AS n6
    FROM coded
),
scored AS (
    SELECT
        counted.*,
        CASE WHEN n1 >= 2 AND a1 IS NOT NULL THEN CAST(t1 AS DOUBLE) / CAST(n1 AS DOUBLE) END AS s1,
        CASE WHEN n2 >= 2 THEN CAST(t2 AS DOUBLE) / CAST(n2 AS DOUBLE) END AS s2,
        CASE WHEN n3 >= 1 THEN CAST('1.0' AS DOUBLE) + CAST('4.0' AS DOUBLE) * ((CAST(t3 AS DOUBLE) / CAST(n3 AS DOUBLE)) - CAST('-3.0' AS DOUBLE)) / CAST('2.0' AS DOUBLE) END AS s3,
        CASE WHEN n4 >= 2 THEN CAST('0.0' AS DOUBLE) + CAST('100.0' AS DOUBLE) * ((CAST(t4 * 2 AS DOUBLE) / CAST(n4 AS DOUBLE)) - CAST('0.0' AS DOUBLE)) / CAST('200.0' AS DOUBLE) END AS s4,
        CASE WHEN n5 >= 4 AND a4 IS NOT NULL THEN CAST(t5 AS DOUBLE) / CAST(n5 AS DOUBLE) END AS s5,
        CASE WHEN n6 >= 6 THEN CAST(t6 * 6 AS DOUBLE) / CAST(n6 AS DOUBLE) END AS s6
    FROM counted
),
combined1 AS (
    SELECT
        scored.*,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) >= 2 THEN CAST('0.0' AS DOUBLE) + CAST('100.0' AS DOUBLE) * (((COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE(s3, CAST('0.0' AS DOUBLE)) + COALESCE((CAST('6.0' AS DOUBLE) - s2), CAST('0.0' AS DOUBLE))) / CAST(CAST(s1 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) AS DOUBLE)) - CAST('1.0' AS DOUBLE)) / CAST('4.0' AS DOUBLE) END AS s7,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) >= 1 THEN CAST('0.0' AS DOUBLE) + CAST('100.0' AS DOUBLE) * (((COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE((CAST('6.0' AS DOUBLE) - s2), CAST('0.0' AS DOUBLE))) / CAST(CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) AS DOUBLE)) - CAST('1.0' AS DOUBLE)) / CAST('4.0' AS DOUBLE) END AS s8,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) >= 2 THEN (CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) = 2 THEN COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE(s2, CAST('0.0' AS DOUBLE)) ELSE (COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE(s2, CAST('0.0' AS DOUBLE))) * CAST('2.0' AS DOUBLE) / CAST(CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) AS DOUBLE) END) END AS s9,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) >= 2 THEN (CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) = 3 THEN COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE(s2, CAST('0.0' AS DOUBLE)) + COALESCE(s3, CAST('0.0' AS DOUBLE)) ELSE (COALESCE(s1, CAST('0.0' AS DOUBLE)) + COALESCE(s2, CAST('0.0' AS DOUBLE)) + COALESCE(s3, CAST('0.0' AS DOUBLE))) * CAST('3.0' AS DOUBLE) / CAST(CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) AS DOUBLE) END) END AS s10,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) >= 2 THEN (LEAST(COALESCE(s1, CAST('Infinity' AS DOUBLE)), COALESCE((CAST('6.0' AS DOUBLE) - s3), CAST('Infinity' AS DOUBLE)))) END AS s11,
        CASE WHEN CAST(s1 IS NOT NULL AS INTEGER) + CAST(s2 IS NOT NULL AS INTEGER) >= 1 THEN (GREATEST(COALESCE(s1, CAST('-Infinity' AS DOUBLE)), COALESCE(s2, CAST('-Infinity' AS DOUBLE)))) END AS s12,
        CASE WHEN CAST(s2 IS NOT NULL AS INTEGER) + CAST(s3 IS NOT NULL AS INTEGER) >= 2 THEN (COALESCE(s2 - CAST('1.0' AS DOUBLE), CAST('1.0' AS DOUBLE)) * COALESCE((CAST('6.0' AS DOUBLE) - s3) - CAST('3.0' AS DOUBLE), CAST('1.0' AS DOUBLE))) END AS s13
    FROM scored
),
combined2 AS (
    SELECT
        combined1.*,
        CASE WHEN CAST(s8 IS NOT NULL AS INTEGER) + CAST(s7 IS NOT NULL AS INTEGER) + CAST(s4 IS NOT NULL AS INTEGER) >= 2 THEN CAST('0.0' AS DOUBLE) + CAST('10.0' AS DOUBLE) * (((COALESCE(CAST('2.0' AS DOUBLE) * s8, CAST('0.0' AS DOUBLE)) + COALESCE(CAST('1.0' AS DOUBLE) * s7, CAST('0.0' AS DOUBLE)) + COALESCE(CAST('0.5' AS DOUBLE) * s4, CAST('0.0' AS DOUBLE))) / (COALESCE(CASE WHEN s8 IS NOT NULL THEN CAST('2.0' AS DOUBLE) END, CAST('0.0' AS DOUBLE)) + COALESCE(CASE WHEN s7 IS NOT NULL THEN CAST('1.0' AS DOUBLE) END, CAST('0.0' AS DOUBLE)) + COALESCE(CASE WHEN s4 IS NOT NULL THEN CAST('0.5' AS DOUBLE) END, CAST('0.0' AS DOUBLE)))) - CAST('0.0' AS DOUBLE)) / CAST('100.0' AS DOUBLE) END AS s14
    FROM combined1
)
SELECT
    s1 AS "ease",
    s2 AS "tension",
    s3 AS "distance",
    s4 AS "strength",
    s5 AS "poise",
    s6 AS "load",
    s7 AS "balance",
    s8 AS "inner",
    s9 AS "total",
    s10 AS "partial",
    s11 AS "weakest",
    s12 AS "strongest",
    s13 AS "strain",
    s14 AS "overall",
    CAST('50.0' AS DOUBLE) + CAST('10.0' AS DOUBLE) * ((s1 - CAST('2.9' AS DOUBLE)) / CAST('0.7' AS DOUBLE)) AS "ease_t",
    (s14 - CAST('5.5' AS DOUBLE)) / CAST('1.5' AS DOUBLE) AS "overall_z",
    CASE WHEN s13 IS NULL THEN NULL WHEN s13 < CAST('0.0' AS DOUBLE) THEN 'Protective' ELSE 'Straining' END AS "strain_level"
FROM combined2;
