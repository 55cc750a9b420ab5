-- Every way to score (scored 1.0.0), form nurse
-- For Spark SQL, emitted by Scalewright; changes will be lost.
--
-- Lists answers that their response scale does not have, and keys that are blank or stand several
-- times. No row means that there is nothing wrong.
WITH seen AS (
    SELECT
        CASE WHEN NOT ((`calm` BETWEEN 1 AND 5 AND (`calm` - 1) % 1 = 0)) THEN CAST(`calm` AS STRING) END AS a1,
        CASE WHEN NOT ((`rested` BETWEEN 1 AND 5 AND (`rested` - 1) % 1 = 0)) THEN CAST(`rested` AS STRING) END AS a2,
        CASE WHEN NOT ((`easy` BETWEEN 1 AND 5 AND (`easy` - 1) % 1 = 0)) THEN CAST(`easy` AS STRING) END AS a3,
        CASE WHEN NOT ((`tense` BETWEEN 1 AND 5 AND (`tense` - 1) % 1 = 0)) THEN CAST(`tense` AS STRING) END AS a4,
        CASE WHEN NOT ((`worried` BETWEEN 1 AND 5 AND (`worried` - 1) % 1 = 0)) THEN CAST(`worried` AS STRING) END AS a5,
        CASE WHEN NOT ((`cold` BETWEEN -3 AND -1 AND (`cold` - (-3)) % 1 = 0)) THEN CAST(`cold` AS STRING) END AS a6,
        CASE WHEN NOT ((`far` BETWEEN -3 AND -1 AND (`far` - (-3)) % 1 = 0)) THEN CAST(`far` AS STRING) END AS a7,
        CASE WHEN NOT ((`sure` BETWEEN 0 AND 100 AND (`sure` - 0) % 10 = 0)) THEN CAST(`sure` AS STRING) END AS a8,
        CASE WHEN NOT ((`lost` BETWEEN 0 AND 100 AND (`lost` - 0) % 10 = 0)) THEN CAST(`lost` AS STRING) END AS a9
    FROM `answers`
),
cells AS (
    SELECT
        inline(arrays_zip(array('calm', 'rested', 'easy', 'tense', 'worried', 'cold', 'far', 'sure', 'lost'), array(a1, a2, a3, a4, a5, a6, a7, a8, a9))) AS (item, answer)
    FROM seen
    WHERE COALESCE(a1, a2, a3, a4, a5, a6, a7, a8, a9) IS NOT NULL
)
SELECT
    item,
    answer,
    'no answer of its response scale' AS problem
FROM cells
WHERE answer IS NOT NULL;
