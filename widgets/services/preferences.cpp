// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/preferences.h"

#include <QFileInfo>
#include <QSettings>

#include <memory>

namespace headroom {

namespace {

constexpr qsizetype kMostProjects = 10;
constexpr qsizetype kMostScopes = 50;

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QStringList withFirst(QStringList list, const QString& item, qsizetype most)
{
    list.removeAll(item);
    list.prepend(item);
    return list.mid(0, most);
}

} // namespace

struct Preferences::State
{
    explicit State(const QString& file)
        : settings(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                                QStringLiteral("headroom"), QStringLiteral("headroom"))
                                  : std::make_unique<QSettings>(file, QSettings::IniFormat))
    {}
    QString text(const QString& key) const { return settings->value(key).toString(); }
    QStringList list(const QString& key) const { return settings->value(key).toStringList(); }

    std::unique_ptr<QSettings> settings;
};

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_state(std::make_unique<State>(file))
{}

Preferences::~Preferences() = default;

ThemeChoice Preferences::theme() const
{
    const QString word = m_state->text(QStringLiteral("window/theme"));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (word == themeWord(choice)) return choice;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    if (choice == theme()) return;
    m_state->settings->setValue(QStringLiteral("window/theme"), themeWord(choice));
    Q_EMIT themeChanged();
}

QString Preferences::language() const
{
    return m_state->text(QStringLiteral("window/language"));
}

void Preferences::setLanguage(const QString& language)
{
    m_state->settings->setValue(QStringLiteral("window/language"), language);
}

QString Preferences::labeler() const
{
    return m_state->text(QStringLiteral("user/labeler"));
}

void Preferences::setLabeler(const QString& name)
{
    if (name == labeler()) return;
    m_state->settings->setValue(QStringLiteral("user/labeler"), name);
    Q_EMIT labelerChanged();
}

QStringList Preferences::recentProjects() const
{
    QStringList there;
    for (const QString& path : m_state->list(QStringLiteral("user/recentProjects")))
        if (QFileInfo::exists(path)) there << path;
    return there;
}

void Preferences::addRecentProject(const QString& path)
{
    m_state->settings->setValue(QStringLiteral("user/recentProjects"),
                                withFirst(recentProjects(), path, kMostProjects));
    Q_EMIT recentProjectsChanged();
}

void Preferences::removeRecentProject(const QString& path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    m_state->settings->setValue(QStringLiteral("user/recentProjects"), paths);
    Q_EMIT recentProjectsChanged();
}

QStringList Preferences::scopeHistory() const
{
    return m_state->list(QStringLiteral("user/scopes"));
}

void Preferences::addScope(const QString& query)
{
    if (query.trimmed().isEmpty()) return;
    m_state->settings->setValue(QStringLiteral("user/scopes"), withFirst(scopeHistory(), query.trimmed(), kMostScopes));
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const
{
    return m_state->settings->value(key, otherwise);
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    m_state->settings->setValue(key, value);
}

} // namespace headroom
