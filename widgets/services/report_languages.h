// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <map>
#include <memory>

namespace headroom {

/// Lets a report speak another language than the window. Lives as long as the application object; its translations are
/// those of the program (":/translations/headroom_XX.qm").
class ReportLanguages
{
public:
    ReportLanguages();
    ~ReportLanguages();
    ReportLanguages(const ReportLanguages&) = delete;
    ReportLanguages& operator=(const ReportLanguages&) = delete;

    /// "en" and what there are translations for.
    QStringList available() const;

    /// While it lives, the report's words on this thread are in `language`.
    class Use
    {
    public:
        Use(const ReportLanguages& languages, const QString& language);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

    private:
        const QTranslator* m_before;
    };

private:
    class Switch;
    const QTranslator* translatorOf(const QString& language) const;

    std::map<QString, std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<QTranslator> m_source; // leaves the words as they are written
    std::unique_ptr<Switch> m_switch;
};

} // namespace headroom
