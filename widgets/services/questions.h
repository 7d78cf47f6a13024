// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace headroom {

/// The small dialogs that ask something, as a seam: tests answer without a screen. Own dialogs with forms are opened as
/// windows of their own and are driven by tests through their widgets.
class Questions
{
public:
    virtual ~Questions() = default;

    /// File dialogs; `filter` as Qt's; empty where the user gave up.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter);
    virtual QString folder(QWidget* parent, const QString& title, const QString& folder);
    /// A line of text.
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                        const QString& text);
    /// Whether to go on; `action` is the button that does it.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action);
};

} // namespace headroom
