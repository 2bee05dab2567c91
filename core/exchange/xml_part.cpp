// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include <exception>
#include <memory>

#include <expat.h>

#include "core/exchange/damage.h"

namespace cooperage {

namespace {

constexpr int kMaxDepth = 100;                // real parts stay under 20
constexpr XML_Index kMaxTokenBytes = 4 << 20; // expat keeps an unfinished tag whole and reads it again with each piece

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

/// One run of expat. Exceptions of the handler may not cross the C code: they are kept and thrown again after it.
class Run {
public:
    explicit Run(XmlHandler& handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Run::onStart, &Run::onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), &Run::onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &Run::onDoctype);
    }

    void feed(std::string_view piece, bool isLast)
    {
        const auto status = XML_Parse(m_parser.get(), piece.data(), int(piece.size()), isLast);
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        if (status != XML_STATUS_OK)
            throw Damage(place() + QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        m_fed += XML_Index(piece.size());
        if (!isLast && m_fed - XML_GetCurrentByteIndex(m_parser.get()) > kMaxTokenBytes)
            throw Damage(place() + QStringLiteral("a tag of absurd length"), Damage::Kind::TooLarge);
    }

    QString place() const
    {
        return QStringLiteral("line %1, column %2: ")
            .arg(XML_GetCurrentLineNumber(m_parser.get()))
            .arg(XML_GetCurrentColumnNumber(m_parser.get()));
    }

private:
    template <class Call>
    static void guard(void* self, Call call)
    {
        Run& run = *static_cast<Run*>(self);
        if (run.m_thrown)
            return;
        try {
            call(run);
        } catch (const std::exception&) {
            run.m_thrown = std::current_exception();
            XML_StopParser(run.m_parser.get(), XML_FALSE);
        }
    }

    static void onStart(void* self, const char* name, const char** attributes)
    {
        guard(self, [&](Run& run) {
            if (++run.m_depth > kMaxDepth)
                throw Damage(QStringLiteral("nested too deeply"));
            run.m_handler.start(withoutPrefix(name), XmlAttributes(attributes));
        });
    }
    static void onEnd(void* self, const char* name)
    {
        guard(self, [&](Run& run) {
            --run.m_depth;
            run.m_handler.end(withoutPrefix(name));
        });
    }
    static void onText(void* self, const char* text, int length)
    {
        guard(self, [&](Run& run) { run.m_handler.text(std::string_view(text, size_t(length))); });
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        guard(self, [](Run&) { throw Damage(QStringLiteral("a document type declaration")); });
    }

    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::exception_ptr m_thrown;
    XML_Index m_fed = 0;
    int m_depth = 0;
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    std::string_view found;
    for (const char** at = m_list; *at; at += 2) {
        const std::string_view full(at[0]);
        const bool prefixed =
            full.size() > name.size() && full.ends_with(name) && full[full.size() - name.size() - 1] == ':';
        if (prefixed)
            return at[1];
        if (full == name)
            found = at[1];
    }
    return found;
}

void parseXmlPart(ZipArchive& archive, const QString& part, XmlHandler& handler, Progress& progress)
{
    Run run(handler);
    try {
        archive.read(part, [&](std::string_view piece) {
            run.feed(piece, false);
            progress.advance(qint64(piece.size()));
        });
        run.feed({}, true);
    } catch (const Damage& damage) {
        throw damage.in(part);
    }
}

} // namespace cooperage
