// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/review_sample_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kUsual = 100;
constexpr int kMost = 100'000;

QSpinBox* countBox(const char* name, std::size_t stock, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(0, static_cast<int>(std::min<std::size_t>(stock, kMost)));
    box->setValue(kUsual);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

ReviewSampleDialog::ReviewSampleDialog(const ReviewStock& stock, QWidget* parent)
    : QDialog(parent), m_stock(stock), m_errors(countBox("reviewErrors", stock.errors, this)),
      m_right(countBox("reviewRight", stock.right, this)), m_seed(new QSpinBox(this)), m_words(new QLabel(this)),
      m_draw(nullptr)
{
    setObjectName(QStringLiteral("reviewSampleDialog"));
    setWindowTitle(tr("Review errors and right examples"));
    m_seed->setObjectName(QStringLiteral("reviewSeed"));
    m_seed->setRange(0, 999'999'999);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("Same seed and data draw the same examples on every machine."));

    auto* why = new QLabel(tr("Examples are drawn at random, errors and right ones apart. Once you have gone through "
                              "them and put tags on, the table knows each tag's share of the data and its accuracy, "
                              "though nobody looked at the rest."),
                           this);
    why->setWordWrap(true);
    why->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    m_words->setProperty("role", QStringLiteral("muted"));
    m_words->setWordWrap(true);

    const QLocale locale;
    auto* form = new QFormLayout;
    form->addRow(tr("&Errors, of %1:").arg(locale.toString(static_cast<qulonglong>(stock.errors))), m_errors);
    form->addRow(tr("&Right examples, of %1:").arg(locale.toString(static_cast<qulonglong>(stock.right))), m_right);
    form->addRow(tr("&Seed:"), m_seed);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_draw = buttons->addButton(tr("Draw and review"), QDialogButtonBox::AcceptRole);
    m_draw->setObjectName(QStringLiteral("reviewDraw"));
    m_draw->setProperty("role", QStringLiteral("primary"));
    m_draw->style()->polish(m_draw); // the box has shown it to the style already
    m_draw->setDefault(true);
    if (m_stock.drawn > 0) addGoOn(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    for (QSpinBox* box : {m_errors, m_right})
        connect(box, &QSpinBox::valueChanged, this, &ReviewSampleDialog::say);
    say();
}

void ReviewSampleDialog::addGoOn(QDialogButtonBox& buttons)
{
    const QLocale locale;
    QPushButton* goOn = buttons.addButton(tr("Go on with the last draw (%1 of %2 done)")
                                              .arg(locale.toString(static_cast<qulonglong>(m_stock.done)),
                                                   locale.toString(static_cast<qulonglong>(m_stock.drawn))),
                                          QDialogButtonBox::ActionRole);
    goOn->setObjectName(QStringLiteral("reviewGoOn"));
    connect(goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOnWanted();
        reject();
    });
}

void ReviewSampleDialog::say()
{
    m_draw->setEnabled(m_errors->value() + m_right->value() > 0);
    QString words = m_stock.scope.isEmpty()
                        ? tr("Drawn from all examples; the errors are those of %1.").arg(m_stock.run)
                        : tr("Drawn from the scope %1; the errors are those of %2.").arg(m_stock.scope, m_stock.run);
    if (m_errors->value() > 0 && m_right->value() == 0)
        words += u' ' + tr("Without right examples a tag's accuracy stays unknown.");
    m_words->setText(words);
}

std::size_t ReviewSampleDialog::errors() const
{
    return static_cast<std::size_t>(m_errors->value());
}

std::size_t ReviewSampleDialog::right() const
{
    return static_cast<std::size_t>(m_right->value());
}

std::uint64_t ReviewSampleDialog::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
}

} // namespace headroom
