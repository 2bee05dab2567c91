// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include <QFileInfo>
#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/failure.h"
#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/read_workbook.h"
#include "core/exchange/sheet_parts.h"
#include "core/exchange/sheet_planner.h"
#include "core/records/all.h"
#include "core/store/file_state.h"

namespace cooperage {

namespace {

/// Sheets are planned in this order whatever their order in the files: what others refer to comes first.
const std::vector<const RecordType*>& planningOrder()
{
    static const std::vector<const RecordType*> order = [] {
        std::vector<const RecordType*> first = {
            &recordType<Department>(), &recordType<Major>(),       &recordType<Term>(),
            &recordType<Partner>(),    &recordType<Teacher>(),     &recordType<Student>(),
            &recordType<Agreement>(),  &recordType<Certificate>(), &recordType<OrderClass>(),
        };
        for (const RecordType* type : allRecordTypes())
            if (std::find(first.begin(), first.end(), type) == first.end())
                first.push_back(type);
        return first;
    }();
    return order;
}

size_t rankOf(const RecordType* type)
{
    const auto& order = planningOrder();
    return static_cast<size_t>(std::find(order.begin(), order.end(), type) - order.begin());
}

/// One sheet while the plan is made.
struct Work {
    PlannedSheet sheet;
    Recognition recognition;
    SheetNames names;
    SheetFacts facts;
    std::unique_ptr<SheetPlanner> planner;
};

class PlanMaker {
public:
    PlanMaker(const ReadStore& store, const ImportOptions& options, Progress& progress)
        : m_options(options), m_progress(progress), m_links(store, progress), m_mappings(options.mappings)
    {
        for (HeadingMapping& mapping : savedMappings(store))
            m_mappings.push_back(std::move(mapping));
        m_plan.madeAt = importState(store);
    }

    ImportPlan make(const QStringList& files)
    {
        for (const QString& file : files)
            read(file);
        nameOrderClasses();
        planSheets();
        for (Work& work : m_works) {
            if (work.planner)
                work.planner->conclude(work.sheet);
            m_plan.sheets.push_back(std::move(work.sheet));
        }
        collectWrites();
        return std::move(m_plan);
    }

private:
    void read(const QString& path)
    {
        PlannedFile file{path, QFileInfo(path).fileName()};
        m_progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Reading %1")).arg(file.name));
        try {
            Workbook book = readWorkbook(path, m_progress);
            for (Sheet& sheet : book.sheets)
                for (auto& part : partsOf(std::make_shared<const Sheet>(std::move(sheet))))
                    recogniseSheet(std::move(part), file.name);
        } catch (const Cancelled&) {
            throw;
        } catch (const Failure& failure) {
            file.error = failure.text();
        }
        m_plan.files.push_back(std::move(file));
    }

    void recogniseSheet(std::shared_ptr<const Sheet> sheet, const QString& fileName)
    {
        Work work;
        work.names = {fileName, sheet->name};
        work.sheet.file = static_cast<int>(m_plan.files.size());
        work.sheet.name = sheet->name;
        work.sheet.source = sheet;
        const auto asked = m_options.types.find(static_cast<int>(m_works.size()));
        const bool isAskedAside = asked != m_options.types.end() && !asked->second;
        const bool isHidden = sheet->hidden && asked == m_options.types.end();
        if (!isAskedAside && !isHidden)
            work.recognition =
                recognise(*sheet, work.names, m_mappings, asked == m_options.types.end() ? nullptr : asked->second);
        describe(work, isAskedAside);
        m_works.push_back(std::move(work));
    }

