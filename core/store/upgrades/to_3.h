// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage::upgrades {

/// A partner has a strategic type besides its target level, an answer to a survey says whose it is, and a snapshot of a
/// term stays, with the name, when its partner goes. Files of version 2 made before the history was looked up by type
/// get the index that finds it so; whether a partner has a placement in a term is found in an index alone. A choice is
/// checked by comparisons one by one instead of a list, which makes writing quicker; that changes the text of the
/// tables alone: ("kind" IN ('a', 'b')) becomes ("kind" = 'a' OR "kind" = 'b').
constexpr char kTo3[] = R"sql(
CREATE TABLE "partner_3" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "credit_code" TEXT,
    "short_name" TEXT,
    "former_names" TEXT,
    "kind" TEXT CHECK ("kind" IN ('enterprise', 'association', 'government', 'institute', 'other')),
    "nature" TEXT CHECK ("nature" IN ('state_owned', 'private', 'foreign', 'joint', 'collective', 'public', 'social', 'other')),
    "scale" TEXT CHECK ("scale" IN ('large', 'medium', 'small', 'micro')),
    "industry" TEXT,
    "region" TEXT,
    "address" TEXT,
    "staff_count" INTEGER,
    "staff_counted_on" TEXT,
    "first_cooperated_on" TEXT,
    "standing" TEXT CHECK ("standing" IN ('potential', 'active', 'paused', 'ended', 'blacklisted')),
    "strategic_type" TEXT CHECK ("strategic_type" IN ('strategic', 'backbone', 'ordinary', 'nurtured')),
    "target_level" TEXT CHECK ("target_level" IN ('dormant', 'shallow', 'middle', 'deep')),
    "integration_status" TEXT CHECK ("integration_status" IN ('none', 'applied', 'cultivated', 'certified', 'left')),
    "group" INTEGER REFERENCES "partner",
    "group_as_written" TEXT,
    "owner" INTEGER REFERENCES "teacher",
    "owner_as_written" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
INSERT INTO "partner_3"
SELECT id, revision, name, credit_code, short_name, former_names, kind, nature, scale, industry, region, address,
    staff_count, staff_counted_on, first_cooperated_on, standing, NULL, target_level, integration_status, "group",
    group_as_written, owner, owner_as_written, notes, search_text, sort_key
FROM partner;
DROP TABLE "partner";
ALTER TABLE "partner_3" RENAME TO "partner";
CREATE INDEX "partner_group" ON "partner" ("group");
CREATE INDEX "partner_owner" ON "partner" ("owner");
CREATE INDEX "partner_credit_code" ON "partner" ("credit_code");
CREATE INDEX "partner_name" ON "partner" ("name");
CREATE TABLE "survey_answer_3" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "survey" INTEGER REFERENCES "survey",
    "survey_as_written" TEXT,
    "term" TEXT NOT NULL,
    "who" TEXT NOT NULL CHECK ("who" IN ('student', 'partner', 'teacher', 'school')),
    "respondent" TEXT,
    "partner" INTEGER REFERENCES "partner",
    "what" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "people" INTEGER,
    "answered_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
INSERT INTO "survey_answer_3"
SELECT id, revision, survey, survey_as_written, term, who, NULL, partner, what, score, people, answered_on, notes,
    search_text, sort_key
FROM survey_answer;
DROP TABLE "survey_answer";
ALTER TABLE "survey_answer_3" RENAME TO "survey_answer";
CREATE INDEX "survey_answer_survey" ON "survey_answer" ("survey");
CREATE INDEX "survey_answer_partner" ON "survey_answer" ("partner");
CREATE INDEX "survey_answer_term" ON "survey_answer" ("term");
CREATE TABLE "depth_snapshot_3" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL,
    "partner_name" TEXT,
    "term" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "level" TEXT CHECK ("level" IN ('dormant', 'shallow', 'middle', 'deep')),
    "mode" TEXT,
    "capped" INTEGER CHECK ("capped" IN (0, 1)),
    "reciprocity" REAL,
    "parameters" TEXT,
    "computed_on" TEXT,
    "details" TEXT,
    "notes" TEXT
) STRICT;
INSERT INTO "depth_snapshot_3"
SELECT s.id, s.revision, s.partner, p.name, s.term, s.score, s.level, s.mode, s.capped, s.reciprocity, s.parameters,
    s.computed_on, s.details, s.notes
FROM depth_snapshot s JOIN partner p ON p.id = s.partner;
DROP TABLE "depth_snapshot";
ALTER TABLE "depth_snapshot_3" RENAME TO "depth_snapshot";
CREATE INDEX "depth_snapshot_partner" ON "depth_snapshot" ("partner");
DROP INDEX change_record;
CREATE INDEX change_record ON change (type, record);
DROP INDEX "placement_partner";
CREATE INDEX "placement_partner" ON "placement" ("partner", "ends_on", "starts_on", "status");
PRAGMA writable_schema = ON;
WITH RECURSIVE
piece(name, number, text, rest) AS (
    SELECT name, 0, NULL, sql || 'CHECK (' FROM sqlite_master WHERE type = 'table'
    UNION ALL
    SELECT name, number + 1, substr(rest, 1, instr(rest, 'CHECK (') - 1), substr(rest, instr(rest, 'CHECK (') + 7)
    FROM piece WHERE rest <> ''
),
part(name, number, text, field, choices, rest) AS (
    SELECT name, number, text, substr(text, 1, instr(text, ' IN (') - 1),
        substr(text, instr(text, ' IN (') + 5, instr(text, '))') - instr(text, ' IN (') - 5),
        substr(text, instr(text, '))') + 1)
    FROM piece WHERE number > 0
)
UPDATE sqlite_master SET sql = (
    SELECT group_concat(
        iif(choices LIKE '''%', field || ' = ' || replace(choices, ', ', ' OR ' || field || ' = ') || rest, text),
        'CHECK (')
    FROM (SELECT * FROM part WHERE part.name = sqlite_master.name ORDER BY number))
WHERE type = 'table';
PRAGMA writable_schema = RESET;
)sql";

} // namespace cooperage::upgrades
