// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/report_languages.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

namespace headroom {

namespace {

// What the report's words are translated with on this thread; null: as the window's.
thread_local const QTranslator* t_inForce = nullptr;

class SourceText : public QTranslator
{
public:
    QString translate(const char* /*context*/, const char* text, const char* /*comment*/, int /*n*/) const override
    {
        return QString::fromUtf8(text);
    }
};

} // namespace

/// Stands before the window's translator and answers for the report's words only. Being "empty" it is installed without
/// an event that tells all widgets of a new language.
class ReportLanguages::Switch : public QTranslator
{
public:
    explicit Switch(const QTranslator& source) : m_source(source) {}
    bool isEmpty() const override { return true; }
    QString translate(const char* context, const char* text, const char* comment, int n) const override
    {
        if (t_inForce == nullptr || std::strcmp(context, "ReportText") != 0) return {};
        const QString found = t_inForce->translate(context, text, comment, n);
        return found.isNull() ? m_source.translate(context, text, comment, n) : found;
    }

private:
    const QTranslator& m_source;
};

ReportLanguages::ReportLanguages()
    : m_source(std::make_unique<SourceText>()), m_switch(std::make_unique<Switch>(*m_source))
{
    const QDir folder(QStringLiteral(":/translations"));
    for (const QString& file : folder.entryList({QStringLiteral("headroom_*.qm")})) {
        auto translator = std::make_unique<QTranslator>();
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (translator->load(folder.filePath(file))) m_translators.emplace(language, std::move(translator));
    }
    QCoreApplication::installTranslator(m_switch.get());
}

ReportLanguages::~ReportLanguages()
{
    QCoreApplication::removeTranslator(m_switch.get());
}

QStringList ReportLanguages::available() const
{
    QStringList languages{QStringLiteral("en")};
    for (const auto& entry : m_translators)
        if (!languages.contains(entry.first)) languages << entry.first;
    return languages;
}

const QTranslator* ReportLanguages::translatorOf(const QString& language) const
{
    const auto found = m_translators.find(language);
    return found == m_translators.end() ? m_source.get() : found->second.get();
}

ReportLanguages::Use::Use(const ReportLanguages& languages, const QString& language) : m_before(t_inForce)
{
    t_inForce = languages.translatorOf(language);
}

ReportLanguages::Use::~Use()
{
    t_inForce = m_before;
}

} // namespace headroom
