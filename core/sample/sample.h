// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/records/all.h"
#include "core/sample/dice.h"
#include "core/sample/sample_college.h"

namespace cooperage {

/// A sample college while it is being made, part by part; each part leaves what the next ones refer to.
struct Sample {
    struct Part {
        Id<Department> department;
        std::vector<Id<Major>> majors;
        std::vector<Id<Teacher>> teachers; ///< full-time
        std::vector<size_t> partners;      ///< indexes of those of its industries
    };
    struct Host {
        Id<Partner> partner;
        size_t industry = 0;
        QString town;
        QDate since;
        Id<Agreement> agreement; ///< the newest; not set: none was ever signed
    };
    /// Some of the placements, for what happens during them.
    struct Stint {
        Id<Placement> placement;
        Id<Partner> partner;
        Id<Teacher> mentor;
        Period period;
    };
    struct Stretch {
        TermKey key;
        Period period;
    };
    /// A partner that much is done with, beside what every one has by chance.
    struct Ally {
        size_t host = 0;        ///< index
        size_t part = 0;        ///< index of the department that works with it
        bool isClose = false;   ///< the deep ones: courses, research and property too
        bool isCooling = false; ///< nothing more is done in the last two terms
    };

    Store& store;
    const SampleOptions& options;
    Progress& progress;
    Dice dice;
    std::vector<Stretch> terms{}; ///< oldest first
    std::vector<Part> parts{};
    std::vector<Host> hosts{};
    std::vector<Ally> allies{};
    std::vector<Id<Partner>> bodies{}; ///< associations, authorities, institutes: no intern goes there
    std::vector<Stint> stints{};
    std::vector<Id<Base>> bases{};
    std::map<int, int> classFill{}; ///< students so far, by year, department and major

    std::map<QString, int> names{}; ///< how often a base, project or class has been called so

    /// The name, told apart from those before it.
    QString distinct(const QString& name);
    const Stretch& lastTerm() const { return terms.back(); }
    /// The word of its own that things are named after.
    QString wordOf(const Host& host) const { return store.get(host.partner).name.mid(2, 2); }
    /// A day of the term on which something can have been written down: not in its last weeks.
    QDate workingDay(const Stretch& term);
    Id<Teacher> teacherOf(const Part& part) { return dice.pick(part.teachers); }
    /// A host of the part's industries that the college knows on that day, the first ones more often.
    const Host& hostOf(const Part& part, QDate on);
    /// School years that the terms touch.
    int years() const { return lastTerm().key.firstYear() - terms.front().key.firstYear() + 1; }
    /// How many of the partners are no enterprises.
    int bodyCount() const { return std::min(options.partners / 12, 60); }
    /// How many of the placements fall into a term; they are spread evenly.
    int placementsOf(size_t term) const;
    /// A class of students of that major who entered in `year`.
    Id<OrderClass> newClass(const Host& host, size_t part, Id<Major> major, OrderClass::Form form, int year);
    /// A new student of this part who entered the college in `year`.
    Id<Student> newStudent(size_t part, int year);
};

/// In the order in which they build on each other.
void addCollege(Sample& sample);
void addHosts(Sample& sample);
void addBodies(Sample& sample);
void addAgreements(Sample& sample);
void addAllies(Sample& sample);
void addOrderClasses(Sample& sample);
void addQualifications(Sample& sample);
void addResources(Sample& sample);
void addPartnership(Sample& sample);
void addEvaluation(Sample& sample);
void addCertificates(Sample& sample);
void addPlacements(Sample& sample);
void addInternshipWork(Sample& sample);
void addJointWork(Sample& sample);

} // namespace cooperage
