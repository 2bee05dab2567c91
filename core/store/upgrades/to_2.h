// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage::upgrades {

/// An agreement keeps its partner's name as signed: by the history the name it had when the agreement was given its
/// partner, else today's. A section of the report has a place of its own. Indexes find what was deleted, the highest id
/// that a type ever had, and the internships of a term among a million.
constexpr char kTo2[] = R"sql(
CREATE TABLE "agreement_2" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "partner_as_signed" TEXT,
    "department" INTEGER REFERENCES "department",
    "majors" TEXT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('strategic', 'internship_base', 'order_training', 'apprenticeship', 'industry_college', 'technical_service', 'joint_lab', 'donation', 'other')),
    "signed_on" TEXT,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "status" TEXT CHECK ("status" IN ('draft', 'in_force', 'terminated')),
    "terminated_on" TEXT,
    "takes_interns" INTEGER CHECK ("takes_interns" IN (0, 1)),
    "amount" INTEGER,
    "renews" INTEGER REFERENCES "agreement",
    "renews_as_written" TEXT,
    "clauses" TEXT,
    "owner" INTEGER REFERENCES "teacher",
    "owner_as_written" TEXT,
    "signatories" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
INSERT INTO "agreement_2"
SELECT id, revision, number, title, partner,
    coalesce(
        (SELECT json_extract(c.before, '$.name') FROM change c JOIN step s ON s.id = c.step
         WHERE c.record = a.partner AND c.type = 'partner' AND c.after IS NOT NULL AND s.state = 'done'
             AND json_extract(c.before, '$.name') IS NOT NULL
             AND c.step > (SELECT max(g.step) FROM change g JOIN step t ON t.id = g.step
                           WHERE g.record = a.id AND g.type = 'agreement' AND t.state = 'done'
                               AND json_extract(g.after, '$.partner') IS NOT NULL)
         ORDER BY c.id LIMIT 1),
        (SELECT p.name FROM partner p WHERE p.id = a.partner)),
    department, majors, kind, signed_on, starts_on, ends_on, status, terminated_on, takes_interns, amount, renews,
    renews_as_written, clauses, owner, owner_as_written, signatories, notes, search_text, sort_key
FROM agreement a;
DROP TABLE "agreement";
ALTER TABLE "agreement_2" RENAME TO "agreement";
CREATE INDEX "agreement_partner" ON "agreement" ("partner");
CREATE INDEX "agreement_department" ON "agreement" ("department");
CREATE INDEX "agreement_renews" ON "agreement" ("renews");
CREATE INDEX "agreement_owner" ON "agreement" ("owner");
CREATE INDEX "agreement_number" ON "agreement" ("number");
CREATE INDEX "agreement_title" ON "agreement" ("title");
CREATE TABLE "report_text_2" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "printed" INTEGER CHECK ("printed" IN (0, 1)),
    "position" INTEGER,
    "text" TEXT,
    "notes" TEXT
) STRICT;
INSERT INTO "report_text_2" SELECT id, revision, term, section, printed, NULL, text, notes FROM report_text;
DROP TABLE "report_text";
ALTER TABLE "report_text_2" RENAME TO "report_text";
CREATE INDEX "report_text_term" ON "report_text" ("term");
CREATE INDEX "placement_ends_on" ON "placement" ("ends_on", "starts_on", "status", "student", "partner", "tripartite_signed", "insured", "match");
CREATE INDEX "placement_starts_on" ON "placement" ("starts_on");
DROP INDEX change_record;
CREATE INDEX change_record ON change (type, record);
CREATE INDEX change_deleted ON change (type, record) WHERE after IS NULL;
)sql";

} // namespace cooperage::upgrades
