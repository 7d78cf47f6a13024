// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstdint>

class QLabel;
class QSpinBox;

namespace headroom {

/// What there is to draw from.
struct ReviewStock
{
    std::size_t errors = 0; // evaluated examples in scope that are wrong
    std::size_t right = 0;
    QString scope; // the query in force; empty: everything
    QString run;
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

private:
    void say();

    ReviewStock m_stock;
    QSpinBox* m_errors;
    QSpinBox* m_right;
    QSpinBox* m_seed;
    QLabel* m_words;
    class QPushButton* m_draw;
};

} // namespace headroom
