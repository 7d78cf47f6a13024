// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: a random sample of errors and right examples to be gone through.
#include "core/report/report_text.h"
#include "widgets/dialogs/review_sample_dialog.h"
#include "widgets/models/review_queue.h"
#include "widgets/pages/errors_page.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/scope.h"

#include <QLocale>

namespace headroom {

namespace {

QString sampleTitle(const DrawnExamples& drawn)
{
    return ErrorsPage::tr("Review sample: %1 errors + %2 right")
        .arg(QLocale().toString(qulonglong(drawn.errors.size())), QLocale().toString(qulonglong(drawn.right.size())));
}

} // namespace

void ErrorsPage::review()
{
    Scope& scope = context().scope;
    Workbench& workbench = context().workbench;
    if (!workbench.isOpen() || scope.evaluation() == nullptr) {
        Q_EMIT context().navigator.notice(tr("There are no errors to review yet: import a model's predictions first."),
                                          true);
        return;
    }
    ReviewStock stock;
    stock.errors = m_analysis.errors().count();
    stock.right = (m_analysis.evaluated() - m_analysis.errors()).count();
    stock.scope = scope.text();
    stock.run = shownText(workbench.contents().runs[scope.run()].name, 60);
    const Dataset::Contents& contents = workbench.contents();
    const std::optional<std::size_t> unfinished = unfinishedSample(contents, scope.text().toStdString(), scope.run());
    if (unfinished) {
        const ReviewSample& sample = contents.samples[*unfinished];
        stock.drawn = sample.errors.size() + sample.right.size();
        stock.done = reviewedOf(sample, contents.reviewed);
    }
    auto* dialog = new ReviewSampleDialog(stock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { drawSample(dialog->errors(), dialog->right(), dialog->seed()); });
    connect(dialog, &ReviewSampleDialog::goOnWanted, this, [this, unfinished] {
        if (unfinished) goOn(*unfinished);
    });
    dialog->open();
}

void ErrorsPage::goOn(std::size_t at)
{
    const Dataset::Contents& contents = context().workbench.contents();
    if (at >= contents.samples.size()) return;
    const ReviewSample& sample = contents.samples[at];
    const DrawnExamples drawn{sample.errors, sample.right};
    Q_EMIT context().navigator.queueWanted(reviewQueue(drawn, contents.reviewed, sampleTitle(drawn)));
}

void ErrorsPage::drawSample(std::size_t errors, std::size_t right, std::uint64_t seed)
{
    Scope& scope = context().scope;
    Workbench& workbench = context().workbench;
    const Result<const StringPool*> keys = workbench.dataset().keys();
    if (!keys) {
        Q_EMIT context().navigator.notice(keys.error().text, true);
        return;
    }
    const ItemSet wrong = m_analysis.errors();
    const DrawnExamples drawn = drawReviewSample(wrong, m_analysis.evaluated() - wrong, **keys, errors, right, seed);
    const Dataset::Contents& contents = workbench.contents();
    context().edits.apply({sampleEdit(drawn, **keys, contents.project, seed, scope.text().toStdString(),
                                      contents.runs[scope.run()].name)});
    Q_EMIT context().navigator.queueWanted(reviewQueue(drawn, contents.reviewed, sampleTitle(drawn)));
}

} // namespace headroom
