// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstdint>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headroom {

/// What there is to draw from.
struct ReviewStock
{
    std::size_t errors = 0; // evaluated examples in scope that are wrong
    std::size_t right = 0;
    QString scope; // the query in force; empty: everything
    QString run;
    std::size_t drawn = 0; // of a sample that was begun before; 0: there is none
    std::size_t done = 0;  // reviewed of it
};

/// Asks how many errors and right examples to draw for a review.
class ReviewSampleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewSampleDialog(const ReviewStock& stock, QWidget* parent = nullptr);

    std::size_t errors() const;
    std::size_t right() const;
    std::uint64_t seed() const;

Q_SIGNALS:
    /// With the sample that was begun.
    void goOnWanted();

private:
    void addGoOn(QDialogButtonBox& buttons);
    void say();

    ReviewStock m_stock;
    QSpinBox* m_errors;
    QSpinBox* m_right;
    QSpinBox* m_seed;
    QLabel* m_words;
    QPushButton* m_draw;
};

} // namespace headroom
