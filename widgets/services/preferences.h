// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace headroom {

/// What the program remembers of this user on this machine, in a settings file of the user's configuration. Nothing of
/// a project is in it but paths and queries.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `file` empty: the usual place.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);
    ~Preferences() override;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "en", "de", "es"; empty: the system's.
    QString language() const;
    void setLanguage(const QString& language);
    /// The name that judgments are kept under; empty: asked for, then the login's.
    QString labeler() const;
    void setLabeler(const QString& name);

    /// Newest first, at most ten; files that are gone are left out.
    QStringList recentProjects() const;
    void addRecentProject(const QString& path);
    void removeRecentProject(const QString& path);
    /// Queries put in force, newest first, without repeats.
    QStringList scopeHistory() const;
    void addScope(const QString& query);

    /// For what one widget remembers (columns, splitters, last folder). Keys are "page/what".
    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

Q_SIGNALS:
    void themeChanged();
    void labelerChanged();
    void recentProjectsChanged();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headroom
