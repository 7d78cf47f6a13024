// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/questions.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace headroom {

QString Questions::fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString Questions::fileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString Questions::folder(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

std::optional<QString> Questions::text(QWidget* parent, const QString& title, const QString& label, const QString& text)
{
    bool isAccepted = false;
    const QString typed = QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &isAccepted);
    return isAccepted ? std::optional(typed) : std::nullopt;
}

bool Questions::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const QPushButton* go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace headroom
