CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL,
    text TEXT,
    at TEXT NOT NULL,
    who TEXT,
    records INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'done' OR state = 'undone' OR state = 'dropped')
) STRICT;
CREATE TABLE replay (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step,
    direction TEXT NOT NULL CHECK (direction = 'undo' OR direction = 'redo'),
    after INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT
) STRICT;
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step,
    type TEXT NOT NULL,
    record INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX change_step ON change (step);
CREATE INDEX change_record ON change (type, record);
CREATE INDEX change_deleted ON change (type, record) WHERE after IS NULL;
CREATE INDEX replay_step ON replay (step);
CREATE TABLE "college" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "province" TEXT,
    "office_name" TEXT,
    "president" TEXT,
    "report_number" TEXT,
    "signature_organ" TEXT,
    "signed_by" TEXT,
    "first_term_starts" TEXT,
    "second_term_starts" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "department" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "head" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "major" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "code" TEXT,
    "catalogue_year" INTEGER,
    "name" TEXT NOT NULL,
    "department" INTEGER REFERENCES "department",
    "duration_years" REAL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "term" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT NOT NULL,
    "notes" TEXT
) STRICT;
CREATE TABLE "holiday" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'statutory' OR "kind" = 'day_off' OR "kind" = 'working_day'),
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "partner" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "credit_code" TEXT,
    "short_name" TEXT,
    "former_names" TEXT,
    "kind" TEXT CHECK ("kind" = 'enterprise' OR "kind" = 'association' OR "kind" = 'government' OR "kind" = 'institute' OR "kind" = 'other'),
    "nature" TEXT CHECK ("nature" = 'state_owned' OR "nature" = 'private' OR "nature" = 'foreign' OR "nature" = 'joint' OR "nature" = 'collective' OR "nature" = 'public' OR "nature" = 'social' OR "nature" = 'other'),
    "scale" TEXT CHECK ("scale" = 'large' OR "scale" = 'medium' OR "scale" = 'small' OR "scale" = 'micro'),
    "industry" TEXT,
    "region" TEXT,
    "address" TEXT,
    "staff_count" INTEGER,
    "staff_counted_on" TEXT,
    "first_cooperated_on" TEXT,
    "standing" TEXT CHECK ("standing" = 'potential' OR "standing" = 'active' OR "standing" = 'paused' OR "standing" = 'ended' OR "standing" = 'blacklisted'),
    "strategic_type" TEXT CHECK ("strategic_type" = 'strategic' OR "strategic_type" = 'backbone' OR "strategic_type" = 'ordinary' OR "strategic_type" = 'nurtured'),
    "target_level" TEXT CHECK ("target_level" = 'dormant' OR "target_level" = 'shallow' OR "target_level" = 'middle' OR "target_level" = 'deep'),
    "integration_status" TEXT CHECK ("integration_status" = 'none' OR "integration_status" = 'applied' OR "integration_status" = 'cultivated' OR "integration_status" = 'certified' OR "integration_status" = 'left'),
    "group" INTEGER REFERENCES "partner",
    "group_as_written" TEXT,
    "owner" INTEGER REFERENCES "teacher",
    "owner_as_written" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "contact" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "name" TEXT NOT NULL,
    "role" TEXT CHECK ("role" = 'head' OR "role" = 'personnel' OR "role" = 'technical' OR "role" = 'finance' OR "role" = 'other'),
    "title" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "is_primary" INTEGER CHECK ("is_primary" IN (0, 1)),
    "left_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "communication" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "held_on" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'visit' OR "kind" = 'reception' OR "kind" = 'meeting' OR "kind" = 'call' OR "kind" = 'job_visit'),
    "topic" TEXT,
    "initiated_by" TEXT CHECK ("initiated_by" = 'school' OR "initiated_by" = 'partner'),
    "school_people" TEXT,
    "partner_people" TEXT,
    "outcome" TEXT,
    "follow_up_on" TEXT,
    "followed_up_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "admission" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "inspected_on" TEXT NOT NULL,
    "inspectors" TEXT,
    "qualification" TEXT CHECK ("qualification" = 'met' OR "qualification" = 'not_met' OR "qualification" = 'not_applicable'),
    "credit" TEXT CHECK ("credit" = 'met' OR "credit" = 'not_met' OR "credit" = 'not_applicable'),
    "management" TEXT CHECK ("management" = 'met' OR "management" = 'not_met' OR "management" = 'not_applicable'),
    "post_content" TEXT CHECK ("post_content" = 'met' OR "post_content" = 'not_met' OR "post_content" = 'not_applicable'),
    "working_time" TEXT CHECK ("working_time" = 'met' OR "working_time" = 'not_met' OR "working_time" = 'not_applicable'),
    "working_environment" TEXT CHECK ("working_environment" = 'met' OR "working_environment" = 'not_met' OR "working_environment" = 'not_applicable'),
    "living_environment" TEXT CHECK ("living_environment" = 'met' OR "living_environment" = 'not_met' OR "living_environment" = 'not_applicable'),
    "safety" TEXT CHECK ("safety" = 'met' OR "safety" = 'not_met' OR "safety" = 'not_applicable'),
    "credit_checked_on" TEXT,
    "credit_result" TEXT CHECK ("credit_result" = 'clean' OR "credit_result" = 'adverse'),
    "safety_checked_on" TEXT,
    "safety_result" TEXT CHECK ("safety_result" = 'clean' OR "safety_result" = 'adverse'),
    "decision" TEXT CHECK ("decision" = 'admitted' OR "decision" = 'deferred' OR "decision" = 'refused'),
    "meeting" TEXT,
    "decided_on" TEXT,
    "published_on" TEXT,
    "published_at" TEXT,
    "valid_until" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "alliance" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT CHECK ("kind" = 'regional' OR "kind" = 'industry' OR "kind" = 'group' OR "kind" = 'practice_centre' OR "kind" = 'league' OR "kind" = 'other'),
    "founded_on" TEXT,
    "lead_units" TEXT,
    "college_part" TEXT CHECK ("college_part" = 'lead' OR "college_part" = 'vice_lead' OR "college_part" = 'member'),
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "alliance_membership" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "alliance" INTEGER NOT NULL REFERENCES "alliance",
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "role" TEXT CHECK ("role" = 'lead' OR "role" = 'vice_lead' OR "role" = 'member'),
    "joined_on" TEXT,
    "left_on" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "agreement" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "partner_as_signed" TEXT,
    "department" INTEGER REFERENCES "department",
    "majors" TEXT,
    "kind" TEXT NOT NULL CHECK ("kind" = 'strategic' OR "kind" = 'internship_base' OR "kind" = 'order_training' OR "kind" = 'apprenticeship' OR "kind" = 'industry_college' OR "kind" = 'technical_service' OR "kind" = 'joint_lab' OR "kind" = 'donation' OR "kind" = 'other'),
    "signed_on" TEXT,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "status" TEXT CHECK ("status" = 'draft' OR "status" = 'in_force' OR "status" = 'terminated'),
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
CREATE TABLE "commitment" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "agreement" INTEGER NOT NULL REFERENCES "agreement",
    "side" TEXT NOT NULL CHECK ("side" = 'school' OR "side" = 'partner'),
    "what" TEXT NOT NULL,
    "quantity" REAL,
    "unit" TEXT,
    "due_on" TEXT,
    "fulfilled_by" TEXT CHECK ("fulfilled_by" = 'placements' OR "fulfilled_by" = 'order_students' OR "fulfilled_by" = 'hires' OR "fulfilled_by" = 'courses' OR "fulfilled_by" = 'textbooks' OR "fulfilled_by" = 'contributions' OR "fulfilled_by" = 'bases' OR "fulfilled_by" = 'practices' OR "fulfilled_by" = 'teaching_hours' OR "fulfilled_by" = 'services' OR "fulfilled_by" = 'staff_training' OR "fulfilled_by" = 'meetings' OR "fulfilled_by" = 'other'),
    "settled_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "teacher" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "staff_number" TEXT,
    "name" TEXT NOT NULL,
    "department" INTEGER REFERENCES "department",
    "kind" TEXT CHECK ("kind" = 'full_time' OR "kind" = 'internal' OR "kind" = 'enterprise'),
    "title" TEXT,
    "teaches_specialist_courses" INTEGER CHECK ("teaches_specialist_courses" IN (0, 1)),
    "partner" INTEGER REFERENCES "partner",
    "born_on" TEXT,
    "hired_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "teaching_hours" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "teacher" INTEGER NOT NULL REFERENCES "teacher",
    "term" TEXT NOT NULL,
    "course" TEXT,
    "major" INTEGER REFERENCES "major",
    "hours" REAL NOT NULL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "appointment" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "direction" TEXT NOT NULL CHECK ("direction" = 'to_partner' OR "direction" = 'to_school'),
    "teacher" INTEGER REFERENCES "teacher",
    "teacher_as_written" TEXT,
    "contact" INTEGER REFERENCES "contact",
    "contact_as_written" TEXT,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "post" TEXT,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "student" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "citizen_id" TEXT,
    "gender" TEXT CHECK ("gender" = 'male' OR "gender" = 'female'),
    "born_on" TEXT,
    "enrolled_in" INTEGER,
    "major" INTEGER REFERENCES "major",
    "class_name" TEXT,
    "department" INTEGER REFERENCES "department",
    "phone" TEXT,
    "guardian_name" TEXT,
    "guardian_phone" TEXT,
    "status" TEXT CHECK ("status" = 'enrolled' OR "status" = 'suspended' OR "status" = 'withdrawn' OR "status" = 'graduated'),
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "order_class" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "agreement" INTEGER REFERENCES "agreement",
    "agreement_as_written" TEXT,
    "major" INTEGER REFERENCES "major",
    "department" INTEGER REFERENCES "department",
    "form" TEXT CHECK ("form" = 'order' OR "form" = 'named' OR "form" = 'apprenticeship' OR "form" = 'field_engineer' OR "form" = 'alternation' OR "form" = 'two_plus_one' OR "form" = 'directed'),
    "started_on" TEXT NOT NULL,
    "ended_on" TEXT,
    "planned" INTEGER,
    "school_mentor" INTEGER REFERENCES "teacher",
    "school_mentor_as_written" TEXT,
    "partner_mentor" TEXT,
    "scholarship" INTEGER,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "order_class_member" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "order_class" INTEGER NOT NULL REFERENCES "order_class",
    "student" INTEGER NOT NULL REFERENCES "student",
    "joined_on" TEXT,
    "left_on" TEXT,
    "left_why" TEXT,
    "hired_by_partner" INTEGER CHECK ("hired_by_partner" IN (0, 1)),
    "notes" TEXT
) STRICT;
CREATE TABLE "internship_plan" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "department" INTEGER REFERENCES "department",
    "kind" TEXT CHECK ("kind" = 'visit' OR "kind" = 'post'),
    "majors" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "approved_on" TEXT,
    "filed_number" TEXT,
    "filed_on" TEXT,
    "filed_scope" TEXT,
    "drilled_on" TEXT,
    "archive" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "placement" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "student" INTEGER NOT NULL REFERENCES "student",
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "internship_plan" INTEGER REFERENCES "internship_plan",
    "internship_plan_as_written" TEXT,
    "post" TEXT,
    "staff_same_post" INTEGER,
    "arranged" TEXT CHECK ("arranged" = 'by_school' OR "arranged" = 'by_student'),
    "match" TEXT CHECK ("match" = 'matched' OR "match" = 'near' OR "match" = 'unmatched'),
    "status" TEXT CHECK ("status" = 'planned' OR "status" = 'on_post' OR "status" = 'interrupted' OR "status" = 'finished' OR "status" = 'cancelled'),
    "region" TEXT,
    "hired" INTEGER CHECK ("hired" IN (0, 1)),
    "school_mentor" INTEGER REFERENCES "teacher",
    "school_mentor_as_written" TEXT,
    "partner_mentor" TEXT,
    "tripartite_signed" INTEGER CHECK ("tripartite_signed" IN (0, 1)),
    "school_signed_on" TEXT,
    "partner_signed_on" TEXT,
    "student_signed_on" TEXT,
    "student_consent_on" TEXT,
    "guardian_consent_on" TEXT,
    "insured" INTEGER CHECK ("insured" IN (0, 1)),
    "policy_number" TEXT,
    "insured_from" TEXT,
    "insured_to" TEXT,
    "insurance_payer" TEXT CHECK ("insurance_payer" = 'school' OR "insurance_payer" = 'partner' OR "insurance_payer" = 'student'),
    "monthly_pay" INTEGER,
    "same_post_wage" INTEGER,
    "lowest_wage" INTEGER,
    "hours_per_day" REAL,
    "days_per_week" REAL,
    "night_shifts" INTEGER,
    "hazards" TEXT,
    "school_score" REAL,
    "partner_score" REAL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "visit" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "visited_on" TEXT NOT NULL,
    "partner" INTEGER REFERENCES "partner",
    "placement" INTEGER REFERENCES "placement",
    "placement_as_written" TEXT,
    "teacher" INTEGER REFERENCES "teacher",
    "teacher_as_written" TEXT,
    "way" TEXT CHECK ("way" = 'on_site' OR "way" = 'online'),
    "findings" TEXT,
    "problem" TEXT,
    "solved_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "incident" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "placement" INTEGER REFERENCES "placement",
    "placement_as_written" TEXT,
    "happened_on" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'safety' OR "kind" = 'rights' OR "kind" = 'discipline' OR "kind" = 'complaint'),
    "severity" TEXT CHECK ("severity" = 'slight' OR "severity" = 'ordinary' OR "severity" = 'serious' OR "severity" = 'grave'),
    "what" TEXT,
    "handled_on" TEXT,
    "result" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "base" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "place" TEXT CHECK ("place" = 'on_campus' OR "place" = 'off_campus'),
    "level" TEXT CHECK ("level" = 'national' OR "level" = 'provincial' OR "level" = 'college'),
    "functions" TEXT,
    "department" INTEGER REFERENCES "department",
    "major" INTEGER REFERENCES "major",
    "stations" INTEGER,
    "equipment_value" INTEGER,
    "built_on" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "base_use" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "base" INTEGER NOT NULL REFERENCES "base",
    "term" TEXT NOT NULL,
    "person_days" REAL,
    "hours" REAL,
    "notes" TEXT
) STRICT;
CREATE TABLE "project" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "kind" TEXT NOT NULL CHECK ("kind" = 'course' OR "kind" = 'textbook' OR "kind" = 'plan' OR "kind" = 'standard' OR "kind" = 'technical_service' OR "kind" = 'research' OR "kind" = 'research_centre' OR "kind" = 'patent' OR "kind" = 'staff_training' OR "kind" = 'competition' OR "kind" = 'culture'),
    "department" INTEGER REFERENCES "department",
    "major" INTEGER REFERENCES "major",
    "leader" INTEGER REFERENCES "teacher",
    "leader_as_written" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "contract_amount" INTEGER,
    "received_amount" INTEGER,
    "quantity" REAL,
    "quantity_unit" TEXT,
    "status" TEXT CHECK ("status" = 'planned' OR "status" = 'running' OR "status" = 'finished' OR "status" = 'stopped'),
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "contribution" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "kind" TEXT NOT NULL CHECK ("kind" = 'cash' OR "kind" = 'equipment' OR "kind" = 'equipment_on_loan' OR "kind" = 'software' OR "kind" = 'scholarship' OR "kind" = 'site' OR "kind" = 'teachers'),
    "direction" TEXT CHECK ("direction" = 'to_school' OR "direction" = 'to_partner'),
    "amount" INTEGER NOT NULL,
    "received_on" TEXT NOT NULL,
    "agreement" INTEGER REFERENCES "agreement",
    "agreement_as_written" TEXT,
    "major" INTEGER REFERENCES "major",
    "notes" TEXT
) STRICT;
CREATE TABLE "dual_qualification" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "teacher" INTEGER NOT NULL REFERENCES "teacher",
    "level" TEXT CHECK ("level" = 'elementary' OR "level" = 'intermediate' OR "level" = 'advanced'),
    "recognised_on" TEXT,
    "valid_until" TEXT,
    "decision" TEXT,
    "evidence" TEXT,
    "partner" INTEGER REFERENCES "partner",
    "notes" TEXT
) STRICT;
CREATE TABLE "enterprise_practice" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "teacher" INTEGER NOT NULL REFERENCES "teacher",
    "partner" INTEGER NOT NULL REFERENCES "partner",
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "days" REAL,
    "form" TEXT,
    "outcome" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "certificate" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT CHECK ("level" = 'elementary' OR "level" = 'intermediate' OR "level" = 'advanced'),
    "issuer" TEXT,
    "batch" TEXT,
    "majors" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "exam_session" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT,
    "certificate" INTEGER NOT NULL REFERENCES "certificate",
    "held_on" TEXT NOT NULL,
    "site" TEXT,
    "planned" INTEGER,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "certificate_result" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "student" INTEGER NOT NULL REFERENCES "student",
    "certificate" INTEGER NOT NULL REFERENCES "certificate",
    "examined_on" TEXT NOT NULL,
    "exam_session" INTEGER REFERENCES "exam_session",
    "exam_session_as_written" TEXT,
    "result" TEXT NOT NULL CHECK ("result" = 'passed' OR "result" = 'failed' OR "result" = 'absent'),
    "score" REAL,
    "certificate_number" TEXT,
    "credits" REAL,
    "notes" TEXT
) STRICT;
CREATE TABLE "survey" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "audience" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "sent" INTEGER,
    "returned" INTEGER,
    "full_score" REAL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "survey_answer" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "survey" INTEGER REFERENCES "survey",
    "survey_as_written" TEXT,
    "term" TEXT NOT NULL,
    "who" TEXT NOT NULL CHECK ("who" = 'student' OR "who" = 'partner' OR "who" = 'teacher' OR "who" = 'school'),
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
CREATE TABLE "rectification" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "raised_on" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "partner" INTEGER REFERENCES "partner",
    "department" INTEGER REFERENCES "department",
    "responsible" INTEGER REFERENCES "teacher",
    "responsible_as_written" TEXT,
    "due_on" TEXT,
    "done_on" TEXT,
    "result" TEXT,
    "followed_up_on" TEXT,
    "follow_up" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "exemption" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "filed_on" TEXT NOT NULL,
    "authority" TEXT,
    "rule" TEXT NOT NULL CHECK ("rule" = 'hazards' OR "rule" = 'holidays' OR "rule" = 'night_and_overtime' OR "rule" = 'province' OR "rule" = 'abroad' OR "rule" = 'length' OR "rule" = 'headcount' OR "rule" = 'other'),
    "partner" INTEGER REFERENCES "partner",
    "major" INTEGER REFERENCES "major",
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT NOT NULL,
    "why" TEXT,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "finding_state" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" = 'open' OR "state" = 'explained' OR "state" = 'exempted' OR "state" = 'being_mended' OR "state" = 'done'),
    "who" TEXT,
    "since" TEXT,
    "why" TEXT,
    "exemption" INTEGER REFERENCES "exemption",
    "notes" TEXT
) STRICT;
CREATE TABLE "depth_snapshot" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "partner" INTEGER NOT NULL,
    "partner_name" TEXT,
    "term" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "level" TEXT CHECK ("level" = 'dormant' OR "level" = 'shallow' OR "level" = 'middle' OR "level" = 'deep'),
    "mode" TEXT,
    "capped" INTEGER CHECK ("capped" IN (0, 1)),
    "reciprocity" REAL,
    "parameters" TEXT,
    "computed_on" TEXT,
    "details" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "term_closing" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "closed_on" TEXT NOT NULL,
    "closed_by" TEXT,
    "reopened_on" TEXT,
    "reopened_why" TEXT,
    "figures" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "report_text" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "printed" INTEGER CHECK ("printed" IN (0, 1)),
    "position" INTEGER,
    "text" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "import_mapping" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "target" TEXT,
    "notes" TEXT
) STRICT;
CREATE TABLE "saved_view" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "position" INTEGER,
    "contents" TEXT NOT NULL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "parameter_set" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "starts_on" TEXT,
    "source" TEXT,
    "contents" TEXT NOT NULL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "attachment" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" INTEGER,
    "added_on" TEXT,
    "record_type" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "notes" TEXT,
    search_text TEXT,
    sort_key TEXT
) STRICT;
CREATE TABLE "not_same" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "record_type" TEXT NOT NULL,
    "first" INTEGER NOT NULL,
    "second" INTEGER NOT NULL,
    "notes" TEXT
) STRICT;
CREATE INDEX "college_name" ON "college" ("name");
CREATE INDEX "department_name" ON "department" ("name");
CREATE INDEX "major_department" ON "major" ("department");
CREATE INDEX "major_name" ON "major" ("name");
CREATE INDEX "term_key" ON "term" ("key");
CREATE INDEX "holiday_day" ON "holiday" ("day");
CREATE INDEX "partner_group" ON "partner" ("group");
CREATE INDEX "partner_owner" ON "partner" ("owner");
CREATE INDEX "partner_credit_code" ON "partner" ("credit_code");
CREATE INDEX "partner_name" ON "partner" ("name");
CREATE INDEX "contact_partner" ON "contact" ("partner");
CREATE INDEX "communication_partner" ON "communication" ("partner");
CREATE INDEX "admission_partner" ON "admission" ("partner");
CREATE INDEX "alliance_name" ON "alliance" ("name");
CREATE INDEX "alliance_membership_alliance" ON "alliance_membership" ("alliance");
CREATE INDEX "alliance_membership_partner" ON "alliance_membership" ("partner");
CREATE INDEX "agreement_partner" ON "agreement" ("partner");
CREATE INDEX "agreement_department" ON "agreement" ("department");
CREATE INDEX "agreement_renews" ON "agreement" ("renews");
CREATE INDEX "agreement_owner" ON "agreement" ("owner");
CREATE INDEX "agreement_number" ON "agreement" ("number");
CREATE INDEX "agreement_title" ON "agreement" ("title");
CREATE INDEX "commitment_agreement" ON "commitment" ("agreement");
CREATE INDEX "teacher_department" ON "teacher" ("department");
CREATE INDEX "teacher_partner" ON "teacher" ("partner");
CREATE INDEX "teacher_staff_number" ON "teacher" ("staff_number");
CREATE INDEX "teacher_name" ON "teacher" ("name");
CREATE INDEX "teaching_hours_teacher" ON "teaching_hours" ("teacher");
CREATE INDEX "teaching_hours_major" ON "teaching_hours" ("major");
CREATE INDEX "appointment_teacher" ON "appointment" ("teacher");
CREATE INDEX "appointment_contact" ON "appointment" ("contact");
CREATE INDEX "appointment_partner" ON "appointment" ("partner");
CREATE INDEX "appointment_teacher_as_written" ON "appointment" ("teacher_as_written");
CREATE INDEX "appointment_contact_as_written" ON "appointment" ("contact_as_written");
CREATE INDEX "student_major" ON "student" ("major");
CREATE INDEX "student_department" ON "student" ("department");
CREATE INDEX "student_number" ON "student" ("number");
CREATE INDEX "student_citizen_id" ON "student" ("citizen_id");
CREATE INDEX "order_class_partner" ON "order_class" ("partner");
CREATE INDEX "order_class_agreement" ON "order_class" ("agreement");
CREATE INDEX "order_class_major" ON "order_class" ("major");
CREATE INDEX "order_class_department" ON "order_class" ("department");
CREATE INDEX "order_class_school_mentor" ON "order_class" ("school_mentor");
CREATE INDEX "order_class_name" ON "order_class" ("name");
CREATE INDEX "order_class_member_order_class" ON "order_class_member" ("order_class");
CREATE INDEX "order_class_member_student" ON "order_class_member" ("student");
CREATE INDEX "internship_plan_department" ON "internship_plan" ("department");
CREATE INDEX "internship_plan_name" ON "internship_plan" ("name");
CREATE INDEX "placement_student" ON "placement" ("student");
CREATE INDEX "placement_internship_plan" ON "placement" ("internship_plan");
CREATE INDEX "placement_school_mentor" ON "placement" ("school_mentor");
CREATE INDEX "placement_partner" ON "placement" ("partner", "ends_on", "starts_on", "status");
CREATE INDEX "placement_ends_on" ON "placement" ("ends_on", "starts_on", "status", "student", "partner", "tripartite_signed", "insured", "match");
CREATE INDEX "placement_starts_on" ON "placement" ("starts_on");
CREATE INDEX "visit_partner" ON "visit" ("partner");
CREATE INDEX "visit_placement" ON "visit" ("placement");
CREATE INDEX "visit_teacher" ON "visit" ("teacher");
CREATE INDEX "incident_partner" ON "incident" ("partner");
CREATE INDEX "incident_placement" ON "incident" ("placement");
CREATE INDEX "base_partner" ON "base" ("partner");
CREATE INDEX "base_department" ON "base" ("department");
CREATE INDEX "base_major" ON "base" ("major");
CREATE INDEX "base_name" ON "base" ("name");
CREATE INDEX "base_use_base" ON "base_use" ("base");
CREATE INDEX "project_partner" ON "project" ("partner");
CREATE INDEX "project_department" ON "project" ("department");
CREATE INDEX "project_major" ON "project" ("major");
CREATE INDEX "project_leader" ON "project" ("leader");
CREATE INDEX "project_name" ON "project" ("name");
CREATE INDEX "contribution_partner" ON "contribution" ("partner");
CREATE INDEX "contribution_agreement" ON "contribution" ("agreement");
CREATE INDEX "contribution_major" ON "contribution" ("major");
CREATE INDEX "dual_qualification_teacher" ON "dual_qualification" ("teacher");
CREATE INDEX "dual_qualification_partner" ON "dual_qualification" ("partner");
CREATE INDEX "enterprise_practice_teacher" ON "enterprise_practice" ("teacher");
CREATE INDEX "enterprise_practice_partner" ON "enterprise_practice" ("partner");
CREATE INDEX "certificate_name" ON "certificate" ("name");
CREATE INDEX "exam_session_certificate" ON "exam_session" ("certificate");
CREATE INDEX "exam_session_name" ON "exam_session" ("name");
CREATE INDEX "certificate_result_student" ON "certificate_result" ("student");
CREATE INDEX "certificate_result_certificate" ON "certificate_result" ("certificate");
CREATE INDEX "certificate_result_exam_session" ON "certificate_result" ("exam_session");
CREATE INDEX "survey_name" ON "survey" ("name");
CREATE INDEX "survey_answer_survey" ON "survey_answer" ("survey");
CREATE INDEX "survey_answer_partner" ON "survey_answer" ("partner");
CREATE INDEX "survey_answer_term" ON "survey_answer" ("term");
CREATE INDEX "rectification_partner" ON "rectification" ("partner");
CREATE INDEX "rectification_department" ON "rectification" ("department");
CREATE INDEX "rectification_responsible" ON "rectification" ("responsible");
CREATE INDEX "rectification_raised_on" ON "rectification" ("raised_on");
CREATE INDEX "exemption_partner" ON "exemption" ("partner");
CREATE INDEX "exemption_major" ON "exemption" ("major");
CREATE INDEX "exemption_number" ON "exemption" ("number");
CREATE INDEX "finding_state_exemption" ON "finding_state" ("exemption");
CREATE INDEX "finding_state_rule" ON "finding_state" ("rule");
CREATE INDEX "depth_snapshot_partner" ON "depth_snapshot" ("partner");
CREATE INDEX "term_closing_term" ON "term_closing" ("term");
CREATE INDEX "report_text_term" ON "report_text" ("term");
CREATE INDEX "import_mapping_type" ON "import_mapping" ("type");
CREATE INDEX "saved_view_page" ON "saved_view" ("page");
CREATE INDEX "parameter_set_name" ON "parameter_set" ("name");
CREATE INDEX "attachment_hash" ON "attachment" ("hash");
CREATE INDEX "not_same_record_type" ON "not_same" ("record_type");