    /// The order classes that are in the file or among the sheets, as called.
    QStringList orderClasses()
    {
        QStringList names;
        const RecordType& type = recordType<OrderClass>();
        const int name = type.get("name");
        ImportRecords& known = m_links.of(type);
        for (int at = 0; at < static_cast<int>(known.size()); ++at)
            names << known.at(at).row.values[static_cast<size_t>(name)].text();
        for (const Work& work : m_works) {
            const bool isLedger = work.sheet.type == &type;
            const ColumnUse* use = isLedger ? work.recognition.use(work.recognition.fields->find(u"name"_qs)) : nullptr;
            for (size_t row = static_cast<size_t>(work.sheet.headingRow); use && row < work.sheet.source->rows.size();
                 ++row)
                names << cellText(work.sheet.source->at(static_cast<qsizetype>(row), use->column)).trimmed();
        }
        return names;
    }

    /// A list of students whose name, title or file names an order class is the roster of that class.
    void nameOrderClasses()
    {
        const bool mayBe =
            std::any_of(m_works.begin(), m_works.end(), [](const Work& work) { return mayBeRoster(work); });
        const QStringList classes = mayBe ? orderClasses() : QStringList();
        for (size_t at = 0; at < m_works.size() && !classes.isEmpty(); ++at) {
            Work& work = m_works[at];
            if (!mayBeRoster(work) || m_options.types.contains(static_cast<int>(at)))
                continue;
            const QString named = orderClassIn(work, classes);
            if (named.isEmpty())
                continue;
            work.names.orderClass = named;
            for (const QString& name : classes)
                work.names.orderClasses << textKey(name);
            work.recognition = recognise(*work.sheet.source, work.names, m_mappings, &recordType<OrderClassMember>());
            work.sheet.columns.clear();
            work.sheet.unrecognised.clear();
            describe(work, false);
        }
    }

    static bool mayBeRoster(const Work& work)
    {
        return work.sheet.type == &recordType<Student>() || work.sheet.type == &recordType<OrderClassMember>();
    }

    /// The class with the longest name that the sheet's names speak of.
    QString orderClassIn(const Work& work, const QStringList& classes) const
    {
        QStringList texts = {work.names.sheet};
        texts << work.recognition.layout.above;
        const auto ofFile = [&](const Work& other) { return other.sheet.file == work.sheet.file; };
        if (std::count_if(m_works.begin(), m_works.end(), ofFile) == 1)
            texts << QFileInfo(work.names.file).completeBaseName();
        for (const QString& text : texts) {
            QString found;
            for (const QString& name : classes)
                if (name.size() > std::max<qsizetype>(found.size(), 1) && textKey(text).contains(textKey(name)))
                    found = name;
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    static void describe(Work& work, bool isAskedAside)
    {
        PlannedSheet& sheet = work.sheet;
        const Recognition& recognition = work.recognition;
        if (!recognition.fields) {
            if (isAskedAside)
                sheet.aside = coreText(QT_TRANSLATE_NOOP("core", "Left aside as you said."));
            else if (sheet.source->hidden)
                sheet.aside = coreText(QT_TRANSLATE_NOOP("core", "The sheet is hidden."));
            else if (sheet.source->rows.empty())
                sheet.aside = coreText(QT_TRANSLATE_NOOP("core", "The sheet is empty."));
            else
                sheet.aside = coreText(QT_TRANSLATE_NOOP("core", "No ledger: no known headings were found."));
            return;
        }
        sheet.type = &recognition.fields->type();
        sheet.headingRow = recognition.layout.lastHeading + 1;
        for (const ColumnUse& use : recognition.columns) {
            PlannedColumn column{use.column, recognition.layout.headings[static_cast<size_t>(use.column)].shown()};
            for (int path : {use.path, use.endPath})
                if (path >= 0)
                    column.fields << recognition.fields->path(path).name;
            sheet.columns.push_back(std::move(column));
        }
        for (int column : recognition.unrecognised)
            sheet.unrecognised << recognition.layout.headings[static_cast<size_t>(column)].shown();
    }

    void planSheets()
    {
        std::vector<size_t> order(m_works.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return rankOf(m_works[a].sheet.type) < rankOf(m_works[b].sheet.type);
        });
        for (size_t at : order) {
            Work& work = m_works[at];
            if (!work.sheet.type)
                continue;
            m_progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Checking %1")).arg(work.sheet.name),
                             static_cast<qint64>(work.sheet.source->rows.size()));
            work.facts = factsOf(work.recognition, work.names, m_links, m_options.term);
            work.sheet.isNamedByFile = work.facts.isFromFile;
            work.sheet.term = work.facts.term;
            work.planner = std::make_unique<SheetPlanner>(work.recognition, work.facts, m_links, static_cast<int>(at));
            work.planner->plan(work.sheet, m_progress);
            work.sheet.needsTerm = !work.facts.term && !work.sheet.rejected.empty() && lacksTerm(work.recognition);
        }
    }

