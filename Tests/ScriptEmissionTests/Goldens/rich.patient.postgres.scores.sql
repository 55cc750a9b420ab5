-- Talk & "trust" (rich 2.0.0), form patient
-- For PostgreSQL, emitted by Scalewright; changes will be lost.
--
-- One row for each row of answers: keys and groups, then a column for each score. An answer that
-- its response scale does not have ends the query; the check names all of them.
CREATE OR REPLACE VIEW "rich_patient_scores" AS
WITH coded AS (
    SELECT
        "nurse_id" AS k1,
        "patient_id" AS k2,
        "ward" AS k3,
        CASE WHEN ("open" BETWEEN -2 AND 2 AND ("open" - (-2)) % 1 = 0) THEN CAST("open" AS INTEGER) WHEN NOT (("open" BETWEEN -2 AND 2 AND ("open" - (-2)) % 1 = 0) OR ("open" = -99)) THEN CAST('open holds what is no answer of its response scale: ' || CAST("open" AS TEXT) AS INTEGER) END AS a1,
        CASE WHEN ("tense" BETWEEN -2 AND 2 AND ("tense" - (-2)) % 1 = 0) THEN CAST("tense" AS INTEGER) WHEN NOT (("tense" BETWEEN -2 AND 2 AND ("tense" - (-2)) % 1 = 0) OR ("tense" = -99)) THEN CAST('tense holds what is no answer of its response scale: ' || CAST("tense" AS TEXT) AS INTEGER) END AS a2,
        CASE WHEN ("rude" BETWEEN -2 AND 2 AND ("rude" - (-2)) % 1 = 0) THEN CAST("rude" AS INTEGER) WHEN NOT (("rude" BETWEEN -2 AND 2 AND ("rude" - (-2)) % 1 = 0) OR ("rude" = -99)) THEN CAST('rude holds what is no answer of its response scale: ' || CAST("rude" AS TEXT) AS INTEGER) END AS a3,
        CASE WHEN ("worth" BETWEEN 0 AND 10 AND ("worth" - 0) % 2 = 0) THEN CAST("worth" AS INTEGER) WHEN NOT (("worth" BETWEEN 0 AND 10 AND ("worth" - 0) % 2 = 0)) THEN CAST('worth holds what is no answer of its response scale: ' || CAST("worth" AS TEXT) AS INTEGER) END AS a4
    FROM "answers"
    OFFSET 0
),
counted AS (
    SELECT
        coded.*,
        CAST(COALESCE(a1, 0) + COALESCE(0 - a2, 0) + COALESCE(0 - a3, 0) AS BIGINT) AS t1,
        CAST(CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS BIGINT) AS n1,
        CAST(COALESCE(a4, 0) AS BIGINT) AS t2,
        CAST(CAST(a4 IS NOT NULL AS INTEGER) AS BIGINT) AS n2
    FROM coded
    OFFSET 0
),
scored AS (
    SELECT
        counted.*,
        CASE WHEN n1 >= 2 THEN CAST(t1 AS DOUBLE PRECISION) / CAST(n1 AS DOUBLE PRECISION) END AS s1,
        CASE WHEN n2 >= 1 THEN CAST(t2 * 1 AS DOUBLE PRECISION) / CAST(n2 AS DOUBLE PRECISION) END AS s2
    FROM counted
    OFFSET 0
)
SELECT
    k1 AS "nurse_id",
    k2 AS "patient_id",
    k3 AS "ward",
    s1 AS "trust",
    s2 AS "talk"
FROM scored;
