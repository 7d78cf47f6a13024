// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"
#include "widgets/services/report_maker.h"

#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace headroom {

class Card;
class EmptyState;
class ReportPanel;
class ReportPreview;
class ReportDocument;
struct ReportFileKind;

/// The prioritised error report as it will be exported: its pages, what can be chosen about it, the files it can be.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReportPage() override;

    QString id() const override { return QStringLiteral("report"); }
    QString title() const override { return tr("Report"); }
    QString iconName() const override { return QStringLiteral("report"); }
    QWidget* tools() override { return m_tools; }
    QList<QAction*> pageActions() const override { return m_actions; }
    void refresh() override;
    bool isSettled() const override;

private:
    QWidget* makePreview();
    QWidget* makeOptions();
    void makeActions();
    void makeTools();
    void wire();
    void makeReport();
    void take(const std::shared_ptr<const ReportModel>& model);
    void showProblem(const Error& error);
    void showPlace();
    void exportAs(const ReportFileKind& kind);
    void write(const QString& path, const ReportFileKind& kind);

    ReportLanguages m_languages;
    ReportMaker m_maker;
    std::shared_ptr<const ReportModel> m_model;
    std::shared_ptr<const ReportDocument> m_document;
    std::function<void()> m_whenMade; // an export that waits for the report
    QTimer m_later;                   // once for several changes
    QWidget* m_tools = nullptr;
    QPushButton* m_export = nullptr;
    QList<QAction*> m_actions;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card* m_card = nullptr;
    ReportPreview* m_preview = nullptr;
    ReportPanel* m_panel = nullptr;
    QLabel* m_zoom = nullptr;
    bool m_isStale = true;
};

} // namespace headroom