    static bool lacksTerm(const Recognition& recognition)
    {
        const LedgerFields& fields = *recognition.fields;
        for (int index = 0; index < static_cast<int>(fields.paths().size()); ++index) {
            const FieldPath& path = fields.path(index);
            if (path.place == FieldPath::Place::Own && path.info()->kind == Kind::Term && path.info()->isRequired() &&
                !recognition.use(index))
                return true;
        }
        return false;
    }

    /// Where each record of the import stands among the writes.
    using Places = std::map<const RecordType*, std::vector<size_t>>;
    static constexpr size_t kNotWritten = std::numeric_limits<size_t>::max();

    /// All new and changed records, what others refer to first.
    void collectWrites()
    {
        Places places;
        for (const RecordType* type : planningOrder()) {
            if (!m_links.isAsked(*type))
                continue;
            ImportRecords& records = m_links.of(*type);
            std::vector<size_t>& placesOfType = places[type];
            placesOfType.resize(records.size(), kNotWritten);
            for (int at = 0; at < static_cast<int>(records.size()); ++at) {
                ImportRecord& record = records.at(at);
                const bool isWritten =
                    record.isNew() ? record.uses > 0 : record.isChanged() && *record.before != record.row;
                if (!isWritten)
                    continue;
                placesOfType[static_cast<size_t>(at)] = m_plan.writes.size();
                m_plan.writes.push_back({type, std::move(record.row)});
            }
        }
        for (PlannedWrite& write : m_plan.writes)
            for (int field = 0; field < write.type->fieldCount(); ++field)
                refer(write.type->field(field), write.row.values[static_cast<size_t>(field)], places);
    }

    static void refer(const FieldInfo& field, Value& value, const Places& places)
    {
        const auto place = [&](qint64 reference) {
            if (reference >= 0)
                return reference;
            const size_t at = places.at(&field.target()).at(static_cast<size_t>(-reference - 1));
            COOPERAGE_ASSERT(at != kNotWritten);
            return -static_cast<qint64>(at) - 1;
        };
        if (field.kind == Kind::Link && value.isInteger())
            value = Value(place(value.integer()));
        if (field.kind != Kind::Links || value.isNull())
            return;
        std::vector<qint64> references = splitIds(value.text());
        for (qint64& reference : references)
            reference = place(reference);
        value = Value(joinIds(references));
    }

    const ImportOptions& m_options;
    Progress& m_progress;
    LinkFinder m_links;
    std::vector<HeadingMapping> m_mappings;
    std::vector<Work> m_works;
    ImportPlan m_plan;
};

} // namespace

qint64 PlannedSheet::count(RowState state) const
{
    return std::count_if(rows.begin(), rows.end(), [&](const PlannedRow& row) { return row.state == state; });
}

qint64 ImportPlan::count(RowState state) const
{
    qint64 sum = 0;
    for (const PlannedSheet& sheet : sheets)
        sum += sheet.count(state);
    return sum;
}

ImportPlan makePlan(const ReadStore& store, const QStringList& files, const ImportOptions& options, Progress& progress)
{
    return PlanMaker(store, options, progress).make(files);
}

qint64 importState(const ReadStore& store)
{
    return fileState(store);
}

} // namespace cooperage
